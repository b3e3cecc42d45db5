using Samenspel.Domain;

namespace Samenspel.Matching.Domain;

/// <summary>The question to one volunteer whether one request suits. It changes only through its request.</summary>
internal sealed class Match
{
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
    public Guid VolunteerAccountId { get; private init; }
    public Guid OrganisationId { get; private init; }
    public Guid ProposedBy { get; private init; }

    /// <summary>Why this volunteer, in the proposer's words.</summary>
    public string Reason { get; private init; } = "";

    public DateTimeOffset ProposedAt { get; private init; }
    public MatchStatus Status { get; private set; }
    public Role? DeclinedBy { get; private set; }

    /// <summary>No reason is a good reason too.</summary>
    public DeclineReason? DeclineReason { get; private set; }

    /// <summary>What was said with it. It never leaves this service, and only the volunteer's coordinator reads it.</summary>
    public string? DeclineWords { get; private set; }

    /// <summary>Whether it still can become or is a match.</summary>
    public bool IsAlive => Status is MatchStatus.Proposed or MatchStatus.Accepted or MatchStatus.Confirmed;

    internal void Accept() => Status = MatchStatus.Accepted;

    internal void Decline(Role by, DeclineReason? reason, string? words)
    {
        Status = MatchStatus.Declined;
        (DeclinedBy, DeclineReason, DeclineWords) = (by, reason, words);
    }

    internal void Confirm() => Status = MatchStatus.Confirmed;

    /// <summary>Nobody needs to answer any more.</summary>
    internal void Withdraw()
    {
        if (Status is MatchStatus.Proposed or MatchStatus.Accepted) Status = MatchStatus.Withdrawn;
    }
}

/// <summary>Where a match stands.</summary>
public enum MatchStatus
{
    /// <summary>The volunteer was asked.</summary>
    Proposed,

    /// <summary>The volunteer said yes.</summary>
    Accepted,

    /// <summary>Coordinator or professional confirmed it.</summary>
    Confirmed,

    /// <summary>Somebody said no.</summary>
    Declined,

    /// <summary>Another match was confirmed, or the client no longer asks.</summary>
    Withdrawn,
}

/// <summary>Why somebody said no.</summary>
public enum DeclineReason
{
    /// <summary>It does not suit now.</summary>
    NotNow,

    /// <summary>Something else was wished for.</summary>
    OtherWish,

    /// <summary>It is too far away.</summary>
    TooFar,

    /// <summary>The two do not click.</summary>
    NoClick,

    /// <summary>Something else.</summary>
    Other,
}
