using Samenspel.Domain;
using Samenspel.Matching.Contracts;

namespace Samenspel.Matching.Domain;

/// <summary>What is asked, in codes: this service's copy of a support request, with the matches proposed for it.</summary>
internal sealed partial class MatchRequest : AggregateRoot
{
    private readonly List<Match> matches = [];

    private MatchRequest()
    {
    }

    /// <summary>Pseudonymous id of the client.</summary>
    public Guid ClientId { get; private set; }

    public Guid? ClientAccountId { get; private set; }
    public Guid ProfessionalId { get; private set; }

    /// <summary>Whether the professional has gone, and the whole team sees to it until somebody takes it over.</summary>
    public bool IsOfTeam { get; private set; }

    /// <summary>Version of the last hand-over that was heard.</summary>
    public long HandOverVersion { get; private set; }

    /// <summary>Version of what is asked, as it was heard.</summary>
    public long TextVersion { get; private set; }

    public Guid TeamId { get; private set; }
    public string ActivityCode { get; private set; } = "";
    public string DistrictCode { get; private set; } = "";
    public List<string> Slots { get; private set; } = [];
    public List<string> NeedCodes { get; private set; } = [];
    public List<string> LanguageCodes { get; private set; } = [];
    public List<string> TrainingCodes { get; private set; } = [];
    public List<string> TraitCodes { get; private set; } = [];
    public List<string> CircumstanceCodes { get; private set; } = [];
    public string SeverityCode { get; private set; } = "medium";
    public DateOnly ReviewOn { get; private set; }

    /// <summary>For a part of a respite: the whole it belongs to.</summary>
    public Guid? RespiteId { get; private set; }

    /// <summary>For a part of a respite: from when and until when.</summary>
    public DateTimeOffset? Starts { get; private set; }

    public DateTimeOffset? Ends { get; private set; }

    /// <summary>Whether somebody stays during the night.</summary>
    public bool IsNight { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When the ambassador was told that this waits too long.</summary>
    public DateTimeOffset? OverdueNotifiedAt { get; private set; }

    public MatchRequestStatus Status { get; private set; }
    public IReadOnlyList<Match> Matches => matches;

    /// <summary>A request of which only that it was handed over is heard yet. Nobody sees it until it opens.</summary>
    public static MatchRequest Of(Guid requestId) => new() { Id = requestId, Status = MatchRequestStatus.Announced };

    /// <summary>
    /// What is asked is heard: for the first time, or corrected with another yes of the client. Who was named professional by a
    /// hand-over that was heard before stays so, and so does what was heard with a higher version.
    /// </summary>
    /// <returns>Whether something changed in a request for which a volunteer is looked for already.</returns>
    public bool Open(
        Guid clientId, Guid? clientAccountId, Guid professionalId, Guid teamId,
        string activityCode, string districtCode, IEnumerable<string> slots, DateOnly reviewOn, DateTimeOffset openedAt, long version,
        RequestWishes? wishes = null)
    {
        var isCorrection = Status is MatchRequestStatus.Open or MatchRequestStatus.Undecided;
        if (!isCorrection && Status != MatchRequestStatus.Announced) return false;
        if (!isCorrection || openedAt < OpenedAt) OpenedAt = openedAt;
        Changed();
        if (isCorrection && !version.IsNewerThan(TextVersion)) return false;
        if (!isCorrection)
        {
            (ClientId, ClientAccountId, TeamId, Status) = (clientId, clientAccountId, teamId, MatchRequestStatus.Open);
            if (HandOverVersion == 0) ProfessionalId = professionalId;
        }
        (ActivityCode, DistrictCode, Slots, ReviewOn, TextVersion) = (activityCode, districtCode, [.. slots], reviewOn, version);
        NeedCodes = [.. wishes?.NeedCodes ?? []];
        LanguageCodes = [.. wishes?.LanguageCodes ?? []];
        TrainingCodes = [.. wishes?.TrainingCodes ?? []];
        TraitCodes = [.. wishes?.TraitCodes ?? []];
        CircumstanceCodes = [.. wishes?.CircumstanceCodes ?? []];
        SeverityCode = wishes?.SeverityCode ?? "medium";
        (RespiteId, Starts, Ends, IsNight) = (wishes?.RespiteId, wishes?.Starts, wishes?.Ends, wishes?.IsNight ?? false);
        return isCorrection;
    }

    /// <summary>The withdrawal was heard before the request itself: remembered, so that the request does not open later. Nobody sees it.</summary>
    public static MatchRequest WithdrawnBeforeOpened(Guid requestId) => new() { Id = requestId, Status = MatchRequestStatus.Withdrawn };

    /// <summary>It waits too long for anybody to be found. Says whether that is news.</summary>
    public bool MarkOverdue(DateTimeOffset at)
    {
        if (Status != MatchRequestStatus.Open || OverdueNotifiedAt is not null) return false;
        OverdueNotifiedAt = at;
        Changed();
        return true;
    }

    /// <summary>The client's sign-in from now on, if any. Says whether that is news.</summary>
    public bool SetClientAccount(Guid? accountId)
    {
        if (accountId == ClientAccountId) return false;
        if (ClientAccountId is not null) matches.ForEach(match => match.ForgetClientClick());
        ClientAccountId = accountId;
        Changed();
        return true;
    }

    /// <summary>The volunteer of a match has another sign-in from now on; what the former said of the click no longer counts.</summary>
    public void SetVolunteerAccount(Match match, Guid accountId)
    {
        match.SetVolunteerAccount(accountId);
        Changed();
    }

    /// <summary>Puts a volunteer on the shortlist. The same twice is one match.</summary>
    /// <param name="pair">This request and the volunteer, as the hard rules see them.</param>
    /// <param name="by">Who proposes.</param>
    /// <param name="reason">Why this volunteer, for the people concerned.</param>
    /// <param name="at">Now.</param>
    public (Match? Match, Error? Error) Propose(Pair pair, Guid by, string reason, DateTimeOffset at)
    {
        if (matches.Find(m => m.VolunteerId == pair.Candidate.Id && m.IsAlive) is { } same) return (same, null);
        if (Status == MatchRequestStatus.Matched) return (null, MatchErrors.AnotherConfirmed);
        if (Status == MatchRequestStatus.Undecided) return (null, MatchErrors.Undecided);
        if (Status != MatchRequestStatus.Open) return (null, MatchErrors.RequestWithdrawn);
        if (!pair.Fits) return (null, MatchErrors.HardRuleFailed);

        var match = new Match(this, pair.Candidate, by, reason, at);
        matches.Add(match);
        Changed();
        Raise(new MatchProposed(match.Id, Id, match.VolunteerId)
        {
            ClientId = ClientId,
            OrganisationId = match.OrganisationId,
            ProfessionalId = ProfessionalId,
            TeamId = TeamId,
        });
        return (match, null);
    }

    private Match Find(Guid matchId) => matches.Single(m => m.Id == matchId);
}

/// <summary>What a request asks beside activity, place and time.</summary>
internal sealed record RequestWishes
{
    public IReadOnlyList<string> NeedCodes { get; init; } = [];
    public IReadOnlyList<string> LanguageCodes { get; init; } = [];
    public IReadOnlyList<string> TrainingCodes { get; init; } = [];
    public IReadOnlyList<string> TraitCodes { get; init; } = [];
    public IReadOnlyList<string> CircumstanceCodes { get; init; } = [];
    public string SeverityCode { get; init; } = "medium";
    public Guid? RespiteId { get; init; }
    public DateTimeOffset? Starts { get; init; }
    public DateTimeOffset? Ends { get; init; }
    public bool IsNight { get; init; }
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

    /// <summary>The request is done.</summary>
    Closed,

    /// <summary>A match went no further after the two had met: the professional decides whether somebody is looked for again.</summary>
    Undecided,

    /// <summary>Only a hand-over of it is heard yet: nobody sees it.</summary>
    Announced,
}
