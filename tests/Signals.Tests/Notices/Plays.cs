using System.Net;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.PeerQuestions;
using Samenspel.Signals.Features.Questions;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests.Notices;

/// <summary>How each change comes about: what comes before, and after <see cref="Situation.FromNowAsync"/> the change itself.</summary>
internal static class Plays
{
    public static readonly IReadOnlyDictionary<string, Func<Situation, Task>> All = new Dictionary<string, Func<Situation, Task>>
    {
        ["signal.reported"] = s => s.ReportAsync(Urgency.ThisWeek),
        ["signal.urgent"] = s => s.ReportAsync(),
        ["signal.urgent-while-away"] = async s => { await s.AwayAsync(s.Circle.Petra); await s.ReportAsync(); },
        ["signal.urgent-for-team"] = async s => { await s.AwayAsync(s.Circle.Petra); await s.EndRoleAsync(s.Circle.Karin); await s.ReportAsync(); },
        ["signal.urgent-for-coordinator"] = async s => { await s.EndRoleAsync(s.Circle.Petra); await s.AwayAsync(s.Circle.Karin); await s.ReportAsync(); },
        ["signal.reported-without-agreement"] = async s => { await s.HelpAsync(); await s.ReportWithoutAgreementAsync(Urgency.ThisWeek); },
        ["signal.urgent-without-agreement-while-away"] = async s =>
        {
            await s.HelpAsync();
            await s.AwayAsync(s.Circle.Petra);
            await s.ReportWithoutAgreementAsync(Urgency.Now);
        },
        ["signal.triaged"] = s => WithSignal(s, id => s.DoAsync($"signals/{id}/triage", new TriageSignal.Request(Urgency.ThisWeek, SignalKind.Safety))),
        ["signal.handed-to-backup"] = s => WithSignal(s, id => s.DoAsync($"signals/{id}/triage", new TriageSignal.Request(Urgency.Now, SignalKind.Safety, SignalHandler.Backup))),
        ["signal.handed-over"] = s => WithSignal(s, id => s.DoAsync($"signals/{id}/handover", new HandOverSignal.Request(s.Circle.Colleague.Id))),
        ["signal.followed"] = s => WithSignal(s, id => s.DoAsync($"signals/{id}/follow-ups", new FollowSignal.Request("Gebeld."))),
        ["signal.answered"] = s => WithSignal(s, id => s.DoAsync($"signals/{id}/answer", new AnswerSignal.Request("Ik bel."))),
        ["signal.closed"] = async s =>
        {
            var id = await s.ReportAsync();
            await s.DoAsync($"signals/{id}/answer", new AnswerSignal.Request("Ik bel."));
            await s.FromNowAsync();
            await s.DoAsync($"signals/{id}/closure", new CloseSignal.Request());
        },
        ["signal.escalated"] = s => WithSignal(s, _ => { s.Api.Clock.Advance(TimeSpan.FromDays(1.1)); return Task.CompletedTask; }),
        ["signal.backup-gap"] = async s =>
        {
            await s.EndRoleAsync(s.Circle.Petra);
            await s.Api.NotifyAsync(new BackupGapDetected(s.Circle.Agreement, "professional-left"));
        },
        ["signal.backup-gap-closed"] = async s =>
        {
            await s.EndRoleAsync(s.Circle.Petra);
            await s.Api.NotifyAsync(new BackupGapDetected(s.Circle.Agreement, "professional-left"));
            await s.FromNowAsync();
            await s.Api.NotifyAsync(new BackupGapClosed(s.Circle.Agreement));
        },
        ["responsible.changed"] = s => WithSignal(s, _ => s.Api.NotifyAsync(new ResponsibleChanged(s.Circle.Agreement, s.Circle.Colleague.Id, s.Circle.Karin.Id) { Version = 2 })),
        ["absence.reported"] = s => WithSignal(s, _ => s.AwayAsync(s.Circle.Petra)),
        ["absence.withdrawn"] = async s =>
        {
            var absence = await s.AwayAsync(s.Circle.Petra);
            await s.ReportAsync();
            await s.FromNowAsync();
            await s.Api.NotifyAsync(new AbsenceWithdrawn(absence.AbsenceId, s.Circle.Petra.Id));
        },
        ["role.ended"] = async s =>
        {
            await s.AskAsync();
            await WithSignal(s, _ => s.EndRoleAsync(s.Circle.Petra));
        },
        ["question.asked"] = s => s.AskAsync(),
        ["question.asked-while-away"] = async s => { await s.AwayAsync(s.Circle.Petra); await s.AskAsync(); },
        ["question.asked-without-agreement"] = async s => { await s.HelpAsync(); await s.AskWithoutAgreementAsync(); },
        ["question.asked-without-agreement-of-team"] = async s => { await s.HelpAsync(byPetra: false); await s.AskWithoutAgreementAsync(); },
        ["question.replied"] = s => WithQuestion(s, id => s.DoAsync($"questions/{id}/replies", new ReplyQuestion.Request("Ja."))),
        ["question.handed-over"] = s => WithQuestion(s, id => s.DoAsync($"questions/{id}/handover", new HandOverQuestion.Request(s.Circle.Colleague.Id))),
        ["peer-question.asked"] = s => AskPeersAsync(s),
        ["peer-question.answered"] = async s =>
        {
            var id = await AskPeersAsync(s);
            await s.Api.PostAsync(s.Circle.Coordinator, $"peer-questions/{id}/answers", new AnswerPeers.Request("Gewoon: nee.")).HasStatusAsync(HttpStatusCode.Created);
        },
        ["check-in.scheduled"] = async s => { await s.Api.VisitTwiceAsync(s.Circle); await s.Api.DueAsync(s.Circle); },
        ["check-in.sent"] = s => s.Api.GivenLinkAsync(s.Circle),
        ["check-in.answered"] = async s => await s.Api.AnswerAsync(await s.Api.GivenLinkAsync(s.Circle)).HasStatusAsync(HttpStatusCode.NoContent),
        ["check-in.happy-again"] = s => HappyAgain(s, () => Task.CompletedTask),
        ["check-in.happy-again-while-away"] = s => HappyAgain(s, () => s.AwayAsync(s.Circle.Petra)),
        ["check-in.unanswered"] = async s =>
        {
            await s.Api.VisitTwiceAsync(s.Circle);
            for (var time = 1; time <= 2; time++)
            {
                var check = await s.Api.DueAsync(s.Circle, time);
                await s.Api.SendLinkAsync(check);
                s.Api.Clock.Advance(TimeSpan.FromDays(8));
                await s.Api.HasStatusAsync(check, CheckInStatus.Unanswered);
                if (time == 1) s.Api.Clock.Advance(TimeSpan.FromDays(21));
            }
        },
        ["check-in.not-delivered"] = async s =>
        {
            await s.Api.NotifyAsync(new ConsentChanged(s.Circle.Client, ConsentScope.CheckIn, true, null));
            await s.Api.VisitTwiceAsync(s.Circle);
            await s.Api.NotifyAsync(new CheckInNotDelivered(await s.Api.DueAsync(s.Circle), "no-address"));
        },
        ["check-in.lapsed"] = async s =>
        {
            await s.Api.VisitTwiceAsync(s.Circle);
            var check = await s.Api.DueAsync(s.Circle);
            await s.Api.SendLinkAsync(check);
            await s.Api.NotifyAsync(new ConsentChanged(s.Circle.Client, ConsentScope.CheckIn, false, null));
            s.Api.Clock.Advance(TimeSpan.FromDays(8));
            await s.Api.HasStatusAsync(check, CheckInStatus.Lapsed);
        },
    };

    /// <summary>The client is unhappy, this happens, and the client says that it goes well again.</summary>
    private static async Task HappyAgain(Situation s, Func<Task> meanwhile)
    {
        await s.Api.AnswerAsync(await s.Api.GivenLinkAsync(s.Circle)).HasStatusAsync(HttpStatusCode.NoContent);
        s.Api.Clock.Advance(TimeSpan.FromDays(29));
        var again = await s.Api.SendLinkAsync(await s.Api.DueAsync(s.Circle, 2));
        await meanwhile();
        await s.FromNowAsync();
        await s.Api.AnswerAsync(again, LookingForward.Happy, DoingMyself.Yes).HasStatusAsync(HttpStatusCode.NoContent);
    }

    private static async Task WithSignal(Situation s, Func<Guid, Task> change)
    {
        var id = await s.ReportAsync();
        await s.FromNowAsync();
        await change(id);
    }

    private static async Task WithQuestion(Situation s, Func<Guid, Task> change)
    {
        var id = await s.AskAsync();
        await s.FromNowAsync();
        await change(id);
    }

    private static async Task<Guid> AskPeersAsync(Situation s) =>
        (await s.Api.PostAsync(s.Circle.Jan, "peer-questions", new AskPeers.Request(s.Circle.Organisation, "Hoe zeg ik nee?")).OkAsync<AskPeers.Response>()).Id;
}
