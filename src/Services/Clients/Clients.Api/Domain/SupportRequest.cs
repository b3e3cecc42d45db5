using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>What a client asks: first the five questions, then the profile of the volunteer wanted, then the search.</summary>
internal sealed class SupportRequest : AggregateRoot
{
    private SupportRequest()
    {
    }

    public required Guid ClientId { get; init; }

    /// <summary>Who helps the client with it.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>The question in the client's own words. It never leaves this service.</summary>
    public required string Question { get; init; }

    public SupportRequestStatus Status { get; private set; } = SupportRequestStatus.Draft;

    /// <summary>What is asked of the volunteer; known when the profile is written.</summary>
    public string? ActivityCode { get; private set; }

    public List<string> Slots { get; private set; } = [];
    public DateOnly? ReviewOn { get; private set; }
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>The confirmed match, once there is one.</summary>
    public Guid? MatchId { get; private set; }

    public ClosureReason? ClosureReason { get; private set; }
    public List<InquiryAnswer> Answers { get; } = [];
    public VolunteerProfile? Profile { get; private set; }

    /// <summary>What the approved profile would become, while the client was not heard about it.</summary>
    public ProfileCorrection? Correction { get; private set; }

    public List<CaregiverView> CaregiverViews { get; } = [];

    /// <summary>Whether the first four questions were answered or skipped, or there is danger: then professional help may be added.</summary>
    public bool ProfessionalHelpMayBeAdded => Status != SupportRequestStatus.Withdrawn && (HandledUpTo(4) || AnswerTo(5)?.DangerReason is not null);

    /// <summary>What was answered to one of the five questions; null while it was not asked.</summary>
    public InquiryAnswer? AnswerTo(int number) => Answers.SingleOrDefault(answer => answer.Number == number);

    public static SupportRequest Start(Guid clientId, Guid professionalId, string question) =>
        new() { ClientId = clientId, ProfessionalId = professionalId, Question = question };

    /// <summary>
    /// One of the five questions was answered or skipped. They come in their order, so that a person's own strength and network
    /// come first; only danger makes the fifth come at once.
    /// </summary>
    public Error? Answer(InquiryAnswer answer)
    {
        if (Status is not (SupportRequestStatus.Draft or SupportRequestStatus.Exploring or SupportRequestStatus.Explored))
            return InquiryErrors.NotBeingExplored;
        if (answer.Answer is null == answer.SkipReason is null) return InquiryErrors.AnswerOrSkip;
        if (answer is { Number: 4 or 5, Answer: not null, IsNeeded: null }) return InquiryErrors.SayWhetherNeeded;
        if (answer.DangerReason is not null && answer is not { Number: 5, IsNeeded: true }) return InquiryErrors.DangerIsForTheFifth;
        if (!HandledUpTo(answer.Number - 1) && answer.DangerReason is null) return InquiryErrors.EarlierFirst;

        Answers.RemoveAll(known => known.Number == answer.Number);
        Answers.Add(answer);
        Changed();
        if (Status == SupportRequestStatus.Explored) return null;
        Status = HandledUpTo(5) ? SupportRequestStatus.Explored : SupportRequestStatus.Exploring;
        if (Status == SupportRequestStatus.Explored)
            Raise(new SelfRelianceInquiryCompleted(Id, Mask(one => one.Answer is not null), Mask(one => one.SkipReason is not null)));
        return null;
    }

    /// <summary>
    /// The profile of the volunteer wanted was written, rewritten, or corrected after the client's yes (P1). A correction waits apart
    /// for another yes, in the place of an earlier one; until then what was approved holds. Support by a volunteer is temporary.
    /// </summary>
    public Error? Describe(VolunteerProfile profile, string activityCode, List<string> slots, DateOnly reviewOn, bool hasCaregiver, DateOnly today)
    {
        if (Status is SupportRequestStatus.Draft or SupportRequestStatus.Exploring) return InquiryErrors.NotComplete;
        if (Status is not (SupportRequestStatus.Explored or SupportRequestStatus.Open)) return ProfileErrors.Settled;
        if (AnswerTo(4) is not { IsNeeded: true }) return ProfileErrors.NoVolunteerNeeded;
        if (!IsWithinAYear(reviewOn, today)) return SupportRequestErrors.ReviewNotWithinAYear;
        if ((!profile.WithClient || (hasCaregiver && !profile.WithCaregiver)) && string.IsNullOrWhiteSpace(profile.WithoutReason))
            return ProfileErrors.SayWhyWithout;
        if (Profile is { ApprovedAt: not null }) Correction = ProfileCorrection.Of(profile, activityCode, slots, reviewOn);
        else (Profile, ActivityCode, Slots, ReviewOn) = (profile, activityCode, slots, reviewOn);
        Changed();
        return null;
    }

    /// <summary>The correction is not wanted after all: what was approved stays. Taking it back twice is one time.</summary>
    public Error? WithdrawCorrection()
    {
        if (Status is SupportRequestStatus.Arranged or SupportRequestStatus.Closed or SupportRequestStatus.Withdrawn) return ProfileErrors.Settled;
        if (Correction is null) return null;
        Correction = null;
        Changed();
        return null;
    }

    /// <summary>The client said yes to the profile: from now on a volunteer is looked for, or for somebody who fits what was corrected. Saying yes twice is one yes.</summary>
    public Error? Approve(Approval approval, Client client, Severity severity)
    {
        if (Status is SupportRequestStatus.Open or SupportRequestStatus.Arranged && Correction is null && Profile is { ApprovedAt: not null } && Profile.Id == approval.ProfileId) return null;
        if (Status is SupportRequestStatus.Arranged or SupportRequestStatus.Closed or SupportRequestStatus.Withdrawn) return ProfileErrors.Settled;
        if (Profile is null || Status is not (SupportRequestStatus.Explored or SupportRequestStatus.Open)) return ProfileErrors.NotWritten;
        if ((Correction ?? (ProfileText)Profile).Id != approval.ProfileId) return ProfileErrors.Rewritten;
        if (AnswerTo(4) is not { IsNeeded: true }) return ProfileErrors.NoVolunteerNeeded; // the answer may have changed since the profile was written
        if (!IsWithinAYear(Correction?.ReviewOn ?? ReviewOn!.Value, approval.At.DutchDay())) return SupportRequestErrors.ReviewNotWithinAYear;
        if (Correction is { } to) (Profile, ActivityCode, Slots, ReviewOn, Correction) = (VolunteerProfile.Of(to), to.ActivityCode, to.Slots, to.ReviewOn, null);
        Profile.Approve(approval);
        (Status, OpenedAt) = (SupportRequestStatus.Open, OpenedAt ?? approval.At);
        Changed();
        Raise(new SupportRequestOpened(Id, ClientId, client.AccountId, ProfessionalId, client.TeamId, ActivityCode!, client.DistrictCode, Slots, ReviewOn!.Value)
        {
            NeedCodes = client.NeedCodes,
            LanguageCodes = Profile.LanguageCodes,
            TrainingCodes = Profile.TrainingCodes,
            TraitCodes = Profile.TraitCodes,
            CircumstanceCodes = Profile.CircumstanceCodes,
            SeverityCode = severity.Code(),
        });
        return null;
    }

    /// <summary>A caregiver says how he sees it; a later view replaces the earlier.</summary>
    public void AddView(CaregiverView view)
    {
        CaregiverViews.RemoveAll(known => known.CaregiverId == view.CaregiverId);
        CaregiverViews.Add(view);
        Changed();
    }

    /// <summary>A volunteer was found, by what was approved: a correction that waits comes too late.</summary>
    public void Arrange(Guid matchId)
    {
        if (Status != SupportRequestStatus.Open) return;
        (Status, MatchId, Correction) = (SupportRequestStatus.Arranged, matchId, null);
        Changed();
    }

    /// <summary>The collaboration of this match ended. Says whether something is to be decided now.</summary>
    public bool EndCollaboration(Guid matchId)
    {
        if (Status != SupportRequestStatus.Arranged || MatchId != matchId) return false;
        Status = SupportRequestStatus.Undecided;
        Changed();
        return true;
    }

    /// <summary>
    /// The same question is asked again under another id, because this one had its answer. What was said is taken along; the client
    /// approves the profile anew.
    /// </summary>
    public (SupportRequest? Again, Error? Error) AskAgain(Guid professionalId)
    {
        if (Status != SupportRequestStatus.Undecided) return (null, SupportRequestErrors.NothingToDecide);
        var again = Again(professionalId);
        Close(Domain.ClosureReason.AskedAgain);
        return (again, null);
    }

    /// <summary>
    /// The profile was approved by an account that was not the client's: nobody is looked for any more, and the same is asked under another
    /// id, for the client to approve. Null when this account approved nothing that is searched for.
    /// </summary>
    public SupportRequest? ForgetApprovalOf(Guid account)
    {
        if (Status != SupportRequestStatus.Open || Profile?.ApprovedById != account) return null;
        var again = Again(ProfessionalId);
        Withdraw();
        return again;
    }

    /// <summary>The same, also as it would be corrected, which nobody approved yet.</summary>
    private SupportRequest Again(Guid professionalId)
    {
        var again = new SupportRequest
        {
            ClientId = ClientId, ProfessionalId = professionalId, Question = Question, Status = SupportRequestStatus.Explored,
            ActivityCode = Correction?.ActivityCode ?? ActivityCode, Slots = [.. Correction?.Slots ?? Slots], ReviewOn = Correction?.ReviewOn ?? ReviewOn,
        };
        again.Answers.AddRange(Answers.Select(answer => answer.For(again.Id)));
        again.Profile = (Correction is { } to ? VolunteerProfile.Of(to) : Profile)?.For(again.Id);
        return again;
    }

    /// <summary>A colleague of the team helps the client from now on.</summary>
    public Error? HandOver(Guid professionalId)
    {
        if (ProfessionalId == professionalId) return null;
        if (Status is SupportRequestStatus.Closed or SupportRequestStatus.Withdrawn) return SupportRequestErrors.AlreadyClosed;
        var former = ProfessionalId;
        ProfessionalId = professionalId;
        Changed();
        Raise(new SupportRequestHandedOver(Id, professionalId) { ClientId = ClientId, FormerProfessionalId = former });
        return null;
    }

    /// <summary>The client no longer asks. Asking to withdraw twice is one withdrawal.</summary>
    public Error? Withdraw()
    {
        if (Status == SupportRequestStatus.Withdrawn) return null;
        if (Status == SupportRequestStatus.Arranged) return SupportRequestErrors.AlreadyArranged;
        if (Status == SupportRequestStatus.Closed) return SupportRequestErrors.AlreadyClosed;
        (Status, Correction) = (SupportRequestStatus.Withdrawn, null);
        Changed();
        Raise(new SupportRequestWithdrawn(Id));
        return null;
    }

    /// <summary>The request is done. Closing twice is one closing.</summary>
    public Error? Close(ClosureReason reason)
    {
        if (Status == SupportRequestStatus.Closed) return null;
        if (Status == SupportRequestStatus.Withdrawn) return SupportRequestErrors.AlreadyClosed;
        if (Status == SupportRequestStatus.Arranged) return SupportRequestErrors.AlreadyArranged;
        (Status, ClosureReason, Correction) = (SupportRequestStatus.Closed, reason, null);
        Changed();
        Raise(new SupportRequestClosed(Id, reason.Code()));
        return null;
    }

    private bool HandledUpTo(int number) => Enumerable.Range(1, number).All(one => AnswerTo(one) is not null);

    private int Mask(Func<InquiryAnswer, bool> counts) => Answers.Where(counts).Sum(answer => 1 << (answer.Number - 1));

    private static bool IsWithinAYear(DateOnly day, DateOnly today) => day > today && day <= today.AddYears(1);
}
