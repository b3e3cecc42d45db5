using System.Net;
using System.Net.Http.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Samenspel.Domain;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.Identity.Features.SignInHelps;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>People who share an e-mail address sign in by a name of their own, and see in the mail for whom it is.</summary>
public sealed class SharedMailboxTests(IdentityHost host) : IClassFixture<IdentityHost>, IAsyncLifetime
{
    private const string Api = "/api/identity/v1";
    private const string Invitation = "Uitnodiging voor Samenspel";
    private const string NewPassword = "rode regenjas droogt";

    private readonly string unique = $"{Guid.CreateVersion7():N}"[20..];
    private HttpClient aisha = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Address => $"samen-{unique}@samenspel.example";
    private string Name => $"gerda.{unique}";

    public async ValueTask InitializeAsync() => aisha = await host.AsAsync(Role.Administrator);

    [Fact]
    public async Task The_second_of_a_couple_gets_a_name_and_both_sign_in()
    {
        var first = await InviteAsync("Henk", Address).OkAsync<InvitePerson.Response>();
        await InviteAsync("Gerda", Address).IsProblemAsync(HttpStatusCode.Conflict, "person.email-taken");
        var second = await InviteAsync("Gerda", Address, Name).OkAsync<InvitePerson.Response>();
        Assert.Equal(second, await InviteAsync("Gerda", Address, Name).OkAsync<InvitePerson.Response>());

        await ChoosePasswordAsync(Address, number: 1, IdentityHost.Password);
        await ChoosePasswordAsync(Address, number: 2, NewPassword);

        Assert.Equal(first.Id, await SubjectAsync(Address, IdentityHost.Password));
        Assert.Equal(second.Id, await SubjectAsync(Name, NewPassword));
        Assert.Equal(second.Id, await SubjectAsync($" {Name.ToUpperInvariant()} ", NewPassword));
        await Assert.ThrowsAnyAsync<Exception>(() => SubjectAsync(Address, NewPassword));
        Assert.Equal([Address, Name], (await ListAsync()).Select(item => item.SignInName).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal((Address, Name), (await ReadAsync(second.Id)) is var read ? (read.Email, read.SignInName) : default);
    }

    [Fact]
    public async Task Mail_to_a_shared_address_says_for_whom_it_is_and_names_nobody()
    {
        var first = await InviteAsync("Henk", Address).OkAsync<InvitePerson.Response>();
        Assert.DoesNotContain("inlognaam", (await host.MailAsync(Address, Invitation)).TextBody, StringComparison.Ordinal);
        await InviteAsync("Gerda", Address, Name).OkAsync<InvitePerson.Response>();
        await aisha.PostAsync($"{Api}/people/{first.Id}/invitations", null, Cancel).HasStatusAsync(HttpStatusCode.Accepted);

        var mail = new[] { (await host.MailAsync(Address, Invitation, 2)).TextBody!, (await host.MailAsync(Address, Invitation, 3)).TextBody! };
        Assert.Contains(mail, text => text.Contains($"voor degene met de inlognaam {Name}.", StringComparison.Ordinal));
        Assert.Contains(mail, text => text.Contains($"voor degene met de inlognaam {Address}.", StringComparison.Ordinal));
        Assert.All(mail, text => Assert.DoesNotContain("Gerda", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_password_for_a_shared_address_is_the_one_of_who_asked()
    {
        await InviteAsync("Henk", Address).OkAsync<InvitePerson.Response>();
        var second = await InviteAsync("Gerda", Address, Name).OkAsync<InvitePerson.Response>();
        await ChoosePasswordAsync(Address, number: 1, IdentityHost.Password);
        await ChoosePasswordAsync(Address, number: 2, IdentityHost.Password);
        var (_, another) = await host.GivenPersonAsync(new RoleAssignment { Role = Role.Administrator, From = TimeProvider.System.Today(), AssignedBy = Guid.Empty });

        var help = await aisha.PostAsJsonAsync($"{Api}/people/{second.Id}/sign-in-help", new AskSignInHelp.Request(SignInHelpKind.NewPassword, "Belde ons"), ApiJson.Options, Cancel)
            .OkAsync<AskSignInHelp.Response>();
        await host.With((await host.SignInAsync(another)).Tokens.AccessToken).PostAsync($"{Api}/sign-in-help/{help.Id}/confirmation", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        var mail = await host.MailAsync(Address, "Kies een nieuw wachtwoord");
        Assert.Contains($"inlognaam {Name}.", mail.TextBody, StringComparison.Ordinal);
        await new SignIn(host.Browser()).PostFormAsync(mail.Link(), new() { ["New"] = NewPassword }, Cancel).HasStatusAsync(HttpStatusCode.Redirect);
        await SubjectAsync(Name, NewPassword);
        await SubjectAsync(Address, IdentityHost.Password);
    }

    [Fact]
    public async Task An_address_signs_in_as_long_as_one_person_has_it()
    {
        var alone = await InviteAsync("Gerda", Address, Name).OkAsync<InvitePerson.Response>();
        await ChoosePasswordAsync(Address, number: 1, IdentityHost.Password);
        Assert.Equal(alone.Id, await SubjectAsync(Address, IdentityHost.Password));
        Assert.Equal(alone.Id, await SubjectAsync(Name, IdentityHost.Password));

        await InviteAsync("Henk", Address).IsProblemAsync(HttpStatusCode.Conflict, "person.email-taken");
        await InviteAsync("Henk", Address, $"henk-{unique}").OkAsync<InvitePerson.Response>();
        await Assert.ThrowsAnyAsync<Exception>(() => SubjectAsync(Address, IdentityHost.Password));
        Assert.Equal(alone.Id, await SubjectAsync(Name, IdentityHost.Password));
    }

    [Theory]
    [InlineData("Jan")]
    [InlineData("ja")]
    [InlineData("jan@voorbeeld.example")]
    [InlineData(".jan")]
    [InlineData("jan--piet")]
    [InlineData("jan piet")]
    [InlineData("caf\u00e9")]
    public async Task A_name_of_another_form_is_refused(string name)
    {
        await InviteAsync("Jan", Address, name).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        var (id, _) = await host.GivenPersonAsync();
        await ChangeAsync(id, Address, name).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task A_name_is_of_one_person()
    {
        await InviteAsync("Gerda", Address, Name).OkAsync<InvitePerson.Response>();
        await InviteAsync("Iemand Anders", $"anders-{unique}@samenspel.example", Name).IsProblemAsync(HttpStatusCode.Conflict, "person.sign-in-name-taken");
        var (id, _) = await host.GivenPersonAsync();
        await ChangeAsync(id, Address, Name).IsProblemAsync(HttpStatusCode.Conflict, "person.sign-in-name-taken");
    }

    [Fact]
    public async Task Somebody_moves_to_the_address_of_another_with_a_name_and_keeps_it_afterwards()
    {
        var (id, _) = await host.GivenPersonAsync();
        var (partner, shared) = await host.GivenPersonAsync();
        await ChangeAsync(id, shared).IsProblemAsync(HttpStatusCode.Conflict, "person.email-taken");

        await ChangeAsync(id, shared, Name).HasStatusAsync(HttpStatusCode.Accepted);
        var mail = await host.MailAsync(shared, "Bevestig uw e-mailadres");
        Assert.Contains($"inlognaam {Name}.", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"U logt in met de inlognaam {Name}", await ConfirmAsync(mail.Link()), StringComparison.Ordinal);
        Assert.Equal(id, await SubjectAsync(Name, IdentityHost.Password));
        Assert.Equal(partner, await SubjectAsync(shared, IdentityHost.Password));
        Assert.Equal((shared, Name), await ReadAsync(id) is var read ? (read.Email, read.SignInName) : default);

        await ChangeAsync(id, Address).HasStatusAsync(HttpStatusCode.Accepted);
        await ConfirmAsync((await host.MailAsync(Address, "Bevestig uw e-mailadres")).Link());
        Assert.Equal((Address, Name), await ReadAsync(id) is var moved ? (moved.Email, moved.SignInName) : default);
    }

    [Fact]
    public async Task A_name_that_was_taken_meanwhile_is_not_confirmed()
    {
        var (id, email) = await host.GivenPersonAsync();
        await ChangeAsync(id, Address, Name).HasStatusAsync(HttpStatusCode.Accepted);
        await InviteAsync("Gerda", $"anders-{unique}@samenspel.example", Name).OkAsync<InvitePerson.Response>();

        Assert.Contains("werkt niet meer", await ConfirmAsync((await host.MailAsync(Address, "Bevestig uw e-mailadres")).Link()), StringComparison.Ordinal);
        Assert.Equal(id, await SubjectAsync(email, IdentityHost.Password));
    }

    [Fact]
    public async Task The_account_page_shows_the_sign_in_name()
    {
        await InviteAsync("Gerda", Address, Name).OkAsync<InvitePerson.Response>();
        await ChoosePasswordAsync(Address, number: 1, IdentityHost.Password);
        var browser = host.Browser();
        await new SignIn(browser).WithPasswordAsync(Name, IdentityHost.Password, Cancel);
        var page = await Page.ReadAsync(await browser.GetAsync("/account", Cancel));
        Assert.Equal(["Gerda", Address, Name], page.QuerySelectorAll("dd").Select(shown => shown.TextContent));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<HttpResponseMessage> InviteAsync(string displayName, string email, string? signInName = null) =>
        aisha.PostAsJsonAsync(Api + "/people", new InvitePerson.Request(displayName, email, signInName), ApiJson.Options, Cancel);

    private Task<HttpResponseMessage> ChangeAsync(Guid id, string email, string? signInName = null) =>
        aisha.PostAsJsonAsync($"{Api}/people/{id}/address-changes", new ChangeAddress.Request(email, signInName), ApiJson.Options, Cancel);

    private Task<GetPerson.Response> ReadAsync(Guid id) => aisha.GetAsync($"{Api}/people/{id}", Cancel).OkAsync<GetPerson.Response>();

    private async Task<IEnumerable<ListPeople.Item>> ListAsync() =>
        (await aisha.ReadAllAsync<ListPeople.Item>(Api + "/people", item => item.Id, cancel: Cancel)).Where(item => item.Email == Address);

    private async Task ChoosePasswordAsync(string email, int number, string password) =>
        await new SignIn(host.Browser()).PostFormAsync(await host.InvitationAsync(email, number), new() { ["New"] = password }, Cancel).HasStatusAsync(HttpStatusCode.Redirect);

    private async Task<string> ConfirmAsync(Uri link) => await (await new SignIn(host.Browser()).PostFormAsync(link, [], Cancel)).Content.ReadAsStringAsync(Cancel);

    private async Task<Guid> SubjectAsync(string name, string password) => Guid.Parse(new JsonWebToken((await host.SignInAsync(name, password)).Tokens.AccessToken).Subject);
}
