namespace Samenspel.Agreements.Domain;

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
    public static Absence Withdrawn(Guid absenceId, Guid personId, DateOnly day)
    {
        var absence = new Absence(absenceId, personId, day, day);
        absence.Withdraw();
        return absence;
    }

    /// <summary>The person is not away after all: it covers no day any more.</summary>
    public void Withdraw() => Until = From.AddDays(-1);

    public bool Covers(DateOnly day) => From <= day && day <= Until;
}
