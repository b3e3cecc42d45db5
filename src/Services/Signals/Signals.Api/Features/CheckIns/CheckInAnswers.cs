using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;
using Samenspel.Signals.Features.Signals;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>What follows from an answer, whichever way it came: a reason to talk, or good news about an earlier one.</summary>
internal sealed class CheckInAnswers(SignalsDb db, Assignments assignments, Notifier notices, TimeProvider clock)
{
    /// <summary>Takes the answer; the caller saves.</summary>
    /// <param name="check">The check, tracked.</param>
    /// <param name="answer">What was answered.</param>
    /// <param name="words">The client's own words that the professional may read; empty when not.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Error?> TakeAsync(CheckIn check, CheckInAnswer answer, string words, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (!await db.MayBeAskedAsync(check.ClientId, now.DutchDay(), cancel)) return CheckInErrors.NoLongerNeeded;
        var (dimension, error) = check.Answer(answer, now);
        if (error is not null) return error;

        var collaboration = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == check.AgreementId, cancel);
        await notices.CompleteAsync(SignalNotices.NotArrived, check.AgreementId, personId: null, cancel);
        (await db.CheckInSchedules.SingleOrDefaultAsync(s => s.AgreementId == check.AgreementId, cancel))?.Answered();
        if (dimension is { } reason)
        {
            var signal = Signal.Notice(collaboration, DetectedConcern.OfAnswer(check, reason, words), now);
            db.Add(signal);
            signal.RaiseTo(await assignments.GiveAsync(signal, collaboration, except: null, cancel));
        }
        else if (check.IsHappy)
        {
            await NotifyHappyAsync(collaboration, now, cancel);
        }
        return null;
    }

    private async Task NotifyHappyAsync(Collaboration collaboration, DateTimeOffset now, CancellationToken cancel)
    {
        var open = await db.Signals.Where(s => s.AgreementId == collaboration.AgreementId && s.Status != SignalStatus.Closed && s.ResolvedByClientAt == null
            && (s.Source == SignalSource.Check || s.Source == SignalSource.Silence)).ToListAsync(cancel);
        if (open.Count == 0) return;
        var there = await db.AttendanceAsync(await db.ResponsiblePeopleAsync(collaboration, cancel), now.DutchDay(), cancel, professionalsOnly: true);
        foreach (var signal in open)
        {
            signal.RecordHappyAnswer(now);
            if (there.As == AttendanceKind.Team) signal.GiveTo(SignalHandler.Team, colleagueId: null); // whoever is told, can close it
            foreach (var person in there.People) await notices.NotifyAsync(person, SignalNotices.HappyAgain, signal.Id, cancel);
        }
    }
}
