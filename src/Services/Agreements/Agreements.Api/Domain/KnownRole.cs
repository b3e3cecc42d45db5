using Samenspel.Domain;

namespace Samenspel.Agreements.Domain;

/// <summary>A role of a person, as Identity told. An end that is heard before the beginning is kept as an end.</summary>
internal sealed class KnownRole
{
    private KnownRole()
    {
    }

    public KnownRole(Guid assignmentId, Guid personId, Role role, Guid? organisationId, Guid? teamId) =>
        (AssignmentId, PersonId, Role, OrganisationId, TeamId) = (assignmentId, personId, role, organisationId, teamId);

    public Guid AssignmentId { get; private init; }
    public Guid PersonId { get; private init; }
    public Role Role { get; private init; }
    public Guid? OrganisationId { get; private init; }
    public Guid? TeamId { get; private init; }
    public DateOnly From { get; private set; }

    /// <summary>Last day; null when open.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Whether an administrator ended it.</summary>
    public bool IsEnded { get; private set; }

    public DateTimeOffset AssignedAt { get; private set; } = DateTimeOffset.MinValue;

    public void Assign(DateOnly from, DateOnly? until, DateTimeOffset at)
    {
        if (at < AssignedAt) return;
        (From, Until, AssignedAt) = (from, until, at);
    }

    public void End() => IsEnded = true;

    public bool HoldsOn(DateOnly day) => !IsEnded && From <= day && (Until is null || day <= Until);

    /// <summary>Whether it held before this day and does no longer.</summary>
    public bool IsOverOn(DateOnly day) => IsEnded || Until < day;
}

/// <summary>Days on which somebody is away.</summary>
internal sealed class Absence
{
    private Absence()
    {
    }

    public Absence(Guid absenceId, Guid personId, DateOnly from, DateOnly until) =>
        (AbsenceId, PersonId, From, Until) = (absenceId, personId, from, until);

    public Guid AbsenceId { get; private init; }
    public Guid PersonId { get; private init; }
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }

    /// <summary>One that was taken back on this day, heard before it was reported.</summary>
    public static Absence TakenBack(Guid absenceId, Guid personId, DateOnly day)
    {
        var absence = new Absence(absenceId, personId, day, day);
        absence.TakeBack();
        return absence;
    }

    /// <summary>The person is not away after all: it covers no day any more.</summary>
    public void TakeBack() => Until = From.AddDays(-1);

    public bool Covers(DateOnly day) => From <= day && day <= Until;
}
