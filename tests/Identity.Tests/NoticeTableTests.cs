using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.Identity.Features.Placements;
using Samenspel.Identity.Features.SignInHelps;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>Every row of the table of notices is played: nobody in it gets a notice, and who gets a letter instead gets it.</summary>
public sealed class NoticeTableTests(IdentityHost host) : IClassFixture<IdentityHost>, IAsyncLifetime
{
    private const string Api = "/api/identity/v1";

    private readonly Dictionary<Audience, IReadOnlyList<string>> before = [];
    private HttpClient aisha = null!;
    private HttpClient colleague = null!;
    private HttpClient mate = null!;
    private (Guid Id, string Email) person;

    private static DateOnly Today => TimeProvider.System.Today();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Rows => [.. NoticeTable.Rows.Select(row => row.Id)];

    /// <summary>How each change comes about, and the subject of the letter that is sent for it, if any.</summary>
    private Dictionary<string, (Func<Task> Play, string? Letter)> Plays => new()
    {
        ["person.invited"] = (InviteAsync, "Uitnodiging voor Samenspel"),
        ["person.active"] = (async () =>
        {
            await InviteAsync();
            await new SignIn(host.Browser()).PostFormAsync(await host.InvitationAsync(person.Email), new() { ["New"] = IdentityHost.Password }, Cancel).HasStatusAsync(HttpStatusCode.Redirect);
        }, null),
        ["person.blocked"] = (() => DoAsync($"people/{person.Id}/block", new BlockPerson.Request("Gaat weg")), null),
        ["role.given"] = (() => GiveAsync(new AssignRole.Request(Role.Professional, TeamId: DevelopmentData.Overvecht)), null),
        ["role.given-administrator"] = (() => GiveAsync(new AssignRole.Request(Role.Administrator)), null),
        ["placement.planned"] = (() => PlaceAsync(Today.AddDays(10)), null),
        ["placement.active"] = (() => PlaceAsync(Today), null),
        ["placement.extended"] = (async () => await DoAsync($"ambassador-placements/{await PlaceAsync(Today)}/extension", new ExtendPlacement.Request(Today.AddMonths(9))), null),
        ["placement.completed"] = (() => PlaceAsync(Today.AddDays(-200), Today.AddDays(-1)), null),
        ["placement.broken-off"] = (async () => await DoAsync($"ambassador-placements/{await PlaceAsync(Today)}/end", new BreakOffPlacement.Request("Past niet")), null),
        ["sign-in-help.asked"] = (AskHelpAsync, "Hulp bij inloggen"),
        ["sign-in-help.confirmed"] = (async () =>
        {
            var help = await AskHelpAsync();
            var (_, another) = await host.GivenPersonAsync(new RoleAssignment { Role = Role.Administrator, From = Today, AssignedBy = Guid.Empty });
            await host.With((await host.SignInAsync(another)).Tokens.AccessToken).PostAsync($"{Api}/sign-in-help/{help}/confirmation", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        }, "Kies een nieuw wachtwoord"),
        ["sign-in-help.expired"] = (async () =>
        {
            var help = await AskHelpAsync();
            await FromNowAsync();
            await host.WithAsync(async services =>
            {
                await services.GetRequiredService<IdentityDb>().SignInHelps.Where(one => one.Id == help)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.AskedAt, TimeProvider.System.GetUtcNow().AddDays(-3)), Cancel);
                await ActivatorUtilities.CreateInstance<SignInHelpJob>(services).RunAsync(TimeProvider.System.GetUtcNow(), Cancel);
            });
            Assert.DoesNotContain("sign-in-help.to-confirm", await ReadAsync(colleague, "&isRead=false"));
        }, null),
        ["address.change-asked"] = (async () => await AskAddressAsync(), "Ander e-mailadres"),
        ["address.changed"] = (async () =>
        {
            var wanted = await AskAddressAsync();
            await FromNowAsync();
            await new SignIn(host.Browser()).PostFormAsync((await host.MailAsync(wanted, "Bevestig uw e-mailadres")).Link(), [], Cancel);
            person = (person.Id, wanted);
        }, null),
        ["person.renamed"] = (() => aisha.PutAsJsonAsync($"{Api}/people/{person.Id}/name", new RenamePerson.Request("Noor Hof"), Cancel).HasStatusAsync(HttpStatusCode.NoContent), "Uw naam in Samenspel is gewijzigd"),
        ["letter.not-delivered"] = (async () =>
        {
            var asker = (await aisha.GetAsync($"{Api}/me", Cancel).OkAsync<GetMe.Response>()).PersonId;
            colleague = aisha; // it is told to who asked for it
            await host.WithAsync(async services =>
            {
                var db = services.GetRequiredService<IdentityDb>();
                db.Add(Letter.Write(person.Id, LetterKind.HelpAsked, "geen adres", TimeProvider.System.GetUtcNow(), asker));
                await db.SaveChangesAsync(Cancel);
            });
            await Eventually.IsTrueAsync(async () => (await ReadAsync(aisha)).Contains("letter.not-delivered"), "the message was refused", cancel: Cancel);
        }, null),
    };

    public async ValueTask InitializeAsync()
    {
        aisha = await host.AsAsync(Role.Administrator);
        var (_, another) = await host.GivenPersonAsync(new RoleAssignment { Role = Role.Administrator, From = Today, AssignedBy = Guid.Empty });
        colleague = host.With((await host.SignInAsync(another)).Tokens.AccessToken);
        var (_, third) = await host.GivenPersonAsync(new RoleAssignment { Role = Role.Professional, TeamId = DevelopmentData.Overvecht, From = Today, AssignedBy = Guid.Empty });
        mate = host.With((await host.SignInAsync(third)).Tokens.AccessToken);
        person = await host.GivenPersonAsync(new RoleAssignment { Role = Role.Ambassador, OrganisationId = DevelopmentData.Handreiking, From = Today, AssignedBy = Guid.Empty });
    }

    [Fact]
    public void Every_row_has_a_play_and_every_play_a_row() => Assert.Equal(NoticeTable.Rows.Select(row => row.Id).Order(), Plays.Keys.Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Whoever_must_know_is_told_and_who_must_not_is_not(string id)
    {
        var row = NoticeTable.Rows.Single(one => one.Id == id);
        var (play, letter) = Plays[id];
        await play();

        Assert.True(row.State is null || await IsInStateAsync(row.State), $"It came to {row.State}.");
        foreach (var told in row.Told) Assert.Contains(told.Kind.Code, await SinceAsync(told.Who));
        if (letter is not null) await host.MailAsync(person.Email, letter);
        // What is told is saved with the change itself: who is not told by now, is not told.
        foreach (var not in row.NotTold)
            Assert.Equal([], (await SinceAsync(not.Who)).Select(code => $"{not.Who}: {code}"));
    }

    [Fact]
    public void Who_gets_a_letter_is_said_in_the_table() => Assert.Equal(
        Plays.Where(play => play.Value.Letter is not null).Select(play => play.Key).Order(),
        NoticeTable.Rows.Where(row => row.NotTold.Any(not => not.Why.Contains("letter", StringComparison.Ordinal)) || row.Told.Any(told => AccountNotices.BesidesLetter.Contains(told.Kind))).Select(row => row.Id).Order());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The codes of the notices of somebody: by the list of notices of who can sign in, and as they are kept of others.</summary>
    private async Task<IReadOnlyList<string>> ToldAsync(Audience who)
    {
        if (who is Audience.Administrator) return await ReadAsync(colleague);
        if (who is Audience.Team) return await ReadAsync(mate);
        var isActive = (await aisha.GetAsync($"{Api}/people/{person.Id}", Cancel).OkAsync<GetPerson.Response>()).Status is PersonStatus.Active;
        if (isActive) return await ReadAsync(host.With((await host.SignInAsync(person.Email)).Tokens.AccessToken));

        IReadOnlyList<string> kept = [];
        await host.WithAsync(async services => kept = await services.GetRequiredService<IdentityDb>().Database
            .SqlQuery<string>($"select \"Code\" as \"Value\" from notice where \"PersonId\" = {person.Id}").ToListAsync(Cancel));
        return kept;
    }

    /// <summary>What comes before the change itself is told already.</summary>
    private async Task FromNowAsync()
    {
        foreach (var who in new[] { Audience.Administrator, Audience.Asker }) before[who] = await ToldAsync(who);
    }

    private async Task<IEnumerable<string>> SinceAsync(Audience who) => (await ToldAsync(who)).Except(before.GetValueOrDefault(who, []));

    private static async Task<IReadOnlyList<string>> ReadAsync(HttpClient client, string query = "") =>
        [.. (await client.GetAsync($"{Api}/notices?pageSize=100{query}", Cancel).OkAsync<Page<NoticesApi.Item>>()).Items.Select(notice => notice.Code)];

    private async Task<bool> IsInStateAsync(Enum state) => state switch
    {
        PersonStatus status => (await aisha.GetAsync($"{Api}/people/{person.Id}", Cancel).OkAsync<GetPerson.Response>()).Status == status,
        PlacementStatus status => (await aisha.ReadAllAsync<ListAmbassadorPlacements.Item>($"{Api}/ambassador-placements", one => one.Id, cancel: Cancel)).Single(one => one.PersonId == person.Id).Status == status,
        SignInHelpStatus status => (await aisha.ReadAllAsync<ListSignInHelp.Item>($"{Api}/sign-in-help", one => one.Id, cancel: Cancel)).Single(one => one.PersonId == person.Id).Status == status,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Nothing here has that state."),
    };

    private async Task InviteAsync()
    {
        var email = $"{Guid.CreateVersion7():N}@samenspel.example";
        person = ((await aisha.PostAsJsonAsync($"{Api}/people", new InvitePerson.Request("Iemand Nieuws", email), Cancel).OkAsync<InvitePerson.Response>()).Id, email);
    }

    private async Task<Guid> PlaceAsync(DateOnly from, DateOnly? until = null) => (await aisha.PostAsJsonAsync($"{Api}/ambassador-placements",
        new PlaceAmbassador.Request(person.Id, DevelopmentData.Handreiking, DevelopmentData.Overvecht, from, until), ApiJson.Options, Cancel).OkAsync<PlaceAmbassador.Response>()).Id;

    private Task GiveAsync(AssignRole.Request role) => aisha.PostAsJsonAsync($"{Api}/people/{person.Id}/role-assignments", role, ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.Created);

    private async Task<Guid> AskHelpAsync() => (await aisha.PostAsJsonAsync($"{Api}/people/{person.Id}/sign-in-help",
        new AskSignInHelp.Request(SignInHelpKind.NewPassword, "Belde ons"), ApiJson.Options, Cancel).OkAsync<AskSignInHelp.Response>()).Id;

    private async Task<string> AskAddressAsync()
    {
        var wanted = $"{Guid.CreateVersion7():N}@samenspel.example";
        await aisha.PostAsJsonAsync($"{Api}/people/{person.Id}/address-changes", new ChangeAddress.Request(wanted), Cancel).HasStatusAsync(HttpStatusCode.Accepted);
        return wanted;
    }

    private async Task DoAsync(string path, object body) => await aisha.PostAsJsonAsync($"{Api}/{path}", body, ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
}
