using Samenspel.Domain;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>People of an agreement sit together about client and work. The notes are for those who were there.</summary>
internal sealed class AlignmentMoment : AggregateRoot
{
    public const int MaxAbout = 200;
    public const int MaxNotes = 2000;

    private readonly List<AlignmentAttendee> present = [];

    private AlignmentMoment()
    {
    }

    public required Guid AgreementId { get; init; }
    public required DateOnly PlannedOn { get; init; }
    public required string About { get; init; }
    public required Guid PlannedBy { get; init; }
    public DateOnly? HeldOn { get; private set; }
    public string? Notes { get; private set; }

    /// <summary>Who was there.</summary>
    public IReadOnlyList<AlignmentAttendee> Present => present;

    public static (AlignmentMoment? Moment, Error? Error) Plan(Guid agreementId, DateOnly on, string about, Guid plannedBy, DateOnly today)
    {
        // Who plans further ahead than two years, mistyped the year.
        if (on < today || on > today.AddYears(2)) return (null, CollaborationErrors.AlignmentDay);
        return (new AlignmentMoment { AgreementId = agreementId, PlannedOn = on, About = about, PlannedBy = plannedBy }, null);
    }

    /// <summary>It was held. Whoever writes it down was there.</summary>
    public Error? Hold(DateOnly on, string? notes, IReadOnlyCollection<(Party Who, Guid? PersonId)> there, DateOnly today)
    {
        if (HeldOn is not null) return HeldOn == on && Notes == notes ? null : CollaborationErrors.AlignmentHeld;
        if (on > today) return CollaborationErrors.AlignmentNotHeldYet;
        (HeldOn, Notes) = (on, notes);
        present.AddRange(there.Select(one => new AlignmentAttendee(Id, one.Who, one.PersonId)));
        Changed();
        return null;
    }

    public bool WasThere(Guid personId) => present.Exists(one => one.PersonId == personId);
}

/// <summary>Somebody was at an alignment moment.</summary>
internal sealed class AlignmentAttendee
{
    private AlignmentAttendee()
    {
    }

    internal AlignmentAttendee(Guid momentId, Party who, Guid? personId) => (MomentId, Who, PersonId) = (momentId, who, personId);

    public Guid MomentId { get; private init; }
    public Party Who { get; private init; }

    /// <summary>The sign-in; null for who has none.</summary>
    public Guid? PersonId { get; private init; }
}
