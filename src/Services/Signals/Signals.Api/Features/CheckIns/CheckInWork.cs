using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.Domain;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>
/// What time brings: a check is due, a check stays unanswered, a signal waits too long. Each is done one by one and saved with its
/// version: what a person changes at the same moment is looked at again the next time.
/// </summary>
internal sealed class CheckInWork(SignalsDb db, Assignments assignments, IOptions<CheckInOptions> options, TimeProvider clock)
{
    private const int DaysToCall = 3;
    private static readonly TimeOnly EndOfWorkingDay = new(17, 0);
    private static readonly TimeSpan RetryDelay = TimeSpan.FromHours(1);

    private readonly CheckInOptions settings = options.Value;

    /// <summary>Collaborations whose client is to be asked.</summary>
    public IQueryable<Guid> Due()
    {
        var now = clock.GetUtcNow();
        return db.CheckInSchedules.Where(s => s.NextAt <= now).Select(s => s.Id);
    }

    /// <summary>Asks, unless the collaboration ended or the client does not want to be asked.</summary>
    public async Task AskAsync(Guid scheduleId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var schedule = await db.CheckInSchedules.SingleAsync(s => s.Id == scheduleId, cancel);
        if (schedule.NextAt is not { } due || due > now) return;

        var collaboration = await db.Collaborations.AsNoTracking().SingleOrDefaultAsync(c => c.AgreementId == schedule.AgreementId, cancel);
        if (await db.HasEndedAsync(schedule.AgreementId, cancel)) schedule.Stop();
        else if (collaboration is null) schedule.Postpone(now + RetryDelay);
        else
        {
            if (await db.MayBeAskedAsync(collaboration.ClientId, clock.Today(), cancel)) db.Add(CheckIn.Ask(collaboration, settings.LinkValid, now));
            schedule.Repeat(settings.Repeat, now);
        }
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Checks that were not answered in time.</summary>
    public IQueryable<Guid> Unanswered()
    {
        var before = clock.GetUtcNow() - settings.UnansweredAfter;
        return db.CheckIns.Where(c => c.Status == CheckInStatus.Sent && c.SentAt <= before).Select(c => c.Id);
    }

    /// <summary>Counts the silence. Twice in a row is reason to call the client.</summary>
    public async Task RecordNoAnswerAsync(Guid checkId, CancellationToken cancel)
    {
        var check = await db.CheckIns.SingleAsync(c => c.Id == checkId, cancel);
        if (check.Status != CheckInStatus.Sent) return;
        if (await db.HasEndedAsync(check.AgreementId, cancel) || !await db.MayBeAskedAsync(check.ClientId, clock.Today(), cancel))
        {
            check.Lapse();
        }
        else
        {
            var schedule = await db.CheckInSchedules.SingleAsync(s => s.AgreementId == check.AgreementId, cancel);
            var isSilence = schedule.RecordNoAnswer();
            check.MarkUnanswered(isSilence);
            if (isSilence) await RaiseNoAnswerAsync(check, cancel);
        }
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Signals that wait for longer than they should.</summary>
    public IQueryable<Guid> Overdue()
    {
        var now = clock.GetUtcNow();
        return db.Signals
            .Where(s => s.DueAt <= now && s.EscalatedAt == null && s.ClosedAt == null && s.AnsweredAt == null && s.ResolvedByClientAt == null
                && (s.Source == SignalSource.Person || s.Status != SignalStatus.InProgress)).Select(s => s.Id);
    }

    /// <summary>The backup, or who is there, takes it up.</summary>
    public async Task EscalateAsync(Guid signalId, CancellationToken cancel)
    {
        var signal = await db.Signals.SingleAsync(s => s.Id == signalId, cancel);
        var collaboration = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == signal.AgreementId, cancel);
        await assignments.EscalateAsync(signal, collaboration, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private async Task RaiseNoAnswerAsync(CheckIn check, CancellationToken cancel)
    {
        var collaboration = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == check.AgreementId, cancel);
        var dueAt = clock.Today().AddWorkingDays(DaysToCall).InNetherlands(EndOfWorkingDay);
        var signal = Signal.Notice(collaboration, DetectedConcern.OfSilence(check, dueAt), clock.GetUtcNow());
        db.Add(signal);
        signal.RaiseTo(await assignments.GiveAsync(signal, collaboration, except: null, cancel));
    }
}
