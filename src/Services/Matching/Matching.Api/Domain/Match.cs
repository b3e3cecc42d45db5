using Samenspel.Domain;

namespace Samenspel.Matching.Domain;

/// <summary>One volunteer for one request, from the first thought to the click. It changes only through its request.</summary>
internal sealed class Match
{
    /// <summary>On its way: neither over nor confirmed.</summary>
    public static readonly MatchStatus[] Open =
        [MatchStatus.Shortlisted, MatchStatus.Invited, MatchStatus.Accepted, MatchStatus.Introduced, MatchStatus.Trial, MatchStatus.ClickAsked];

    private Match()
    {
    }

    internal Match(MatchRequest request, Candidate candidate, Guid proposedBy, string reason, DateTimeOffset at)
    {
        Request = request;
        RequestId = request.Id;
        ClientId = request.ClientId;
        VolunteerId = candidate.Id;
        VolunteerAccountId = candidate.AccountId;
        OrganisationId = candidate.OrganisationId;
        ProposedBy = proposedBy;
        Reason = reason;
        ProposedAt = at;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public MatchRequest Request { get; private init; } = null!;
    public Guid RequestId { get; private init; }
    public Guid ClientId { get; private init; }
    public Guid VolunteerId { get; private init; }
    public Guid VolunteerAccountId { get; private set; }
    public Guid OrganisationId { get; private init; }
    public Guid ProposedBy { get; private init; }

    /// <summary>Why this volunteer, in plain words for the people concerned.</summary>
    public string Reason { get; private init; } = "";

    public DateTimeOffset ProposedAt { get; private init; }
    public MatchStatus Status { get; private set; }

    /// <summary>When the volunteer was asked; null as long as the volunteer knows of nothing.</summary>
    public DateTimeOffset? InvitedAt { get; private set; }

    public DateTimeOffset? IntroductionPlannedFor { get; private set; }
    public IntroductionPlace? IntroductionPlace { get; private set; }
    public DateTimeOffset? IntroductionHeldAt { get; private set; }

    /// <summary>How many visits the two try it.</summary>
    public int? TrialVisits { get; private set; }

    public bool? VolunteerWithPerson { get; private set; }
    public bool? VolunteerWithTask { get; private set; }
    public bool? ClientWithPerson { get; private set; }
    public bool? ClientWithTask { get; private set; }

    /// <summary>What a client without a sign-in told a professional of the team.</summary>
    public string? ClientClickNote { get; private set; }

    /// <summary>Who wrote that down; null when the client answered himself or herself.</summary>
    public Guid? ClientClickWrittenBy { get; private set; }

    public Role? DeclinedBy { get; private set; }

    /// <summary>How far it had come when somebody said no.</summary>
    public MatchStatus? DeclinedStage { get; private set; }

    public DateTimeOffset? DeclinedAt { get; private set; }

    /// <summary>No reason is a good reason too.</summary>
    public DeclineReason? DeclineReason { get; private set; }

    /// <summary>What was said with it. It never leaves this service, and only professionals of the team read it.</summary>
    public string? DeclineWords { get; private set; }

    /// <summary>Who wrote down the no of a client without a sign-in; null when somebody said no himself or herself.</summary>
    public Guid? DeclineWrittenBy { get; private set; }

    /// <summary>Since when it waits because the client takes back the consent to share contact data; null when it does not wait.</summary>
    public DateTimeOffset? OnHoldSince { get; private set; }

    /// <summary>When the agreement that came of it ended; null while there is none, or it runs.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether it is on its way: neither over nor confirmed.</summary>
    public bool IsOpen => Status <= MatchStatus.ClickAsked;

    /// <summary>Whether it still can become or is a match.</summary>
    public bool IsAlive => Status <= MatchStatus.Confirmed;

    /// <summary>Whether the volunteer was asked, and nothing ended it since.</summary>
    public bool IsAsked => IsOpen && Status != MatchStatus.Shortlisted;

    /// <summary>Whether client and volunteer were to meet or had met.</summary>
    public bool IsMeeting => IsOpen && Status >= MatchStatus.Introduced;

    public Click? VolunteerClick => ClickOf(VolunteerWithPerson, VolunteerWithTask);
    public Click? ClientClick => ClickOf(ClientWithPerson, ClientWithTask);

    /// <summary>The volunteer linked the own account, or a wrong one was taken away.</summary>
    internal void SetVolunteerAccount(Guid accountId)
    {
        VolunteerAccountId = accountId;
        if (Status == MatchStatus.ClickAsked) (VolunteerWithPerson, VolunteerWithTask) = (null, null);
    }

    /// <summary>What the former account of the client said no longer counts: the client is asked again.</summary>
    internal void ForgetClientClick()
    {
        if (Status == MatchStatus.ClickAsked) (ClientWithPerson, ClientWithTask, ClientClickNote, ClientClickWrittenBy) = (null, null, null, null);
    }

    /// <summary>The agreement ended. Heard twice it is once.</summary>
    internal void End(DateTimeOffset at) => EndedAt ??= at;

    internal void Invite(DateTimeOffset at) => (Status, InvitedAt) = (MatchStatus.Invited, at);

    internal void Accept() => Status = MatchStatus.Accepted;

    internal void PlanIntroduction(DateTimeOffset when, IntroductionPlace place) =>
        (Status, IntroductionPlannedFor, IntroductionPlace) = (MatchStatus.Introduced, when, place);

    internal void HoldIntroduction(DateTimeOffset at) => IntroductionHeldAt = at;

    /// <summary>The client, for who may know it: a volunteer when it clicked.</summary>
    public Guid? ClientIdFor(Role party) => party != Role.Volunteer || Status == MatchStatus.Confirmed ? ClientId : null;

    /// <summary>The volunteer, for who may know it: a client when the two will meet, and a caregiver who may read along.</summary>
    public Guid? VolunteerIdFor(Role party) =>
        party is not (Role.Client or Role.Caregiver) || (IsAlive && IntroductionPlannedFor is not null) ? VolunteerId : null;

    internal void StartTrial(int visits) => (Status, TrialVisits) = (MatchStatus.Trial, visits);

    internal void AskClick(int visits) => (Status, TrialVisits) = (MatchStatus.ClickAsked, visits);

    internal void RecordVolunteerClick(Click click) => (VolunteerWithPerson, VolunteerWithTask) = (click.WithPerson, click.WithTask);

    internal void RecordClientClick(Click click, WrittenDown? words) =>
        (ClientWithPerson, ClientWithTask, ClientClickNote, ClientClickWrittenBy) = (click.WithPerson, click.WithTask, words?.Note, words?.By);

    internal void Decline(Refusal refusal, DateTimeOffset at)
    {
        (DeclinedStage, Status, DeclinedAt) = (Status, MatchStatus.Declined, at);
        (DeclinedBy, DeclineReason, DeclineWords, DeclineWrittenBy) = (refusal.By, refusal.Reason, refusal.Words, refusal.WrittenBy);
    }

    internal void Confirm() => Status = MatchStatus.Confirmed;

    internal void Expire() => Status = MatchStatus.Expired;

    internal void Withdraw() => Status = MatchStatus.Withdrawn;

    internal void Hold(DateTimeOffset since) => OnHoldSince = since;

    internal void Resume() => OnHoldSince = null;

    private static Click? ClickOf(bool? withPerson, bool? withTask) =>
        withPerson is { } person && withTask is { } task ? new Click(person, task) : null;
}
