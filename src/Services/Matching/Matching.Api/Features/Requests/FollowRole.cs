using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Requests;

/// <summary>Somebody is no longer a professional of a team: what that person saw to is of the team.</summary>
internal sealed class FollowRole(Succession succession) : IReactTo<KnownRole>
{
    public async Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known is { Role: Role.Professional, TeamId: { } team }) await succession.FollowRoleAsync(known.PersonId, team, cancel);
    }
}
