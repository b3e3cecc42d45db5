using Samenspel.Domain;

namespace Samenspel.Relations;

/// <summary>A role of a person: where, and between which days. It runs out by itself after its last day, or is ended before, also by a block; when that is over the assignment holds again.</summary>
public sealed class KnownRole : EndingFact
{
    /// <summary>The assignment, as Identity names it.</summary>
    public Guid AssignmentId { get; private init; }

    /// <summary>Who.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>What the person is.</summary>
    public Role Role { get; private init; }

    /// <summary>The volunteer organisation it holds for; null when it is not about one.</summary>
    public Guid? OrganisationId { get; private init; }

    /// <summary>The neighbourhood team it holds for; null when it is not about one.</summary>
    public Guid? TeamId { get; private init; }

    /// <summary>First day, Dutch calendar.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, Dutch calendar; null when open.</summary>
    public DateOnly? Until { get; private set; }

    internal static KnownRole Of(Guid assignmentId, Guid personId, Role role, Guid? organisationId, Guid? teamId) =>
        new() { AssignmentId = assignmentId, PersonId = personId, Role = role, OrganisationId = organisationId, TeamId = teamId };

    internal void Assign(DateOnly from, DateOnly? until, long version)
    {
        if (TryAdvance(version)) (From, Until) = (from, until);
    }

    /// <summary>Whether it holds on this day.</summary>
    public bool HoldsOn(DateOnly day) => !HasEnded && From <= day && (Until is null || day <= Until);

    /// <summary>Whether it held before this day and does no longer.</summary>
    public bool IsOverOn(DateOnly day) => HasEnded || Until < day;
}
