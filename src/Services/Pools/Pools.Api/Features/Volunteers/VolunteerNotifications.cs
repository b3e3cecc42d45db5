using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Relations;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>Tells a volunteer and the coordinators of the organisation what became of the volunteer. Saved with the changes.</summary>
internal sealed class VolunteerNotifications(PoolsDb db, Notifier notices, TimeProvider clock)
{
    /// <summary>Tells what changed since.</summary>
    /// <param name="volunteer">The volunteer.</param>
    /// <param name="before">How it stood; null when it was not there.</param>
    /// <param name="by">Who did it, who need not be told.</param>
    /// <param name="cancel">Stops the look for who must know.</param>
    public async Task TellAsync(Volunteer volunteer, VolunteerStatus? before, Guid by, CancellationToken cancel)
    {
        if (volunteer.Status == before) return;
        await notices.CompleteAsync(VolunteerNotices.Waiting, volunteer.Id, personId: null, cancel);
        Guid[] oneself = [volunteer.AccountId], coordinators = [.. await CoordinatorsAsync(volunteer, cancel)];
        var (people, kind) = volunteer.Status switch
        {
            VolunteerStatus.Applied => (coordinators, VolunteerNotices.Applied),
            VolunteerStatus.Onboarding => (oneself, VolunteerNotices.Onboarding),
            VolunteerStatus.Active => (oneself, VolunteerNotices.Activated),
            VolunteerStatus.Paused => ([.. oneself, .. coordinators], VolunteerNotices.Paused),
            VolunteerStatus.Left when before == VolunteerStatus.Leaving => (oneself, VolunteerNotices.Left),
            VolunteerStatus.Redirected => (oneself, VolunteerNotices.Redirected),
            _ => ((Guid[])[], (NoticeKind?)null),
        };
        if (kind is not null) await NotifyAsync(people.Where(person => person != by), kind, volunteer.Id, cancel);
        // Also who says so has to round it off.
        if (volunteer.Status == VolunteerStatus.Leaving) await NotifyAsync(coordinators, VolunteerNotices.Leaving, volunteer.Id, cancel);
        if (volunteer.Status is VolunteerStatus.Left or VolunteerStatus.Redirected) await notices.CompleteAsync([VolunteerNotices.TrainingClaimed, VolunteerNotices.RoleEnded], volunteer.Id, personId: null, cancel);
    }

    /// <summary>Whether the volunteer's account is that of a volunteer of the organisation no longer.</summary>
    public Task<bool> HasLostRoleAsync(Volunteer volunteer, CancellationToken cancel)
    {
        var (account, organisation) = (volunteer.AccountId, volunteer.OrganisationId);
        return db.Roles.OverOn(Role.Volunteer, clock.Today()).AnyAsync(role => role.PersonId == account && role.OrganisationId == organisation, cancel);
    }

    /// <summary>The volunteer lost the role in the organisation, or has it again: told once.</summary>
    public async Task TellRoleAsync(Volunteer volunteer, CancellationToken cancel)
    {
        if (await HasLostRoleAsync(volunteer, cancel)) await NotifyAsync(await CoordinatorsAsync(volunteer, cancel), VolunteerNotices.RoleEnded, volunteer.Id, cancel);
        else await notices.CompleteAsync([VolunteerNotices.RoleEnded], volunteer.Id, personId: null, cancel);
    }

    /// <summary>The volunteer changed what trainings were done: what is new is a claim until a coordinator looked.</summary>
    public async Task TellClaimsAsync(Volunteer volunteer, IReadOnlyCollection<string> claimedBefore, CancellationToken cancel)
    {
        if (volunteer.ClaimedTrainings.Except(claimedBefore).Any())
            await NotifyAsync((await CoordinatorsAsync(volunteer, cancel)).Where(person => person != volunteer.AccountId), VolunteerNotices.TrainingClaimed, volunteer.Id, cancel);
        else if (volunteer.ClaimedTrainings.Count == 0)
            await notices.CompleteAsync([VolunteerNotices.TrainingClaimed], volunteer.Id, personId: null, cancel);
    }

    /// <summary>A coordinator looked.</summary>
    public async Task TellConfirmedAsync(Volunteer volunteer, CancellationToken cancel)
    {
        await notices.CompleteAsync([VolunteerNotices.TrainingClaimed], volunteer.Id, personId: null, cancel);
        await notices.NotifyAsync(volunteer.AccountId, VolunteerNotices.TrainingConfirmed, volunteer.Id, cancel);
    }

    private async Task NotifyAsync(IEnumerable<Guid> people, NoticeKind kind, Guid subjectId, CancellationToken cancel)
    {
        foreach (var person in people.Distinct()) await notices.NotifyAsync(person, kind, subjectId, cancel);
    }

    private Task<List<Guid>> CoordinatorsAsync(Volunteer volunteer, CancellationToken cancel) => db.CoordinatorsOfAsync(volunteer.OrganisationId, clock.Today(), cancel);
}
