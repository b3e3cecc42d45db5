using Microsoft.Extensions.Options;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Jobs;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Features.Matches;
using Samenspel.Matching.Features.Peers;
using Samenspel.Matching.Features.Requests;
using Samenspel.Matching.Features.Runs;
using Samenspel.Matching.Features.Volunteers;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;
using Samenspel.Relations;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceHost;

namespace Samenspel.Matching;

internal static class MatchingModule
{
    private static readonly ServiceDescription Service = new("matching", "Matching",
        "Which volunteer suits which support request, and what an ambassador finds. It advises and explains; people decide. It knows both sides by codes only.", Policies.All);

    public static void AddMatching(this WebApplicationBuilder builder)
    {
        builder.AddServiceDefaults(Service);
        builder.Services.AddValidation();
        builder.AddServiceDatabase<MatchingDb, PostgreSqlMatchingDb, SqlServerMatchingDb>(MatchingDb.ConnectionName);
        builder.AddMessaging<MatchingDb>(Service.Name, typeof(MatchConfirmed).Assembly, subscribe => subscribe
            .OnRevocations()
            .OnMergers().AndThen<KnownMerger, JoinPeersOnMerger>().AndThen<KnownMerger, UpdateConsultAccountsOnMerger>()
            .On<SupportRequestOpened, OnSupportRequestOpened>()
            .On<SupportRequestWithdrawn, OnSupportRequestWithdrawn>()
            .On<SupportRequestClosed, OnSupportRequestClosed>()
            .On<SupportRequestHandedOver, OnSupportRequestHandedOver>()
            .OnClients().AndThen<KnownClient, UpdateRequestsOnClient>().AndThen<KnownClient, ReleaseFormerAccountOnClient>().AndThen<KnownClient, EndOwnMatchesOnClientOrCaregiver>()
            .OnConsents(ConsentScope.Matching, ConsentScope.VolunteerContact, ConsentScope.AmbassadorConsult, ConsentScope.CaregiverView).AndThen<KnownConsent, UpdateMatchesOnConsent>()
            .OnCaregivers().AndThen<KnownCaregiver, ReleaseGuardianOnCaregiver>().AndThen<KnownCaregiver, EndOwnMatchesOnClientOrCaregiver>()
            .FollowAccounts<MatchSubjects>()
            .OnRoles(Role.Ambassador, Role.Coordinator, Role.Professional, Role.Volunteer, Role.Client, Role.Caregiver).AndThen<KnownRole, ReassignWorkOnRole>().AndThen<KnownRole, FollowGuardianOnRole>()
            .OnAbsences()
            .On<VolunteerActivated, OnVolunteerActivated>()
            .On<VolunteerProfileChanged, OnVolunteerProfileChanged>()
            .On<VolunteerAccountChanged, OnVolunteerAccountChanged>()
            .On<VolunteerPaused, OnVolunteerPaused>()
            .On<VolunteerLeft, OnVolunteerLeft>()
            .On<ActivityCapacityChanged, OnActivityCapacityChanged>()
            .On<PlaceOffered, OnPlaceOffered>()
            .On<PlacePassedOn, OnPlaceOffered>()
            .On<AgreementEnded, OnAgreementEnded>());
        builder.Services.AddOptions<ProgrammeOptions>().BindConfiguration(ProgrammeOptions.Section).ValidateDataAnnotations()
            .Validate(programme => programme.AreWeightsValid(), $"{ProgrammeOptions.Section}:Weights must be known, not negative, and sum to 100 apart from continuity.").ValidateOnStart();
        builder.Services.AddOptions<RunOptions>().BindConfiguration("MatchingRuns").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<PeerOptions>().BindConfiguration("Peers").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(provided => provided.GetRequiredService<IOptions<ProgrammeOptions>>().Value.ToProgramme());
        builder.Services.AddScoped<IConcerns, MatchConcerns>().AddScoped<MatchNotifications>().AddScoped<ConsentNotifications>().AddScoped<VolunteerNotifications>().AddScoped<OwnVolunteers>().AddScoped<WorkHandover>().AddScoped<AmbassadorNotifications>().AddScoped<FollowGuardianOnRole>();
        builder.Services.AddSingleton<LastPrices>().AddScoped<EngineInputReader>().AddScoped<RunQueue>().AddScoped<RunExecution>();
        builder.Services.AddJob<MergedClientsJob>(TimeSpan.FromMinutes(15), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddScoped<IUrgentWork, UrgentRequestWork>();
        builder.Services.AddScoped<IUrgentWork, UrgentMatchWork>();
        builder.Services.AddJob<UrgentWhileAwayJob>(TimeSpan.FromMinutes(5), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddJob<RunWorker>(provided => provided.GetRequiredService<IOptions<RunOptions>>().Value.Interval, (worker, now, cancel) => worker.RunAsync(now, cancel));
        builder.Services.AddJob<MatchJob>(TimeSpan.FromMinutes(15), (job, now, cancel) => job.RunAsync(now, cancel));
    }

    public static void MapMatching(this WebApplication app)
    {
        app.UseServiceDefaults();
        var api = app.MapServiceApi<MatchingDb>();

        var requests = api.MapGroup("/requests");
        ListOpenRequests.Map(requests);
        GetOpenRequest.Map(requests);
        ListCandidates.Map(requests);
        ResumeSearch.Map(requests);
        CountObstacles.Map(requests);

        ExplainPair.Map(requests);
        ListAlternatives.Map(requests);

        var runs = api.MapGroup("/matching-runs");
        StartRun.Map(runs);
        ListRuns.Map(runs);
        CompareRuns.Map(runs);
        GetRun.Map(runs);
        StreamRunProgress.Map(runs);
        CancelRun.Map(runs);
        ListProposals.Map(runs);
        GetProposal.Map(runs);
        ListUnmatched.Map(runs);
        GetScarcity.Map(runs);

        var matches = api.MapGroup("/matches");
        ProposeMatch.Map(matches);
        ListMatches.Map(matches);
        GetMatch.Map(matches);
        GetIntroductionCalendar.Map(matches);
        InviteVolunteer.Map(matches);
        AcceptMatch.Map(matches);
        PlanIntroduction.Map(matches);
        HoldIntroduction.Map(matches);
        StartTrial.Map(matches);
        FinishTrial.Map(matches);
        RecordClick.Map(matches);
        DeclineMatch.Map(matches);

        MakePeerWish.Map(api);
        var peers = api.MapGroup("/peer-proposals");
        ProposePeer.Map(peers);
        ListPeerProposals.Map(peers);
        GetPeerProposal.Map(peers);
        AnswerPeerProposal.Map(peers);
        PlanPeerIntroduction.Map(peers);
        HoldPeerIntroduction.Map(peers);
        RecordPeerClick.Map(peers);

        var consults = api.MapGroup("/consults");
        AskConsult.Map(consults);
        ListConsults.Map(consults);
        GetConsult.Map(consults);
        ListOptions.Map(consults);
        ReviewConsult.Map(consults);
        PostponeConsult.Map(consults);
        AnswerConsult.Map(consults);
        ReportGap.Map(consults);
        AcceptAdvice.Map(consults);
        ReopenConsult.Map(consults);
        HandOverConsult.Map(consults);
        WithdrawConsult.Map(consults);
        CountConsults.Map(api);
    }
}
