using Samenspel.Domain;
using Samenspel.Matching.Contracts;

namespace Samenspel.Matching.Domain;

/// <summary>What is asked, in codes: this service's copy of a support request, with the matches proposed for it.</summary>
internal sealed class MatchRequest : AggregateRoot
{
    private readonly List<Match> matches = [];

    private MatchRequest()
    {
    }

    /// <summary>Pseudonymous id of the client.</summary>
    public Guid ClientId { get; private init; }

    public Guid? ClientAccountId { get; private init; }
    public Guid ProfessionalId { get; private init; }
    public Guid TeamId { get; private init; }
    public string ActivityCode { get; private init; } = "";
    public string DistrictCode { get; private init; } = "";
    public List<string> Slots { get; private init; } = [];
    public DateOnly ReviewOn { get; private init; }
    public DateTimeOffset OpenedAt { get; private init; }
    public MatchRequestStatus Status { get; private set; }
    public IReadOnlyList<Match> Matches => matches;

    public static MatchRequest Open(
        Guid requestId, Guid clientId, Guid? clientAccountId, Guid professionalId, Guid teamId,
        string activityCode, string districtCode, IEnumerable<string> slots, DateOnly reviewOn, DateTimeOffset openedAt) => new()
        {
            Id = requestId,
            ClientId = clientId,
            ClientAccountId = clientAccountId,
            ProfessionalId = professionalId,
            TeamId = teamId,
            ActivityCode = activityCode,
            DistrictCode = districtCode,
            Slots = [.. slots],
            ReviewOn = reviewOn,
            OpenedAt = openedAt,
        };

    /// <summary>The withdrawal was heard before the request itself: remembered, so that the request does not open later. Nobody sees it.</summary>
    public static MatchRequest WithdrawnBeforeOpened(Guid requestId) => new() { Id = requestId, Status = MatchRequestStatus.Withdrawn };

    /// <summary>The client no longer asks. A confirmed match stays: what follows is arranged in the agreement.</summary>
    public void Withdraw()
    {
        if (Status != MatchRequestStatus.Open) return;
        Status = MatchRequestStatus.Withdrawn;
        foreach (var match in matches) match.Withdraw();
        Changed();
    }

    /// <summary>Asks a volunteer. The same question twice is one match.</summary>
    /// <param name="pair">This request and the volunteer, as the hard rules see them.</param>
    /// <param name="by">Who proposes.</param>
    /// <param name="reason">Why this volunteer, for the people concerned.</param>
    /// <param name="at">Now.</param>
    public (Match? Match, Error? Error) Propose(Pair pair, Guid by, string reason, DateTimeOffset at)
    {
        if (matches.Find(m => m.VolunteerId == pair.Candidate.Id && m.IsAlive) is { } same) return (same, null);
        if (Status == MatchRequestStatus.Matched) return (null, MatchErrors.AnotherConfirmed);
        if (Status == MatchRequestStatus.Withdrawn) return (null, MatchErrors.RequestWithdrawn);
        if (HardRules.Failed(pair).Count > 0) return (null, MatchErrors.HardRuleFailed);

        var match = new Match(this, pair.Candidate, by, reason, at);
        matches.Add(match);
        Changed();
        Raise(new MatchProposed(match.Id, Id, match.VolunteerId));
        return (match, null);
    }

    /// <summary>The volunteer says yes.</summary>
    public Error? Accept(Guid matchId)
    {
        var match = Find(matchId);
        if (match.Status is MatchStatus.Accepted or MatchStatus.Confirmed) return null;
        if (match.Status != MatchStatus.Proposed) return WhyOver(match);
        match.Accept();
        Changed();
        return null;
    }

    /// <summary>Somebody says no. The pair is not proposed again, and it counts against nobody.</summary>
    public Error? Decline(Guid matchId, Role by, DeclineReason? reason, string? words)
    {
        var match = Find(matchId);
        if (match.Status == MatchStatus.Declined) return null;
        if (match.Status == MatchStatus.Confirmed) return MatchErrors.AlreadyConfirmed;
        if (match.Status == MatchStatus.Withdrawn) return WhyOver(match);
        match.Decline(by, reason, words);
        Changed();
        Raise(new MatchDeclined(match.Id, Id, match.VolunteerId, by.ToString().ToLowerInvariant()));
        return null;
    }

    /// <summary>Volunteer and request belong together. The hard rules are judged again: much can have changed since the proposal.</summary>
    public Error? Confirm(Guid matchId, Pair pair)
    {
        var match = Find(matchId);
        if (match.Status == MatchStatus.Confirmed) return null;
        if (match.Status == MatchStatus.Proposed) return MatchErrors.NotAccepted;
        if (match.Status != MatchStatus.Accepted) return WhyOver(match);
        if (HardRules.Failed(pair).Count > 0) return MatchErrors.HardRuleFailed;

        match.Confirm();
        pair.Candidate.Take(match.Id);
        foreach (var other in matches) other.Withdraw();
        Status = MatchRequestStatus.Matched;
        Changed();
        Raise(new MatchConfirmed(
            match.Id, Id, ClientId, ClientAccountId, match.VolunteerId, match.VolunteerAccountId,
            match.OrganisationId, ProfessionalId, TeamId, ActivityCode));
        return null;
    }

    private Match Find(Guid matchId) => matches.Single(m => m.Id == matchId);

    private Error WhyOver(Match match) => match.Status switch
    {
        MatchStatus.Declined => MatchErrors.AlreadyDeclined,
        _ when Status == MatchRequestStatus.Matched => MatchErrors.AnotherConfirmed,
        _ => MatchErrors.RequestWithdrawn,
    };
}

/// <summary>Where a request stands in matching.</summary>
public enum MatchRequestStatus
{
    /// <summary>A volunteer is being looked for.</summary>
    Open,

    /// <summary>A match was confirmed.</summary>
    Matched,

    /// <summary>The client no longer asks.</summary>
    Withdrawn,
}
