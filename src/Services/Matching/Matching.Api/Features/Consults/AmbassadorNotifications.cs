using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;

namespace Samenspel.Matching.Features.Consults;

/// <summary>
/// What becomes of the consults of a team when an ambassador leaves or comes: they are asked of who is placed there, and when that is
/// nobody the professional hears so. Saved by whoever says so.
/// </summary>
internal sealed class AmbassadorNotifications(MatchingDb db, Notifier notices)
{
    /// <summary>Looks at a team as it is on this day; doing so twice is doing it once.</summary>
    public async Task FollowAsync(Guid teamId, DateOnly today, CancellationToken cancel)
    {
        var placed = await db.AmbassadorsOfAsync(teamId, today, cancel);
        var gone = await db.Roles
            .Where(r => r.Role == Role.Ambassador && r.TeamId == teamId && (r.HasEnded || r.Until < today) && !placed.Contains(r.PersonId)).Select(r => r.PersonId).Distinct().ToListAsync(cancel);
        foreach (var consult in await db.Consults
            .Where(c => c.TeamId == teamId && (c.Status == ConsultStatus.Requested || c.Status == ConsultStatus.Looking || c.Status == ConsultStatus.Waiting)).ToListAsync(cancel))
        {
            foreach (var person in gone) await notices.CompleteAsync([ConsultNotices.Asked, ConsultNotices.LookAgain], consult.Id, person, cancel);
            if (consult.AmbassadorId is { } ambassador && gone.Contains(ambassador)) consult.Release();
            if (consult.Status != ConsultStatus.Requested) continue;
            if (await notices.TellAskedAsync(db, consult, today, cancel)) await notices.CompleteAsync([ConsultNotices.NobodyAnswers], consult.Id, personId: null, cancel);
            else if (gone.Count > 0) await TellNobodyAnswersAsync(consult, today, cancel);
        }
    }

    private async Task TellNobodyAnswersAsync(AmbassadorConsult consult, DateOnly today, CancellationToken cancel)
    {
        await notices.CompleteAsync([ConsultNotices.Postponed], consult.Id, personId: null, cancel);
        foreach (var person in await db.ResponsibleAsync(consult, today, cancel, ConsultNotices.NobodyAnswers)) await notices.NotifyAsync(person, ConsultNotices.NobodyAnswers, consult.Id, cancel);
    }
}
