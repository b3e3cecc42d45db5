
using Microsoft.Extensions.Options;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Jobs;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Relations;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceHost;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Data;
using Samenspel.Signals.Features.Assigning;
using Samenspel.Signals.Features.CheckIns;
using Samenspel.Signals.Features.Collaborations;
using Samenspel.Signals.Features.PeerQuestions;
using Samenspel.Signals.Features.Questions;
using Samenspel.Signals.Features.Signals;

namespace Samenspel.Signals;

internal static class SignalsModule
{
    private static readonly ServiceDescription Service = new("signals", "Signals (care and welfare)",
        "What people around a collaboration notice and ask, and the answer they get; and how the client is, asked in private.", Policies.All);

    public static void AddSignals(this WebApplicationBuilder builder)
    {
        builder.AddServiceDefaults(Service);
        builder.Services.AddValidation();
        builder.AddServiceDatabase<SignalsDb, PostgreSqlSignalsDb, SqlServerSignalsDb>(SignalsDb.ConnectionName);
        builder.AddMessaging<SignalsDb>(Service.Name, typeof(SignalRaised).Assembly, subscribe => subscribe
            .OnRevocations()
            .OnMergers()
            .On<AgreementActivated, OnAgreementActivated>()
            .On<AgreementVersionAccepted, OnAgreementVersionAccepted>()
            .On<AgreementEnded, OnAgreementEnded>()
            .On<ResponsibleChanged, OnResponsibleChanged>()
            .On<BackupGapDetected, OnBackupGapDetected>()
            .On<BackupGapClosed, OnBackupGapClosed>()
            .On<VisitCompleted, OnVisitCompleted>()
            .On<SupportRequestOpened, OnSupportRequestOpened>()
            .On<SupportRequestHandedOver, OnSupportRequestHandedOver>()
            .OnConsents(ConsentScope.CheckIn).AndThen<KnownConsent, StopAskingOnConsent>()
            .OnClients().AndThen<KnownClient, UpdateAccountsOnClientOrVolunteer>()
            .OnVolunteers().AndThen<KnownVolunteer, UpdateAccountsOnClientOrVolunteer>()
            .OnCaregivers().AndThen<KnownCaregiver, ReassignWorkOnCaregiver>()
            .FollowAccounts<SignalSubjects>()
            .OnRoles(Role.Professional, Role.Coordinator).AndThen<KnownRole, ReassignWorkOnRoleOrAbsence>()
            .OnAbsences().AndThen<KnownAbsence, ReassignWorkOnRoleOrAbsence>()
            .On<CheckInLinkSent, OnCheckInLinkSent>()
            .On<CheckInNotDelivered, OnCheckInNotDelivered>());

        builder.Services.AddOptions<CheckInOptions>().BindConfiguration("CheckIns")
            .PostConfigure<IHostEnvironment>((checks, environment) =>
            {
                if (environment.IsDevelopment()) checks.FirstAfter ??= TimeSpan.Zero;
            })
            .ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddScoped<CheckInAnswers>().AddScoped<CheckInWork>().AddScoped<Assignments>().AddSingleton<AttendanceLooked>().AddScoped<IConcerns, SignalConcerns>();
        builder.Services.AddJob<MergedClientsJob>(TimeSpan.FromMinutes(15), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddJob<AttendanceJob>(TimeSpan.FromMinutes(15), (job, _, cancel) => job.RunAsync(cancel));
        builder.Services.AddJob<CheckInJob>(provided => provided.GetRequiredService<IOptions<CheckInOptions>>().Value.Interval, (runner, _, cancel) => runner.RunAsync(cancel));
    }

    public static void MapSignals(this WebApplication app)
    {
        app.UseServiceDefaults();
        var api = app.MapServiceApi<SignalsDb>();

        var signals = api.MapGroup("/signals");
        ReportSignal.Map(signals);
        ListSignals.Map(signals);
        GetSignal.Map(signals);
        TriageSignal.Map(signals);
        FollowSignal.Map(signals);
        AnswerSignal.Map(signals);
        CloseSignal.Map(signals);
        HandOverSignal.Map(signals);

        var questions = api.MapGroup("/questions");
        AskQuestion.Map(questions);
        ListQuestions.Map(questions);
        GetQuestion.Map(questions);
        ReplyQuestion.Map(questions);
        HandOverQuestion.Map(questions);
        CountQuestions.Map(api);

        var peers = api.MapGroup("/peer-questions");
        AskPeers.Map(peers);
        ListPeerQuestions.Map(peers);
        GetPeerQuestion.Map(peers);
        AnswerPeers.Map(peers);

        var checks = api.MapGroup("/check-ins");
        ReadCheckIn.Map(checks);
        AnswerCheckIn.Map(checks);
        ListCheckIns.Map(checks);
        AnswerOwnCheckIn.Map(checks);
    }
}
