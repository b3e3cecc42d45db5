using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.Identity.Features.SignInHelps;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>No administrator can become somebody else: it takes two, and the person is told.</summary>
public sealed class SignInHelpTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private const string Api = "/api/identity/v1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_password_takes_two_administrators_and_the_link_goes_to_the_person_only()
    {
        var (aisha, other) = (await host.AsAsync(Role.Administrator), await AnotherAsync());
        var (id, email) = await host.GivenPersonAsync();
        await aisha.PostAsync($"{Api}/people/{id}/invitations", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "person.joined-already");

        var help = await AskAsync(aisha, id, SignInHelpKind.NewPassword);
        Assert.Equal(help, await AskAsync(aisha, id, SignInHelpKind.NewPassword));
        await aisha.PostAsync($"{Api}/sign-in-help/{help}/confirmation", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "sign-in-help.second-administrator");
        Assert.Contains("tweede beheerder", (await host.MailAsync(email, "Hulp bij inloggen")).TextBody, StringComparison.Ordinal);
        Assert.Equal(SignInHelpStatus.Asked, (await ListedAsync(other, help)).Status);

        for (var i = 0; i < 2; i++) await other.PostAsync($"{Api}/sign-in-help/{help}/confirmation", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        var link = (await host.MailAsync(email, "Kies een nieuw wachtwoord")).Link();
        await new SignIn(host.Browser()).PostFormAsync(link, new() { ["New"] = "groene giraf zwemt" }, Cancel).HasStatusAsync(HttpStatusCode.Redirect);

        await host.SignInAsync(email, "groene giraf zwemt");
        Assert.Equal(SignInHelpStatus.Confirmed, (await ListedAsync(aisha, help)).Status);
    }

    [Fact]
    public async Task Help_that_was_not_confirmed_in_three_days_is_over()
    {
        var (aisha, other) = (await host.AsAsync(Role.Administrator), await AnotherAsync());
        var (id, _) = await host.GivenPersonAsync();
        var help = await AskAsync(aisha, id, SignInHelpKind.WithoutTwoFactor);
        await host.WithAsync(async services => await services.GetRequiredService<IdentityDb>().SignInHelps.Where(h => h.Id == help)
            .ExecuteUpdateAsync(set => set.SetProperty(h => h.AskedAt, TimeProvider.System.GetUtcNow().AddDays(-3)), Cancel));

        await other.PostAsync($"{Api}/sign-in-help/{help}/confirmation", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "sign-in-help.over");
        Assert.Equal(SignInHelpStatus.Expired, (await ListedAsync(other, help)).Status);
        Assert.NotEqual(help, await AskAsync(aisha, id, SignInHelpKind.WithoutTwoFactor));
    }

    [Fact]
    public async Task The_person_it_is_for_does_not_confirm_it()
    {
        var aisha = await host.AsAsync(Role.Administrator);
        var (id, email) = await host.GivenPersonAsync(Administrator());
        var help = await AskAsync(aisha, id, SignInHelpKind.NewPassword);
        await host.With((await host.SignInAsync(email)).Tokens.AccessToken).PostAsync($"{Api}/sign-in-help/{help}/confirmation", null, Cancel)
            .IsProblemAsync(HttpStatusCode.Conflict, "sign-in-help.second-administrator");
    }

    [Fact]
    public async Task Another_address_counts_when_it_is_confirmed_from_there_and_can_be_stopped_from_the_old_one()
    {
        var aisha = await host.AsAsync(Role.Administrator);
        var (id, old) = await host.GivenPersonAsync();
        var wanted = $"nieuw-{id:N}@samenspel.example";

        await ChangeAsync(wanted);
        var stop = (await host.MailAsync(old, "Ander e-mailadres")).Link();
        var late = (await host.MailAsync(wanted, "Bevestig uw e-mailadres")).Link();
        Assert.DoesNotContain("nieuw-", stop.ToString() + late, StringComparison.Ordinal);
        await host.SignInAsync(old);
        await host.Browser().GetAsync(stop, Cancel).HasStatusAsync(HttpStatusCode.OK); // opening it does nothing
        Assert.Contains("blijft zoals het was", await AnswerAsync(stop), StringComparison.Ordinal);
        Assert.Contains("werkt niet meer", await AnswerAsync(late), StringComparison.Ordinal);

        var again = $"weer-{id:N}@samenspel.example";
        await ChangeAsync(again);
        Assert.Contains("Vanaf nu logt u in", await AnswerAsync((await host.MailAsync(again, "Bevestig uw e-mailadres")).Link()), StringComparison.Ordinal);
        await host.SignInAsync(again);
        Assert.Equal(again, (await aisha.GetAsync($"{Api}/people/{id}", Cancel).OkAsync<GetPerson.Response>()).Email);

        Task ChangeAsync(string address) => aisha.PostAsJsonAsync($"{Api}/people/{id}/address-changes", new ChangeAddress.Request(address), Cancel).HasStatusAsync(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Two_administrators_of_whom_one_was_made_this_week_are_not_two_by_whomever_and_from_whatever_day()
    {
        var aisha = await host.AsAsync(Role.Administrator);
        var aishaId = (await aisha.GetAsync($"{Api}/me", Cancel).OkAsync<GetMe.Response>()).PersonId;
        var (now, today) = (TimeProvider.System.GetUtcNow(), TimeProvider.System.Today());
        var (made, _) = await MadeAsync(today, aishaId, now);
        var (_, madeId) = await MadeAsync(today, aishaId, now);
        var (byMade, backdated, lateron) = (await MadeAsync(today, madeId, now), await MadeAsync(today.AddDays(-30), aishaId, now), await MadeAsync(today.AddDays(-8), aishaId, now.AddDays(-8)));
        var (id, _) = await host.GivenPersonAsync();

        var help = await AskAsync(aisha, id, SignInHelpKind.NewPassword);
        foreach (var tooNew in new[] { made, byMade.Client, backdated.Client }) await ConfirmAsync(tooNew, help).IsProblemAsync(HttpStatusCode.Conflict, "sign-in-help.administrator-too-new");
        await ConfirmAsync(aisha, await AskAsync(made, id, SignInHelpKind.WithoutTwoFactor)).IsProblemAsync(HttpStatusCode.Conflict, "sign-in-help.administrator-too-new");
        await ConfirmAsync(lateron.Client, help).HasStatusAsync(HttpStatusCode.NoContent);

        async Task<(HttpClient Client, Guid Id)> MadeAsync(DateOnly from, Guid by, DateTimeOffset at)
        {
            // With any first day, as it was possible before a past one was refused.
            var person = await host.GivenPersonAsync();
            await host.WithAsync(async services =>
            {
                var db = services.GetRequiredService<IdentityDb>();
                var assigned = new RoleAssignment { Role = Role.Administrator, From = today, AssignedBy = by, AssignedAt = at };
                var found = await db.People.SingleAsync(one => one.Id == person.Id, Cancel);
                Assert.Null(found.Assign(assigned, out _));
                db.Entry(assigned).Property(role => role.From).CurrentValue = from;
                await db.SaveChangesAsync(Cancel);
            });
            return (host.With((await host.SignInAsync(person.Email)).Tokens.AccessToken), person.Id);
        }
    }

    [Fact]
    public async Task Nobody_is_made_an_administrator_from_a_day_in_the_past()
    {
        var aisha = await host.AsAsync(Role.Administrator);
        var (id, _) = await host.GivenPersonAsync();
        var yesterday = TimeProvider.System.Today().AddDays(-1);
        await aisha.PostAsJsonAsync($"{Api}/people/{id}/role-assignments", new AssignRole.Request(Role.Administrator, From: yesterday), ApiJson.Options, Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "role.administrator-in-past");
        await aisha.PostAsJsonAsync($"{Api}/people/{id}/role-assignments", new AssignRole.Request(Role.Client, From: yesterday), ApiJson.Options, Cancel)
            .HasStatusAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task No_help_goes_to_an_address_of_this_week_whatever_came_first()
    {
        var (aisha, other) = (await host.AsAsync(Role.Administrator), await AnotherAsync());
        var (id, _) = await host.GivenPersonAsync();
        var before = await AskAsync(aisha, id, SignInHelpKind.NewPassword);
        var wanted = $"nieuw-{id:N}@samenspel.example";
        await aisha.PostAsJsonAsync($"{Api}/people/{id}/address-changes", new ChangeAddress.Request(wanted), Cancel).HasStatusAsync(HttpStatusCode.Accepted);
        await AnswerAsync((await host.MailAsync(wanted, "Bevestig uw e-mailadres")).Link());

        await ConfirmAsync(other, before).IsProblemAsync(HttpStatusCode.Conflict, "sign-in-help.address-just-changed");
        await aisha.PostAsJsonAsync($"{Api}/people/{id}/sign-in-help", new AskSignInHelp.Request(SignInHelpKind.WithoutTwoFactor, "Belde ons"), ApiJson.Options, Cancel)
            .IsProblemAsync(HttpStatusCode.Conflict, "sign-in-help.address-just-changed");
    }

    private static Task<HttpResponseMessage> ConfirmAsync(HttpClient by, Guid help) => by.PostAsync($"{Api}/sign-in-help/{help}/confirmation", null, Cancel);

    private async Task<string> AnswerAsync(Uri link) => await (await new SignIn(host.Browser()).PostFormAsync(link, [], Cancel)).Content.ReadAsStringAsync(Cancel);

    private static RoleAssignment Administrator() => new() { Role = Role.Administrator, From = TimeProvider.System.Today(), AssignedBy = Guid.Empty };

    private async Task<HttpClient> AnotherAsync() => host.With((await host.SignInAsync((await host.GivenPersonAsync(Administrator())).Email)).Tokens.AccessToken);

    private static async Task<Guid> AskAsync(HttpClient by, Guid person, SignInHelpKind kind) =>
        (await by.PostAsJsonAsync($"{Api}/people/{person}/sign-in-help", new AskSignInHelp.Request(kind, "Belde ons"), ApiJson.Options, Cancel).OkAsync<AskSignInHelp.Response>()).Id;

    private static async Task<ListSignInHelp.Item> ListedAsync(HttpClient by, Guid help) =>
        (await by.GetAsync($"{Api}/sign-in-help?pageSize=100", Cancel).OkAsync<Page<ListSignInHelp.Item>>()).Items.Single(item => item.Id == help);
}
