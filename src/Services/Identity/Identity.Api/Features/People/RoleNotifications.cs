using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.SignInHelps;
using Samenspel.Notices;

namespace Samenspel.Identity.Features.People;

/// <summary>Who reads about people is seen to be there by those who work there: they know whether that is right.</summary>
internal sealed class RoleNotifications(IdentityDb db, Notifier notices, TimeProvider clock)
{
    private static readonly Role[] ReadsAboutPeople = [Role.Professional, Role.Coordinator, Role.Ambassador];

    /// <summary>Tells of a role that was given: the people of the team or the organisation, and of a new administrator the others.</summary>
    public async Task TellAsync(Person person, RoleAssignment given, Guid by, CancellationToken cancel)
    {
        var today = clock.Today();
        if (given.Role is Role.Administrator)
        {
            foreach (var administrator in await db.AdministratorsAsync(today, cancel))
                if (administrator != by && administrator != person.Id) await notices.NotifyAsync(administrator, AccountNotices.NewAdministrator, person.Id, cancel);
            return;
        }
        if (!ReadsAboutPeople.Contains(given.Role)) return;
        var there = await db.People.AsNoTracking()
            .Where(one => one.Id != person.Id && one.Status == PersonStatus.Active && one.Assignments.Any(role => role.EndedAt == null && ReadsAboutPeople.Contains(role.Role)
                && (given.TeamId != null ? role.TeamId == given.TeamId : role.OrganisationId == given.OrganisationId)))
            .ToListAsync(cancel);
        foreach (var colleague in there.Where(one => one.ActiveAssignments(today).Any(role => ReadsAboutPeople.Contains(role.Role) && (given.TeamId is null ? role.OrganisationId == given.OrganisationId : role.TeamId == given.TeamId))))
            await notices.NotifyAsync(colleague.Id, AccountNotices.NewColleague, person.Id, cancel);
    }
}
