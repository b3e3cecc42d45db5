using Samenspel.Domain;

namespace Samenspel.Identity.Domain;

/// <summary>A role somebody has for a while, for one organisation, for one team, or for neither.</summary>
internal sealed record RoleAssignment
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Role Role { get; init; }
    public Guid? OrganisationId { get; init; }
    public Guid? TeamId { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day it counts.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Who gave it; the empty id when it came with the installation.</summary>
    public required Guid AssignedBy { get; init; }

    /// <summary>When it was given, whatever its first day is; null for those of before that was written down.</summary>
    public DateTimeOffset? AssignedAt { get; init; }
    public DateTimeOffset? EndedAt { get; private set; }
    public Guid? EndedBy { get; private set; }
    public string? EndReason { get; private set; }

    /// <summary>Ending counts at once, also in the middle of a day.</summary>
    public bool IsActive(DateOnly today) => EndedAt is null && From <= today && (Until is null || today <= Until);

    /// <summary>Whether it counted at a moment, and had been given by then: a first day that lies before the giving says nothing.</summary>
    public bool WasHeldAt(DateTimeOffset moment) =>
        (AssignedAt is null || AssignedAt <= moment) && From <= moment.DutchDay() && (Until is null || moment.DutchDay() <= Until) && (EndedAt is null || moment < EndedAt);

    public bool IsFor(Role role, Guid? organisationId, Guid? teamId) =>
        Role == role && OrganisationId == organisationId && TeamId == teamId;

    public bool Overlaps(DateOnly from, DateOnly? until) =>
        EndedAt is null && (until is null || From <= until) && (Until is null || from <= Until);

    public bool Covers(DateOnly from, DateOnly until) => EndedAt is null && From <= from && (Until is null || until <= Until);

    internal void End(Guid by, string reason, DateTimeOffset at) => (EndedBy, EndReason, EndedAt) = (by, reason, at);

    public static bool ScopeFits(Role role, Guid? organisationId, Guid? teamId) => role switch
    {
        Role.Volunteer or Role.Coordinator => organisationId is not null && teamId is null,
        Role.Professional => organisationId is null && teamId is not null,
        Role.Ambassador => organisationId is null != teamId is null,
        _ => organisationId is null && teamId is null,
    };
}
