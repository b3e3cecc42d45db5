using Samenspel.Domain;
using Samenspel.Identity.Contracts;

namespace Samenspel.Identity.Domain;

/// <summary>How far somebody is with the platform.</summary>
public enum PersonStatus
{
    /// <summary>Has an invitation, no password yet.</summary>
    Invited,
    Active,

    /// <summary>May not sign in; sessions have ended.</summary>
    Blocked,
}

/// <summary>Somebody who can sign in: what the person is to the platform. The credentials are the account's.</summary>
internal sealed class Person : AggregateRoot
{
    private readonly List<RoleAssignment> assignments = [];

    public string DisplayName { get; private set; } = "";

    /// <summary>By what lists sort: the family name without its prefix, and then the given name. Empty until <see cref="Sort"/> for those of before it was kept.</summary>
    public string SortName { get; private set; } = "";

    public PersonStatus Status { get; private set; }
    public DateTimeOffset? BlockedAt { get; private set; }
    public Guid? BlockedBy { get; private set; }
    public string? BlockReason { get; private set; }
    public IReadOnlyList<RoleAssignment> Assignments => assignments;

    /// <summary>Invites somebody. The id is given where it must be known beforehand, as for demo people.</summary>
    public static Person Invite(string displayName, Guid? id = null) =>
        new() { Id = id ?? Guid.CreateVersion7(), DisplayName = displayName, SortName = SortedAs(displayName) };

    public IEnumerable<RoleAssignment> ActiveAssignments(DateOnly today) => assignments.Where(a => a.IsActive(today));

    /// <summary>Whether the person is an administrator, will be, or was one since a moment.</summary>
    public bool IsAdministratorSince(DateTimeOffset moment) =>
        assignments.Exists(role => role.Role is Role.Administrator && (role.EndedAt is null || role.EndedAt > moment) && (role.Until is null || role.Until >= moment.DutchDay()));

    /// <summary>Whether the person was an administrator at a moment already, or is by the installation and not by another administrator.</summary>
    public bool WasAdministratorAt(DateTimeOffset moment) =>
        assignments.Exists(role => role.Role is Role.Administrator && (role.AssignedBy == Guid.Empty ? role.EndedAt is null : role.WasHeldAt(moment)));

    /// <summary>The person is called otherwise.</summary>
    /// <returns>Whether this is news.</returns>
    public bool Rename(string displayName)
    {
        if (displayName == DisplayName) return false;
        (DisplayName, SortName) = (displayName, SortedAs(displayName));
        Changed();
        return true;
    }

    /// <summary>Takes its place in lists.</summary>
    public void Sort() => SortName = SortedAs(DisplayName);

    /// <summary>The person has chosen a password.</summary>
    public Error? Activate()
    {
        if (Status is PersonStatus.Blocked) return IdentityErrors.Blocked;
        if (Status is PersonStatus.Active) return null;

        Status = PersonStatus.Active;
        Changed();
        return null;
    }

    /// <summary>Takes access away. To everybody else it is as if all roles ended: somebody who cannot sign in helps nobody.</summary>
    public Error? Block(Guid by, string reason, DateTimeOffset at)
    {
        if (by == Id) return IdentityErrors.NotYourself;
        if (Status is PersonStatus.Blocked) return null;

        (Status, BlockedBy, BlockReason, BlockedAt) = (PersonStatus.Blocked, by, reason, at);
        Changed();
        foreach (var assignment in NotOver(at)) RaiseEnded(assignment);
        RaiseRevoked(at);
        return null;
    }

    /// <summary>How the person signs in has changed: tokens of before count no longer.</summary>
    public void RevokeTokens(DateTimeOffset at)
    {
        Changed();
        RaiseRevoked(at);
    }

    /// <summary>Gives access back, with the roles that still count: to who has a password by signing in, to others by their invitation.</summary>
    public void Unblock(bool hasPassword, DateTimeOffset at)
    {
        if (Status is not PersonStatus.Blocked) return;

        (Status, BlockedBy, BlockReason, BlockedAt) = (hasPassword ? PersonStatus.Active : PersonStatus.Invited, null, null, null);
        Changed();
        foreach (var assignment in NotOver(at)) RaiseAssigned(assignment);
    }

    /// <summary>
    /// Gives the role; nobody gives one to himself. The same role for the same period again is the assignment that is already there.
    /// </summary>
    public Error? Assign(RoleAssignment wanted, out RoleAssignment assignment)
    {
        assignment = wanted;
        if (wanted.AssignedBy == Id) return IdentityErrors.NotToYourself;
        if (!RoleAssignment.ScopeFits(wanted.Role, wanted.OrganisationId, wanted.TeamId)) return IdentityErrors.WrongScope;
        if (wanted.Until < wanted.From) return IdentityErrors.PeriodReversed;
        if (wanted.Role is Role.Administrator && wanted.From < wanted.AssignedAt?.DutchDay()) return IdentityErrors.AdministratorInPast;

        var others = assignments.Where(a => a.IsFor(wanted.Role, wanted.OrganisationId, wanted.TeamId) && a.Overlaps(wanted.From, wanted.Until)).ToArray();
        if (others is [var same] && (same.From, same.Until) == (wanted.From, wanted.Until))
        {
            assignment = same;
            return null;
        }
        if (others.Length > 0) return IdentityErrors.Overlaps;

        assignments.Add(wanted);
        Changed();
        if (Status is not PersonStatus.Blocked) RaiseAssigned(wanted);
        return null;
    }

    public Error? EndRole(RoleAssignment assignment, Guid by, string reason, DateTimeOffset at)
    {
        if (by == Id && assignment.Role is Role.Administrator) return IdentityErrors.NotYourself;
        if (assignment.EndedAt is not null) return null;

        assignment.End(by, reason, at);
        Changed();
        RaiseEnded(assignment);
        RaiseRevoked(at);
        return null;
    }

    /// <summary>Gives the role that comes with a placement, from this day to its last; who has it by then anyway keeps it as it is.</summary>
    public Error? AssignRole(AmbassadorPlacement placement, DateOnly from, Guid by, DateTimeOffset at) =>
        assignments.Any(a => a.IsFor(Role.Ambassador, null, placement.TeamId) && a.Covers(from, placement.Until))
            ? null
            : Assign(new() { Role = Role.Ambassador, TeamId = placement.TeamId, From = from, Until = placement.Until, AssignedBy = by, AssignedAt = at }, out _);

    /// <summary>
    /// Ends the ambassador roles that a placement in this team gave, between its first and last day. What an administrator gave
    /// apart from it, for longer or for ever, stays.
    /// </summary>
    public void EndPlacement(AmbassadorPlacement placement, Guid by, string reason, DateTimeOffset at)
    {
        foreach (var given in assignments.Where(a => a.IsFor(Role.Ambassador, null, placement.TeamId) && a.From >= placement.From && a.Until <= placement.Until).ToArray())
            EndRole(given, by, reason, at);
    }

    /// <summary>"Peter de Vries" stands under V, and one name alone under itself.</summary>
    private static string SortedAs(string displayName)
    {
        var name = displayName.Split(' ', 2) is [var given, var rest] ? PersonName.Of(given, null, rest) : PersonName.Of(displayName, null, null);
        var sorted = name.Family.Length == 0 ? name.ToString() : $"{name.Family}, {name.Given} {name.Prefix}".TrimEnd();
        return sorted.Length > 120 ? sorted[..120] : sorted;
    }

    private IEnumerable<RoleAssignment> NotOver(DateTimeOffset at) => assignments.Where(a => a.EndedAt is null && (a.Until is null || a.Until >= at.DutchDay()));

    private void RaiseAssigned(RoleAssignment a) => Raise(new PersonRoleAssigned(Id, a.Id, a.Role, a.OrganisationId, a.TeamId, a.From, a.Until));

    private void RaiseRevoked(DateTimeOffset at) => Raise(new AccessRevoked(Id, null, at));

    private void RaiseEnded(RoleAssignment a) => Raise(new PersonRoleEnded(Id, a.Id, a.Role, a.OrganisationId, a.TeamId));
}
