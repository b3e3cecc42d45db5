
using Samenspel.Agreements.Features.Alignments;
using Samenspel.Agreements.Features.Appreciation;
using Samenspel.Agreements.Features.Changes;
using Samenspel.Agreements.Features.Coaching;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Agreements.Features.Evaluations;
using Samenspel.Agreements.Features.Information;
using Samenspel.Agreements.Features.Reminders;
using Samenspel.Agreements.Features.Understandings;
using Samenspel.Jobs;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Agreements;

/// <summary>What people do while they work together under an agreement.</summary>
internal static class CollaborationModule
{
    public static void AddCollaboration(this IServiceCollection services) =>
        services.AddJob<ReminderJob>(TimeSpan.FromHours(1), (job, now, cancel) => job.RunAsync(now, cancel));

    public static Subscriptions OnCollaboration(this Subscriptions subscribe) => subscribe
        .On<SupportNeedChanged, OnSupportNeedChanged>();

    public static void MapCollaboration(this RouteGroupBuilder api)
    {
        var agreements = api.MapGroup("/agreements");
        ListInformation.Map(agreements);
        ShareInformation.Map(agreements);
        RewriteInformation.Map(agreements);
        RemoveInformation.Map(agreements);
        ApproveInformation.Map(agreements);
        WithdrawInformation.Map(agreements);
        ConfirmReading.Map(agreements);
        ConfirmInformation.Map(agreements);
        ShareOrganisationInformation.Map(agreements);
        ListOrganisationInformation.Map(agreements);
        StateUnderstanding.Map(agreements);
        ReviewUnderstanding.Map(agreements);
        ListUnderstandings.Map(agreements);
        ReportChange.Map(agreements);
        ListChanges.Map(agreements);
        ConfirmChange.Map(agreements);
        LogWifaAct.Map(agreements);
        ListWifaActs.Map(agreements);
        PlanAlignment.Map(agreements);
        HoldAlignment.Map(agreements);
        ListAlignments.Map(agreements);
        LogCoaching.Map(agreements);
        ListCoaching.Map(agreements);
        AnswerEvaluation.Map(agreements);
        ListEvaluations.Map(agreements);
        ListWifaBehaviours.Map(api);
        ListSupportNeeds.Map(api);
    }
}
