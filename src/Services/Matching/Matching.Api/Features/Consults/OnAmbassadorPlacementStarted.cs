using Samenspel.Identity.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;

namespace Samenspel.Matching.Features.Consults;

/// <summary>An ambassador works along in a team: who waits long there, is told to the ambassador.</summary>
internal sealed class OnAmbassadorPlacementStarted(MatchingDb db) : IHandle<AmbassadorPlacementStarted>
{
    public async Task HandleAsync(AmbassadorPlacementStarted happened, CancellationToken cancel)
    {
        var placement = await db.Placements.FindAsync([happened.PlacementId], cancel)
            ?? db.Add(KnownPlacement.Of(happened.PlacementId, happened.TeamId)).Entity;
        placement.Start(happened.PersonId, happened.Until, happened.OccurredAt);
    }
}
