using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Features;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.TestKit;

[assembly: AssemblyFixture(typeof(Samenspel.Agreements.Tests.AgreementsApi))]

namespace Samenspel.Agreements.Tests;

public sealed class AgreementsApi : IAsyncLifetime
{
    private readonly Host host = new();

    public static readonly Guid Team = Guid.CreateVersion7();
    public static readonly Guid Organisation = Guid.CreateVersion7();
    public static readonly TestPerson Petra = TestPerson.Professional(Team);
    public static readonly TestPerson Karin = TestPerson.Coordinator(Organisation);

    public Neighbours Neighbours => host.Neighbours;
    public IServiceProvider Services => host.Services;
    public HttpClient As(TestPerson person) => host.As(person);
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A draft made from a confirmed match.</summary>
    public async Task<Given> GivenDraftAsync(MatchConfirmed? match = null)
    {
        match ??= New.Match();
        await Neighbours.SendAsync(match, Cancel);
        var draft = await Eventually.HasAsync(async () =>
        {
            await using var scope = host.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<AgreementsDb>().Agreements.AsNoTracking().SingleOrDefaultAsync(a => a.MatchId == match.MatchId, Cancel);
        }, "the draft is there", cancel: Cancel);
        return new Given(draft.Id, match, TestPerson.Of(Role.Ambassador));
    }

    /// <summary>A draft with task lines and a backup.</summary>
    public async Task<Given> GivenCompleteAsync(MatchConfirmed? match = null)
    {
        var draft = await GivenDraftAsync(match);
        await PutAsync(Petra, draft.Id, "tasks", New.Tasks()).HasStatusAsync(System.Net.HttpStatusCode.NoContent);
        await PutAsync(Petra, draft.Id, "backup", new AssignBackup.Request(draft.Backup.Id)).HasStatusAsync(System.Net.HttpStatusCode.NoContent);
        return draft;
    }

    /// <summary>An agreement to which both said yes.</summary>
    public async Task<Given> GivenActiveAsync()
    {
        var agreement = await GivenCompleteAsync();
        foreach (var person in new[] { agreement.Client, agreement.Volunteer })
            await ConsentAsync(person, agreement.Id).HasStatusAsync(System.Net.HttpStatusCode.NoContent);
        return agreement;
    }

    /// <summary>Says yes to the text as it is now.</summary>
    public async Task<HttpResponseMessage> ConsentAsync(TestPerson person, Guid id, string? note = null) =>
        await PostAsync(person, id, "consents", new GiveConsent.Request((await ReadAsync(Petra, id)).Revision, note));

    public Task<HttpResponseMessage> VisitAsync(TestPerson person, Guid id, DateOnly day, Guid? key = null)
    {
        var http = As(person);
        http.DefaultRequestHeaders.Add("Idempotency-Key", (key ?? Guid.CreateVersion7()).ToString());
        return http.PostAsJsonAsync($"/api/agreements/v1/agreements/{id}/visits", new RecordVisit.Request(day), ApiJson.Options, Cancel);
    }

    public Task<HttpResponseMessage> PostAsync(TestPerson person, Guid id, string action, object body) =>
        As(person).PostAsJsonAsync($"/api/agreements/v1/agreements/{id}/{action}", body, ApiJson.Options, Cancel);

    public Task<HttpResponseMessage> PutAsync(TestPerson person, Guid id, string part, object body) =>
        As(person).PutAsJsonAsync($"/api/agreements/v1/agreements/{id}/{part}", body, ApiJson.Options, Cancel);

    public Task<GetAgreement.Response> ReadAsync(TestPerson person, Guid id) =>
        As(person).GetAsync($"/api/agreements/v1/agreements/{id}", Cancel).OkAsync<GetAgreement.Response>();

    public ValueTask InitializeAsync() => host.InitializeAsync();
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
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    public static MatchConfirmed Match() => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(),
        AgreementsApi.Organisation, AgreementsApi.Petra.Id, AgreementsApi.Team, "odd-jobs");

    public static SetTaskLines.Request Tasks() => new(
        ["Samen klussen in de schuur"], ["Geen elektra"], ["Koffie zetten", "Gereedschap klaarleggen"], ["Jan Willem brengt hout"]);
}
