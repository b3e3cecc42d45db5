using Samenspel.Agreements.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Messaging;

namespace Samenspel.Matching.Features.Matches;

/// <summary>An agreement ended: the volunteer has a place free again.</summary>
internal sealed class OnAgreementEnded(MatchingDb db) : IHandle<AgreementEnded>
{
    public async Task HandleAsync(AgreementEnded happened, CancellationToken cancel)
    {
        var candidate = await db.Candidates.FindAsync([happened.VolunteerId], cancel);
        candidate?.RemoveMatch(happened.MatchId);
    }
}
