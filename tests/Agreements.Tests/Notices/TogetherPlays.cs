using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Alignments;
using Samenspel.Agreements.Features.Appreciation;
using Samenspel.Agreements.Features.Coaching;
using Samenspel.Agreements.Features.Information;
using Samenspel.Agreements.Features.Understandings;
using Samenspel.Agreements.Tests.Collaboration;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.Notices.TextPlays;

namespace Samenspel.Agreements.Tests.Notices;

/// <summary>What people do while they work together.</summary>
internal static class TogetherPlays
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static readonly IReadOnlyDictionary<string, Func<Situation, Task>> All = new Dictionary<string, Func<Situation, Task>>
    {
        ["information.shared"] = s => WhileActive(s, () => ShareAsync(s, InformationStream.Task)),
        ["information.about-client"] = s => WhileActive(s, () => ShareAsync(s, InformationStream.Client)),
        ["information.approved"] = async s =>
        {
            await s.ActiveAsync();
            var id = await ShareAsync(s, InformationStream.Client);
            await s.FromNowAsync();
            await s.DoAsync(s.Client, $"information/{id}/approval", new ApproveInformation.Request(1));
        },
        ["information.unread"] = async s =>
        {
            await s.ActiveAsync();
            await ShareAsync(s, InformationStream.Task);
            await s.FromNowAsync();
            await s.Api.RemindAsync(Together.Now.AddDays(8));
        },
        ["understanding.stated"] = s => WhileActive(s, () => StateAsync(s)),
        ["understanding.reviewed"] = async s =>
        {
            await s.ActiveAsync();
            var id = await StateAsync(s);
            await s.FromNowAsync();
            await s.DoAsync(s.Professional, $"understandings/{id}/review", new ReviewUnderstanding.Request(true));
        },
        ["thanks.given"] = s => WhileActive(s, () => s.DoAsync(s.Client, "wifa-acts", new LogWifaAct.Request(WifaLetter.Appreciate, "Voor het luisteren"))),
        ["thanks.long-not"] = s => SinceAsync(s, days: 61 + 40), // not on a day of looking back
        ["alignment.planned"] = s => WhileActive(s, () => s.DoAsync(s.Professional, "alignments", new PlanAlignment.Request(New.Today.AddDays(7), "Hoe gaat het?"))),
        ["alignment.held"] = async s =>
        {
            await s.ActiveAsync();
            var id = await s.Api.MakeAsync(s.Professional, s.Agreement, "alignments", new PlanAlignment.Request(New.Today, "Hoe gaat het?"));
            await s.FromNowAsync();
            await s.DoAsync(s.Professional, $"alignments/{id}/holding", new HoldAlignment.Request(New.Today, [Domain.Party.Professional, Domain.Party.Volunteer, Domain.Party.Client]));
        },
        ["coaching.held"] = s => WhileActive(s, () => s.DoAsync(s.Coordinator, "coaching-contacts", new LogCoaching.Request(New.Today, true, true))),
        ["evaluation.due"] = s => SinceAsync(s, days: 63),
        ["support-need.changed"] = s => WhileActive(s, () => s.Api.OtherServices.SendAsync(New.At(new SupportNeedChanged(s.Match.VolunteerId, 2, "more")), Cancel)),
    };

    private static Task<Guid> ShareAsync(Situation s, InformationStream stream) =>
        s.Api.MakeAsync(s.Professional, s.Agreement, "information", new ShareInformation.Request(stream, InformationKind.Limit, "Niet tillen"));

    private static Task<Guid> StateAsync(Situation s) => s.Api.MakeAsync(s.Volunteer, s.Agreement, "understandings", new StateUnderstanding.Request("Samen klussen, hij beslist."));

    /// <summary>It started so long ago, and the platform looks what is due.</summary>
    private static async Task SinceAsync(Situation s, int days)
    {
        await s.ActiveAsync();
        var start = Together.Now.AddDays(-days);
        await s.Api.ReadDbAsync(db => db.Agreements.Where(a => a.Id == s.Agreement.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.ActivatedAt, start), Cancel));
        await s.FromNowAsync();
        await s.Api.RemindAsync(Together.Now);
    }
}
