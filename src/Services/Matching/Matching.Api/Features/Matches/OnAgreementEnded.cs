using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Messaging;
using Samenspel.Notices;

namespace Samenspel.Matching.Features.Matches;

/// <summary>An agreement ended: the volunteer has a place free again, and nobody is told any longer that it clicks.</summary>
internal sealed class OnAgreementEnded(MatchingDb db, Notifier notices) : IHandle<AgreementEnded>
{
    public async Task HandleAsync(AgreementEnded happened, CancellationToken cancel)
    {
        var candidate = await db.Candidates.FindAsync([happened.VolunteerId], cancel);
        candidate?.RemoveMatch(happened.MatchId);
        var match = await db.Matches.SingleOrDefaultAsync(one => one.Id == happened.MatchId, cancel);
        match?.End(happened.OccurredAt);
        await notices.CompleteAsync([MatchNotices.Confirmed], happened.MatchId, personId: null, cancel);
    }
}
