using Samenspel.Domain;
using Samenspel.Matching.Features.Consults;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Requests;

/// <summary>Somebody is no longer a professional or an ambassador of a team, or is one now: what that person saw to is seen to by others.</summary>
internal sealed class FollowRole(Succession succession, AmbassadorNews ambassadors, TimeProvider clock) : IReactTo<KnownRole>
{
    public async Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known is { Role: Role.Professional, TeamId: { } team }) await succession.FollowRoleAsync(known.PersonId, team, cancel);
        if (known is { Role: Role.Ambassador, TeamId: { } placedIn }) await ambassadors.FollowAsync(placedIn, clock.Today(), cancel);
    }
}
