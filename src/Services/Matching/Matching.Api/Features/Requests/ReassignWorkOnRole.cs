using Samenspel.Domain;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Features.Matches;
using Samenspel.Matching.Features.Volunteers;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Requests;

/// <summary>
/// Somebody is no longer a professional or an ambassador of a team, or is one now: what that person saw to is seen to by others. A
/// volunteer or a client who lost the role takes part no longer, and nobody waits for that person.
/// </summary>
internal sealed class ReassignWorkOnRole(WorkHandover handover, AmbassadorNotifications ambassadors, VolunteerNotifications volunteers, MatchNotifications news, TimeProvider clock) : IReactTo<KnownRole>
{
    public async Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known is { Role: Role.Professional, TeamId: { } team }) await handover.FollowRoleAsync(known.PersonId, team, cancel);
        if (known is { Role: Role.Volunteer, OrganisationId: { } organisation }) await volunteers.FollowRoleAsync(known.PersonId, organisation, cancel);
        if (known.Role == Role.Client) await news.FollowClientAsync(known.PersonId, cancel);
        if (known is { Role: Role.Ambassador, TeamId: { } placedIn }) await ambassadors.FollowAsync(placedIn, clock.Today(), cancel);
    }
}
