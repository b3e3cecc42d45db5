using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Relations;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>Somebody is no longer a volunteer of an organisation, or is one again: the coordinators are told, who know what it means for what runs.</summary>
internal sealed class TellCoordinatorsOnRole(PoolsDb db, VolunteerNotifications news) : IReactTo<KnownRole>
{
    private static readonly VolunteerStatus[] Gone = [VolunteerStatus.Left, VolunteerStatus.Redirected];

    public Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel) =>
        known is { Role: Role.Volunteer, OrganisationId: { } organisation } ? LookAsync(known.PersonId, organisation, cancel) : Task.CompletedTask;

    /// <summary>Looks at a person as it is now; doing so twice tells it once.</summary>
    public async Task LookAsync(Guid account, Guid organisation, CancellationToken cancel)
    {
        foreach (var volunteer in await db.Volunteers.Where(v => v.AccountId == account && v.OrganisationId == organisation && !Gone.Contains(v.Status)).ToListAsync(cancel))
            await news.TellRoleAsync(volunteer, cancel);
    }
}
