using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Domain;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class WaitingSignalTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signal_that_waits_too_long_goes_to_the_backup_once()
    {
        await api.OtherServices.ListenAsync<SignalEscalated>(Cancel);
        var circle = await api.GivenCircleAsync();
        var now = await api.GivenSignalAsync(circle, circle.Jan);
        var thisWeek = await api.GivenSignalAsync(circle, circle.Jan, r => r with { Urgency = Urgency.ThisWeek });
        var canWait = await api.GivenSignalAsync(circle, circle.Jan, r => r with { Urgency = Urgency.CanWait });
        var answered = await api.GivenSignalAsync(circle, circle.Jan);
        await api.PostAsync(circle.Petra, $"signals/{answered}/answer", new AnswerSignal.Request("Ik bel.")).HasStatusAsync(HttpStatusCode.NoContent);

        api.Clock.Advance(TimeSpan.FromDays(1.1));
        await EscalatedAsync(circle, now);
        Assert.Contains("signal.escalated", await api.NoticesOfAsync(circle.Karin));
        Assert.Null((await api.ReadAsync(circle.Petra, thisWeek)).EscalatedAt);

        api.Clock.Advance(TimeSpan.FromDays(6));
        await EscalatedAsync(circle, thisWeek);

        Assert.Null((await api.ReadAsync(circle.Petra, canWait)).EscalatedAt);
        Assert.Null((await api.ReadAsync(circle.Petra, answered)).EscalatedAt);
        var heard = await api.OtherServices.ReceiveAsync<SignalEscalated>(e => e.SignalId == thisWeek, Cancel);
        Assert.Equal((circle.Agreement, circle.Karin.Id), (heard.AgreementId, heard.AssigneeId));
        Assert.Equal(2, (await api.OtherServices.ReceivedAllAsync<SignalEscalated>(Cancel)).Count(e => e.AgreementId == circle.Agreement));
    }

    [Theory]
    [InlineData("professional-left", SignalHandler.Backup)]
    [InlineData("backup-left", SignalHandler.Professional)]
    [InlineData("both-absent", SignalHandler.Professional)]
    public async Task A_gap_in_the_backup_is_a_signal_to_who_remains_and_to_the_team(string reason, SignalHandler handler)
    {
        var circle = await api.GivenCircleAsync();
        for (var i = 0; i < 2; i++) await api.NotifyAsync(new BackupGapDetected(circle.Agreement, reason));

        var remaining = handler == SignalHandler.Backup ? circle.Karin : circle.Petra;
        var signal = Assert.Single(await api.ListAsync(remaining));
        Assert.Equal((SignalKind.BackupGap, SignalSource.Platform, handler, null, Urgency.Now),
            (signal.Kind, signal.Source, signal.Handler, signal.ReporterRole, signal.Urgency));
        Assert.Contains("signal.urgent", await api.NoticesOfAsync(remaining));
        Assert.Single(await api.ListAsync(circle.Colleague));
        Assert.Empty(await api.ListAsync(circle.Jan));
        Assert.Empty(await api.ListAsync(circle.Meindert));

        await api.PostAsync(remaining, $"signals/{signal.Id}/answer", new AnswerSignal.Request("Aan wie?")).IsProblemAsync(HttpStatusCode.Conflict, "signal.nobody-to-answer");
        await api.PostAsync(remaining, $"signals/{signal.Id}/closure").IsProblemAsync(HttpStatusCode.Conflict, "signal.nothing-done");
        await api.PostAsync(circle.Colleague, $"signals/{signal.Id}/follow-ups", new FollowSignal.Request("Ik neem het over.")).HasStatusAsync(HttpStatusCode.Created);
        await api.PostAsync(circle.Colleague, $"signals/{signal.Id}/closure", new CloseSignal.Request(SignalOutcome.HandedOver)).HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_gap_that_is_heard_before_the_start_is_not_lost()
    {
        var circle = new Circle();
        await api.NotifyAsync(new BackupGapDetected(circle.Agreement, "backup-left"));
        await api.GivenCircleAsync(circle);
        Assert.Equal(SignalKind.BackupGap, Assert.Single(await api.ListAsync(circle.Petra)).Kind);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_gap_that_is_mended_or_whose_agreement_ended_asks_nobody_any_more(bool isMended)
    {
        var circle = await api.GivenCircleAsync();
        await api.NotifyAsync(new BackupGapDetected(circle.Agreement, "professional-left") { Version = 5 });
        var signal = Assert.Single(await api.ListAsync(circle.Karin));
        Assert.NotEmpty(await api.NoticesOfAsync(circle.Karin, "?isRead=false"));

        if (isMended) await api.NotifyAsync(new BackupGapClosed(circle.Agreement) { Version = 6 });
        else await api.NotifyAsync(circle.Ended());
        await api.NotifyAsync(new ResponsibleChanged(circle.Agreement, circle.Colleague.Id, circle.Karin.Id) { Version = 6 });

        foreach (var person in new[] { circle.Petra, circle.Karin, circle.Colleague }) Assert.Empty(await api.NoticesOfAsync(person, "?isRead=false"));
        var read = await api.ReadAsync(circle.Karin, signal.Id);
        Assert.Equal((SignalStatus.Closed, isMended ? SignalOutcome.Resolved : SignalOutcome.CollaborationEnded), (read.Status, read.Outcome));
    }

    [Fact]
    public async Task A_gap_heard_after_its_end_is_no_gap_and_an_old_end_does_not_end_a_newer_gap()
    {
        var late = await api.GivenCircleAsync();
        await api.NotifyAsync(new BackupGapClosed(late.Agreement) { Version = 6 });
        await api.NotifyAsync(new BackupGapDetected(late.Agreement, "professional-left") { Version = 5 });
        Assert.Empty(await api.ListAsync(late.Karin));

        var again = await api.GivenCircleAsync();
        foreach (var version in new[] { 5, 10 }) await api.NotifyAsync(new BackupGapDetected(again.Agreement, "professional-left") { Version = version });
        await api.NotifyAsync(new BackupGapClosed(again.Agreement) { Version = 8 });
        Assert.NotEqual(SignalStatus.Closed, Assert.Single(await api.ListAsync(again.Karin)).Status);
    }

    private Task EscalatedAsync(Circle circle, Guid id) => Eventually.IsTrueAsync(
        async () => (await api.ReadAsync(circle.Petra, id)) is { EscalatedAt: not null, Handler: SignalHandler.Backup }, "the signal went to the backup", cancel: Cancel);
}
