using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Matching.Features.Requests;
using Samenspel.Pools.Contracts;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

[assembly: AssemblyFixture(typeof(Samenspel.Matching.Tests.MatchingApi))]

namespace Samenspel.Matching.Tests;

public sealed class MatchingApi : IAsyncLifetime
{
    private readonly Host host = new();

    /// <summary>Settings beside the usual ones.</summary>
    internal IReadOnlyDictionary<string, string> Settings { init => host.Settings = value; }

    public static readonly Guid Team = Guid.CreateVersion7();
    public static readonly Guid Organisation = Guid.CreateVersion7();
    public static readonly TestPerson Petra = TestPerson.Professional(Team);
    public static readonly TestPerson Karin = TestPerson.Coordinator(Organisation);

    public OtherServices OtherServices => host.OtherServices;
    public IServiceProvider Services => host.Services;
    public HttpClient As(TestPerson person) => host.As(person);
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An open request that matching has heard of.</summary>
    public async Task<SupportRequestOpened> GivenRequestAsync(SupportRequestOpened? request = null)
    {
        request ??= New.Request();
        await GivenConsentAsync(request.ClientId, ConsentScope.Matching);
        await OtherServices.SendAsync(request, Cancel);
        await IsTrueAsync(db => db.Requests.AnyAsync(r => r.Id == request.RequestId), "the request is known");
        return request;
    }

    /// <summary>Tells something, and waits until it was handled.</summary>
    public async Task SendAndWaitAsync(IntegrationEvent happened)
    {
        await OtherServices.SendAsync(happened, Cancel);
        await IsTrueAsync(
            db => db.Database.SqlQuery<Guid>($"""select "MessageId" as "Value" from "inbox_message" where "MessageId" = {happened.EventId}""").AnyAsync(),
            "the event was handled");
    }

    /// <summary>A consent that matching has heard of.</summary>
    public async Task GivenConsentAsync(Guid clientId, string scope, bool isGranted = true, DateOnly? until = null)
    {
        await OtherServices.SendAsync(new ConsentChanged(clientId, scope, isGranted, until) { OccurredAt = New.Now }, Cancel);
        await IsTrueAsync(db => db.Consents.AnyAsync(c => c.ClientId == clientId && c.ScopeCode == scope && c.IsGranted == isGranted && c.Until == until), "the consent is known");
    }

    /// <summary>A client whom matching has heard of.</summary>
    public async Task<ClientRegistered> GivenClientAsync(ClientRegistered? client = null)
    {
        client ??= New.Client();
        await OtherServices.SendAsync(client, Cancel);
        await IsTrueAsync(db => db.Clients.AnyAsync(c => c.ClientId == client.ClientId && c.TeamId == client.TeamId), "the client is known");
        return client;
    }

    /// <summary>An activity that matching has heard of.</summary>
    public async Task<ActivityCapacityChanged> GivenActivityAsync(ActivityCapacityChanged activity)
    {
        await OtherServices.SendAsync(activity, Cancel);
        await IsTrueAsync(db => db.Activities.AnyAsync(a => a.Id == activity.ActivityId && a.Free == activity.Free), "the activity is known");
        return activity;
    }

    /// <summary>A volunteer whom matching has heard of.</summary>
    public async Task<VolunteerActivated> GivenVolunteerAsync(VolunteerActivated? volunteer = null)
    {
        volunteer ??= New.Volunteer();
        await OtherServices.SendAsync(volunteer, Cancel);
        await IsTrueAsync(db => db.Candidates.AnyAsync(c => c.Id == volunteer.VolunteerId && c.ProfileVersion > 0), "the volunteer is known");
        return volunteer;
    }

    /// <summary>A match that Petra put on the shortlist.</summary>
    public async Task<Guid> GivenMatchAsync(SupportRequestOpened request, VolunteerActivated volunteer) =>
        (await As(Petra).PostAsJsonAsync("/api/matching/v1/matches", New.Proposal(request, volunteer), Cancel).OkAsync<ProposeMatch.Response>()).Id;

    /// <summary>A match to which Karin invited the volunteer.</summary>
    public async Task<Guid> GivenInvitedMatchAsync(SupportRequestOpened request, VolunteerActivated volunteer)
    {
        var match = await GivenMatchAsync(request, volunteer);
        await DoneAsync(PostAsync(Karin, match, "invitation"));
        return match;
    }

    /// <summary>A match to which the volunteer said yes.</summary>
    public async Task<Guid> GivenAcceptedMatchAsync(SupportRequestOpened request, VolunteerActivated volunteer)
    {
        var match = await GivenInvitedMatchAsync(request, volunteer);
        await DoneAsync(PostAsync(volunteer.Person(), match, "acceptance"));
        return match;
    }

    /// <summary>A match of two people who met.</summary>
    public async Task<Guid> GivenIntroducedMatchAsync(SupportRequestOpened request, VolunteerActivated volunteer)
    {
        var match = await GivenAcceptedMatchAsync(request, volunteer);
        await DoneAsync(PostAsync(Petra, match, "introduction", New.Introduction()));
        await DoneAsync(PostAsync(Karin, match, "introduction/completion"));
        return match;
    }

    /// <summary>A match whose trial is over, so that it is asked whether it clicks.</summary>
    public async Task<Guid> GivenTriedMatchAsync(SupportRequestOpened request, VolunteerActivated volunteer)
    {
        var match = await GivenIntroducedMatchAsync(request, volunteer);
        await DoneAsync(PostAsync(Karin, match, "trial"));
        await DoneAsync(PostAsync(Petra, match, "trial/completion", New.Tried));
        return match;
    }

    /// <summary>A match of two people who click.</summary>
    public async Task<Guid> GivenConfirmedMatchAsync(SupportRequestOpened request, VolunteerActivated volunteer)
    {
        var match = await GivenTriedMatchAsync(request, volunteer);
        await DoneAsync(PostAsync(volunteer.Person(), match, "clicks", New.Yes));
        await DoneAsync(PostAsync(request.Client(), match, "clicks", New.Yes));
        return match;
    }

    /// <summary>Acts on a match: invitation, acceptance, introduction, trial, clicks or decline.</summary>
    public Task<HttpResponseMessage> PostAsync(TestPerson person, Guid match, string action, object? body = null) =>
        As(person).PostAsJsonAsync($"/api/matching/v1/matches/{match}/{action}", body ?? new { }, ApiJson.Options, Cancel);

    public Task<GetMatch.Response> ReadAsync(TestPerson person, Guid match) =>
        As(person).GetAsync($"/api/matching/v1/matches/{match}", Cancel).OkAsync<GetMatch.Response>();

    private static Task DoneAsync(Task<HttpResponseMessage> sent) => sent.HasStatusAsync(System.Net.HttpStatusCode.NoContent);

    /// <summary>How a volunteer appears among the candidates for a request; null when absent.</summary>
    public async Task<ListCandidates.Item?> FindCandidateAsync(TestPerson person, SupportRequestOpened request, VolunteerActivated volunteer) =>
        (await As(person).ReadAllAsync<ListCandidates.Item>($"/api/matching/v1/requests/{request.RequestId}/candidates", item => item.VolunteerId, cancel: Cancel))
            .LastOrDefault(item => item.VolunteerId == volunteer.VolunteerId); // who moves down the list between two pages is read twice

    /// <summary>Does what the service does by itself.</summary>
    internal async Task<T> InServiceAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    /// <summary>Waits until what the database holds meets a condition: for what is not to be seen from outside.</summary>
    internal Task IsTrueAsync(Func<MatchingDb, Task<bool>> condition, string what) => Eventually.IsTrueAsync(async () =>
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await condition(scope.ServiceProvider.GetRequiredService<MatchingDb>());
    }, what, cancel: Cancel);

    public ValueTask InitializeAsync() => host.InitializeAsync();
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private sealed class Host() : ServiceUnderTest<Program, MatchingDb>(MatchingDb.ConnectionName)
    {
        public IReadOnlyDictionary<string, string> Settings { get; set; } = new Dictionary<string, string>();

        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("MatchingRuns:Interval", "00:00:00.100");
            foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        }
    }
}

internal static class New
{
    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();
    public static DateOnly Today => TimeProvider.System.Today();

    public static SupportRequestOpened Request() => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), MatchingApi.Petra.Id, MatchingApi.Team,
        "odd-jobs", "WK034401", ["saturday-morning", "monday-evening"], Today.AddMonths(3))
    { OccurredAt = Now };

    public static VolunteerActivated Volunteer() => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), MatchingApi.Organisation, Guid.CreateVersion7(),
        ["odd-jobs"], ["WK034401", "WK034402"], ["saturday-morning"], 1, Today.AddYears(1))
    { OccurredAt = Now };

    public static ClientRegistered Client(Guid? team = null) => new(Guid.CreateVersion7(), "WK034401", 1950)
    { ClientAccountId = Guid.CreateVersion7(), TeamId = team ?? MatchingApi.Team, OccurredAt = Now };

    public static RecordClick.Request Yes => new(true, true);

    public static FinishTrial.Request Tried => new(3);

    public static PlanIntroduction.Request Introduction(double days = 7) => new(Now.AddDays(days), IntroductionPlace.AtHome);

    public static TestPerson Client(this SupportRequestOpened request) => new(Role.Client) { Id = request.ClientAccountId!.Value };

    public static TestPerson Person(this VolunteerActivated volunteer) =>
        new(Role.Volunteer) { Id = volunteer.AccountId, Organisations = [volunteer.OrganisationId] };

    public static ProposeMatch.Request Proposal(SupportRequestOpened request, VolunteerActivated volunteer) =>
        new(request.RequestId, volunteer.VolunteerId, "Houdt ook van klussen en kan op zaterdag.");
}
