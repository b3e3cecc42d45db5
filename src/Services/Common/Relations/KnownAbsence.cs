namespace Samenspel.Relations;

/// <summary>Days on which somebody is away. One that was taken back covers no day, also when that was heard first.</summary>
public sealed class KnownAbsence : EndingFact
{
    /// <summary>The absence, as Identity names it.</summary>
    public Guid AbsenceId { get; private init; }

    /// <summary>Who.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>First day, Dutch calendar.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, Dutch calendar.</summary>
    public DateOnly Until { get; private set; }

    internal static KnownAbsence Of(Guid absenceId, Guid personId, DateOnly day) => new() { AbsenceId = absenceId, PersonId = personId, From = day, Until = day };

    internal void Report(DateOnly from, DateOnly until, long version)
    {
        if (TryAdvance(version)) (From, Until) = (from, until);
    }

    /// <summary>Whether the person is away on this day.</summary>
    public bool Covers(DateOnly day) => !HasEnded && From <= day && day <= Until;
}
