using Samenspel.Domain;

namespace Samenspel.Pools.Domain;

/// <summary>Getting acquainted: references, the induction plan, or another way to take part.</summary>
internal sealed partial class Volunteer
{
    public const int MaxReferences = 10;
    public const int MaxInductionItems = 30;

    private readonly List<VolunteerReference> references = [];
    private readonly List<InductionItem> inductionItems = [];

    public IReadOnlyCollection<VolunteerReference> References => references;
    public IReadOnlyCollection<InductionItem> InductionItems => inductionItems;

    public string? RedirectionReason { get; private set; }
    public AlternativeKind? RedirectionKind { get; private set; }
    public Guid? RedirectionActivityId { get; private set; }
    public string? RedirectionAlternative { get; private set; }

    private bool IsInIntake => Status is VolunteerStatus.Applied or VolunteerStatus.Screening or VolunteerStatus.Onboarding;

    /// <summary>The organisation gets acquainted with the applicant. Starting twice is starting once.</summary>
    public Error? StartScreening()
    {
        if (Status == VolunteerStatus.Screening) return null;
        if (Status != VolunteerStatus.Applied) return VolunteerErrors.NotInScreening;

        Status = VolunteerStatus.Screening;
        Changed();
        return null;
    }

    /// <summary>Somebody who knows the applicant was asked.</summary>
    public Error? AskReference(Guid id, DateOnly askedOn, DateOnly today)
    {
        if (!IsInIntake) return VolunteerErrors.NotInScreening;
        if (askedOn > today) return VolunteerErrors.DayInFuture;
        if (references.Count == MaxReferences) return VolunteerErrors.TooMuch;

        references.Add(new VolunteerReference { Id = id, AskedOn = askedOn });
        if (Status == VolunteerStatus.Applied) Status = VolunteerStatus.Screening;
        Changed();
        return null;
    }

    /// <summary>A reference answered: only whether it recommends.</summary>
    public Error? RecordReference(Guid id, ReferenceOutcome outcome, DateOnly heardOn, DateOnly today)
    {
        var reference = references.Find(r => r.Id == id);
        if (reference is null) return VolunteerErrors.ReferenceNotFound;
        if (outcome == ReferenceOutcome.Asked || heardOn > today || heardOn < reference.AskedOn) return VolunteerErrors.ReferenceNotSound;
        if ((reference.Outcome, reference.HeardOn) == (outcome, heardOn)) return null;
        if (!IsInIntake) return VolunteerErrors.NotInScreening;

        reference.RecordOutcome(outcome, heardOn);
        Changed();
        return null;
    }

    /// <summary>Screening is done; the applicant is introduced to the work. Starting twice is starting once.</summary>
    public Error? StartOnboarding(IReadOnlyList<(string Title, bool IsRequired)> plan)
    {
        if (Status == VolunteerStatus.Onboarding) return null;
        if (Status != VolunteerStatus.Screening) return VolunteerErrors.NotInScreening;
        if (references.Exists(r => r.Outcome == ReferenceOutcome.Asked)) return VolunteerErrors.ReferenceOutstanding;

        inductionItems.AddRange(plan.Select(step => new InductionItem { Id = Guid.CreateVersion7(), Title = step.Title, IsRequired = step.IsRequired }));
        Status = VolunteerStatus.Onboarding;
        Changed();
        return null;
    }

    /// <summary>The induction plan has one step more; learning goes on after the activation.</summary>
    public Error? AddInductionItem(Guid id, string title, bool isRequired)
    {
        if (Status is not (VolunteerStatus.Onboarding or VolunteerStatus.Active or VolunteerStatus.Paused)) return VolunteerErrors.NotInOnboarding;
        if (inductionItems.Count == MaxInductionItems) return VolunteerErrors.TooMuch;

        inductionItems.Add(new InductionItem { Id = id, Title = title, IsRequired = isRequired });
        Changed();
        return null;
    }

    /// <summary>A step of the plan was done.</summary>
    public Error? CompleteInductionItem(Guid id, DateOnly doneOn, DateOnly today)
    {
        var item = inductionItems.Find(i => i.Id == id);
        if (item is null) return VolunteerErrors.InductionItemNotFound;
        if (doneOn > today) return VolunteerErrors.DayInFuture;
        if (item.DoneOn == doneOn) return null;
        if (HasLeft) return VolunteerErrors.Gone;

        item.Complete(doneOn);
        Changed();
        return null;
    }

    /// <summary>This pool is not the place; something else is, and the applicant reads why. Saying it twice is saying it once.</summary>
    public Error? Redirect(Redirection redirection)
    {
        if (redirection.Check() is { } error) return error;
        if (Status == VolunteerStatus.Redirected) return null;
        if (!IsInIntake) return VolunteerErrors.NotInScreening;

        Status = VolunteerStatus.Redirected;
        (RedirectionReason, RedirectionKind) = (redirection.Reason, redirection.Kind);
        (RedirectionActivityId, RedirectionAlternative) = (redirection.ActivityId, redirection.Alternative);
        Changed();
        return null;
    }

    private void Reapply()
    {
        references.Clear();
        inductionItems.Clear();
        (RedirectionReason, RedirectionKind, RedirectionActivityId, RedirectionAlternative) = (null, null, null, null);
        (LeavingReasonCode, LeavingSince) = (null, null);
        Status = VolunteerStatus.Applied;
    }
}
