using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Agreements.Features.Visits;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Contracts;
using Samenspel.Notices;
using Samenspel.TestKit;

[assembly: AssemblyFixture(typeof(Samenspel.Agreements.Tests.AgreementsApi))]

namespace Samenspel.Agreements.Tests;

public sealed class AgreementsApi : IAsyncLifetime
{
    private readonly Host host = new();

    public static readonly Guid Team = Guid.CreateVersion7();
    public static readonly Guid Organisation = Guid.CreateVersion7();
    public static readonly TestPerson Petra = TestPerson.Professional(Team);
    public static readonly TestPerson Bram = TestPerson.Professional(Guid.CreateVersion7());
    public static readonly TestPerson Karin = TestPerson.Coordinator(Organisation);

    public OtherServices OtherServices => host.OtherServices;
    public IServiceProvider Services => host.Services;
    public HttpClient As(TestPerson person) => host.As(person);
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A draft made from a confirmed match.</summary>
    public async Task<Given> GivenDraftAsync(MatchConfirmed? match = null)
    {
        match ??= New.Match();
        await OtherServices.SendAsync(match, Cancel);
        var draft = await Eventually.HasAsync(async () =>
        {
            await using var scope = host.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<AgreementsDb>().Agreements.AsNoTracking().SingleOrDefaultAsync(a => a.MatchId == match.MatchId, Cancel);
        }, "the draft is there", cancel: Cancel);
        return new Given(draft.Id, match, Bram);
    }

    /// <summary>Somebody this service knows as a professional of a team.</summary>
    public async Task<TestPerson> GivenProfessionalAsync(Guid team, TestPerson? person = null, DateOnly? until = null)
    {
        person ??= TestPerson.Professional(team);
        await OtherServices.SendAsync(New.RoleOf(person, team, until), Cancel);
        await Eventually.IsTrueAsync(() => ReadDbAsync(db => db.Roles.AnyAsync(role => role.PersonId == person.Id && role.TeamId == team, Cancel)), "the role is known", cancel: Cancel);
        return person;
    }

    /// <summary>Reads the database of the service.</summary>
    internal async Task<T> ReadDbAsync<T>(Func<AgreementsDb, Task<T>> read)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<AgreementsDb>());
    }

    /// <summary>Sends an event and waits until its effect is there.</summary>
    internal async Task ReceiveAsync(IntegrationEvent happened, Func<AgreementsDb, Task<bool>> effect)
    {
        await OtherServices.SendAsync(happened, Cancel);
        await Eventually.IsTrueAsync(() => ReadDbAsync(effect), $"{happened.GetType().Name} was handled", cancel: Cancel);
    }

    /// <summary>A caregiver of the client of an agreement, whom the client lets read along.</summary>
    public async Task<(Guid Id, TestPerson Person)> GivenCaregiverAsync(Guid clientId, bool hasAccount = true, bool mayRead = true)
    {
        var (id, person) = (Guid.CreateVersion7(), TestPerson.Of(Role.Caregiver));
        await ReceiveAsync(New.At(new Clients.Contracts.CaregiverLinked(id, clientId, hasAccount ? person.Id : null)), db => db.Caregivers.AnyAsync(c => c.CaregiverId == id, Cancel));
        if (mayRead)
            await ReceiveAsync(New.At(new Clients.Contracts.ConsentChanged(clientId, ConsentScope.CaregiverView, true, null)),
                db => db.Consents.AnyAsync(c => c.ClientId == clientId, Cancel));
        return (id, person);
    }

    /// <summary>A draft with task lines and a backup.</summary>
    public async Task<Given> GivenCompleteAsync(MatchConfirmed? match = null)
    {
        var draft = await GivenDraftAsync(match);
        await PutAsync(Petra with { Teams = [draft.Match.TeamId] }, draft.Id, "tasks", New.Tasks()).HasStatusAsync(System.Net.HttpStatusCode.NoContent);
        await PutAsync(Petra with { Teams = [draft.Match.TeamId] }, draft.Id, "backup", new AssignBackup.Request(draft.Backup.Id)).HasStatusAsync(System.Net.HttpStatusCode.NoContent);
        return draft;
    }

    /// <summary>An agreement to which both said yes.</summary>
    public async Task<Given> GivenActiveAsync(MatchConfirmed? match = null)
    {
        var agreement = await GivenCompleteAsync(match);
        foreach (var person in new[] { agreement.Client, agreement.Volunteer })
            await ConsentAsync(person, agreement.Id).HasStatusAsync(System.Net.HttpStatusCode.NoContent);
        return agreement;
    }

    /// <summary>Says yes to the text as it is now.</summary>
    public async Task<HttpResponseMessage> ConsentAsync(TestPerson person, Guid id, string? note = null) =>
        await PostAsync(person, id, "consents", new GiveConsent.Request((await ReadAsync(person, id)).Revision, note));

    public Task<HttpResponseMessage> VisitAsync(TestPerson person, Guid id, DateOnly day, Guid? key = null)
    {
        var http = As(person);
        http.DefaultRequestHeaders.Add("Idempotency-Key", (key ?? Guid.CreateVersion7()).ToString());
        return http.PostAsJsonAsync($"/api/agreements/v1/agreements/{id}/visits", new RecordVisit.Request(day), ApiJson.Options, Cancel);
    }

    public Task<HttpResponseMessage> PostAsync(TestPerson person, Guid id, string action, object body) =>
        As(person).PostAsJsonAsync($"/api/agreements/v1/agreements/{id}/{action}", body, ApiJson.Options, Cancel);

    public Task<HttpResponseMessage> PutAsync(TestPerson person, Guid id, string part, object body) =>
        PutAsync(person, id, part, body, tag: null);

    /// <summary>With the version that was read; that of now when none is given, and none at all when it is empty.</summary>
    public async Task<HttpResponseMessage> PutAsync(TestPerson person, Guid id, string part, object body, string? tag)
    {
        var http = As(person);
        tag ??= await TagAsync(person, id) ?? await TagAsync(Petra, id);
        if (!string.IsNullOrEmpty(tag)) http.DefaultRequestHeaders.Add("If-Match", tag);
        return await http.PutAsJsonAsync($"/api/agreements/v1/agreements/{id}/{part}", body, ApiJson.Options, Cancel);
    }

    private async Task<string?> TagAsync(TestPerson person, Guid id) =>
        (await As(person).GetAsync($"/api/agreements/v1/agreements/{id}", Cancel)).Headers.ETag?.ToString();

    public Task<GetAgreement.Response> ReadAsync(TestPerson person, Guid id) =>
        As(person).GetAsync($"/api/agreements/v1/agreements/{id}", Cancel).OkAsync<GetAgreement.Response>();

    /// <summary>All that somebody was told.</summary>
    public Task<IReadOnlyList<NoticesApi.Item>> NoticesOfAsync(TestPerson person, string query = "") =>
        As(person).ReadAllAsync<NoticesApi.Item>($"/api/agreements/v1/notices{query}", notice => notice.Id, cancel: Cancel);

    public async ValueTask InitializeAsync()
    {
        await host.InitializeAsync();
        await GivenProfessionalAsync(Bram.Teams[0], Bram);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private sealed class Host() : ServiceUnderTest<Program, AgreementsDb>(AgreementsDb.ConnectionName);
}

/// <summary>An agreement and its people.</summary>
public sealed record Given(Guid Id, MatchConfirmed Match, TestPerson Backup)
{
    public TestPerson Client => new(Role.Client) { Id = Match.ClientAccountId!.Value };
    public TestPerson Volunteer => new(Role.Volunteer) { Id = Match.VolunteerAccountId, Organisations = [Match.OrganisationId] };
}

internal static class New
{
    public static DateOnly Today => TimeProvider.System.Today();

    public static MatchConfirmed Match() => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(),
        AgreementsApi.Organisation, AgreementsApi.Petra.Id, AgreementsApi.Team, "odd-jobs");

    public static SetTaskLines.Request Tasks() => new(
        [new TaskLine("Samen klussen in de schuur")], ["Geen elektra"], ["Koffie zetten", "Gereedschap klaarleggen"], ["Jan Willem brengt hout"]);

    public static ProposeVersion.Request Proposal() => new(
        [new TaskLine("Samen klussen in de schuur")], ["Geen elektra", "Overnemen zonder vragen"], ["Koffie zetten", "Zagen met de tafelzaag"], [],
        new ResponsibilityAxes(2, 2, 1), Pace: "Meindert bepaalt het tempo", TookPart: [Party.Client, Party.Volunteer]);

    public static PersonRoleAssigned RoleOf(TestPerson person, Guid team, DateOnly? until = null) => At(new PersonRoleAssigned(
        person.Id, Guid.CreateVersion7(), Role.Professional, null, team, Today.AddYears(-1), until));

    /// <summary>As the outbox of the sender fills it in.</summary>
    public static T At<T>(T happened) where T : IntegrationEvent => happened with { OccurredAt = TimeProvider.System.GetUtcNow() };
}
