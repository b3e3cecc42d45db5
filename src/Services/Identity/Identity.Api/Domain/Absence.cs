using Samenspel.Domain;
using Samenspel.Identity.Contracts;

namespace Samenspel.Identity.Domain;

/// <summary>Days on which somebody is away. Why is nobody's business here.</summary>
internal sealed class Absence : AggregateRoot
{
    private const int MaxDays = 366;

    public required Guid PersonId { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Until { get; init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public static Error? Report(Guid personId, DateOnly from, DateOnly until, DateOnly today, out Absence absence)
    {
        absence = new Absence { PersonId = personId, From = from, Until = until };
        if (until < from || until < today || until.DayNumber - from.DayNumber > MaxDays || from.DayNumber - today.DayNumber > MaxDays)
            return IdentityErrors.AbsencePeriod;

        absence.Raise(new AbsenceReported(absence.Id, personId, from, until));
        return null;
    }

    public Error? Withdraw(DateTimeOffset at)
    {
        if (WithdrawnAt is not null) return null;
        if (Until < at.DutchDay()) return IdentityErrors.AbsenceOver;

        WithdrawnAt = at;
        Changed();
        Raise(new AbsenceWithdrawn(Id, PersonId));
        return null;
    }
}
