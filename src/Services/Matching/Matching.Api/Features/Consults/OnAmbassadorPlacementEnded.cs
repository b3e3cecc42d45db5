using Samenspel.Identity.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;

namespace Samenspel.Matching.Features.Consults;

/// <summary>An ambassador no longer works along in a team.</summary>
internal sealed class OnAmbassadorPlacementEnded(MatchingDb db) : IHandle<AmbassadorPlacementEnded>
{
    public async Task HandleAsync(AmbassadorPlacementEnded happened, CancellationToken cancel)
    {
        var placement = await db.Placements.FindAsync([happened.PlacementId], cancel)
            ?? db.Add(KnownPlacement.Of(happened.PlacementId, happened.TeamId)).Entity;
        placement.End();
    }
}
