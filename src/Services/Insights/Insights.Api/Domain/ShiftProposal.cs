using Samenspel.Domain;
using Samenspel.Insights.Contracts;

namespace Samenspel.Insights.Domain;

/// <summary>
/// A decision of the municipality to shift help, for instance from professionals to volunteers: why, which value it serves, what it is
/// expected to do to people, what is arranged for it, and when it is looked at again.
/// </summary>
internal sealed class ShiftProposal : AggregateRoot
{
    private ShiftProposal()
    {
    }

    public required Guid DraftedBy { get; init; }
    public string Title { get; private set; } = "";
    public ShiftMotive Motive { get; private set; }

    /// <summary>The value it serves, in words.</summary>
    public string AddedValue { get; private set; } = "";

    public string ActivityCode { get; private set; } = "";

    /// <summary>Where; null for the whole city.</summary>
    public string? DistrictCode { get; private set; }

    public HelpKind From { get; private set; }
    public HelpKind To { get; private set; }
    public string EffectOnClients { get; private set; } = "";
    public string EffectOnVolunteers { get; private set; } = "";
    public DateOnly StartsOn { get; private set; }
    public DateOnly ReviewOn { get; private set; }
    public string? Training { get; private set; }
    public string? WhyNoTraining { get; private set; }
    public string? Budget { get; private set; }
    public string? WhyNoBudget { get; private set; }
    public string? Facilitation { get; private set; }
    public string? WhyNoFacilitation { get; private set; }
    public ShiftStatus Status { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public string? WhyRejected { get; private set; }

    /// <summary>What it really did, in words.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Whether whoever drafted it was told that the review is due.</summary>
    public bool IsReminded { get; private set; }

    public static (ShiftProposal? Shift, Error? Error) Draft(Guid draftedBy, ShiftOutline outline)
    {
        var shift = new ShiftProposal { DraftedBy = draftedBy };
        return shift.Change(outline) is { } error ? (null, error) : (shift, null);
    }

    /// <summary>Describes it anew, as long as nothing was decided.</summary>
    public Error? Change(ShiftOutline outline)
    {
        if (Status != ShiftStatus.Drafted) return ShiftErrors.AlreadyDecided;
        if (outline.From == outline.To) return ShiftErrors.NothingShifts;
        if (outline.ReviewOn <= outline.StartsOn) return ShiftErrors.ReviewBeforeStart;

        (Title, Motive, AddedValue, ActivityCode, DistrictCode) = (outline.Title, outline.Motive, outline.AddedValue, outline.ActivityCode, outline.DistrictCode);
        (From, To, EffectOnClients, EffectOnVolunteers) = (outline.From, outline.To, outline.EffectOnClients, outline.EffectOnVolunteers);
        (StartsOn, ReviewOn) = (outline.StartsOn, outline.ReviewOn);
        var conditions = outline.Conditions;
        (Training, WhyNoTraining, Budget, WhyNoBudget, Facilitation, WhyNoFacilitation) =
            (conditions.Training, conditions.WhyNoTraining, conditions.Budget, conditions.WhyNoBudget, conditions.Facilitation, conditions.WhyNoFacilitation);
        Changed();
        return null;
    }

    /// <summary>It goes on. Approving twice is approving once.</summary>
    public Error? Approve(DateOnly today)
    {
        if (Status == ShiftStatus.Approved) return null;
        if (Status != ShiftStatus.Drafted) return ShiftErrors.AlreadyDecided;
        if (!new ShiftConditions(Training, WhyNoTraining, Budget, WhyNoBudget, Facilitation, WhyNoFacilitation).AreComplete) return ShiftErrors.ConditionsMissing;

        (Status, DecidedOn) = (ShiftStatus.Approved, today);
        Changed();
        Raise(new ShiftDecided(Id, ActivityCode, DistrictCode, HelpKinds.CodeOf(From), HelpKinds.CodeOf(To), Motive.ToString().ToLowerInvariant(), StartsOn));
        return null;
    }

    /// <summary>It does not go on, and why.</summary>
    public Error? Reject(string why, DateOnly today)
    {
        if (Status == ShiftStatus.Rejected && WhyRejected == why) return null;
        if (Status != ShiftStatus.Drafted) return ShiftErrors.AlreadyDecided;

        (Status, DecidedOn, WhyRejected) = (ShiftStatus.Rejected, today, why);
        Changed();
        return null;
    }

    /// <summary>Writes down what it really did. It may be written anew.</summary>
    public Error? Evaluate(string outcome)
    {
        if (Status is not (ShiftStatus.Approved or ShiftStatus.Evaluated)) return ShiftErrors.NotApproved;
        if (Outcome == outcome) return null;

        (Status, Outcome) = (ShiftStatus.Evaluated, outcome);
        Changed();
        return null;
    }

    /// <summary>Whether it should have been looked at by this day, and was not.</summary>
    public bool IsOverdue(DateOnly today) => Status == ShiftStatus.Approved && ReviewOn < today;

    /// <summary>Remembers that whoever drafted it was told.</summary>
    public void Remind()
    {
        IsReminded = true;
        Changed();
    }
}
