using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain.Respite;

/// <summary>
/// A caregiver needs some days off. First the network is asked; what remains is filled in blocks by what fits each: the network,
/// professional help, a day centre, a volunteer. Only what a volunteer is asked for leaves this service, in codes.
/// </summary>
internal sealed partial class RespiteRequest : AggregateRoot
{
    /// <summary>So long before the start it must be filled, or the professional hears of it.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromHours(72);

    /// <summary>The longest respite, in days.</summary>
    public const int LongestDays = 14;

    private static readonly TimeSpan ShortestBlock = TimeSpan.FromMinutes(30);

    private RespiteRequest()
    {
    }

    public required Guid ClientId { get; init; }

    /// <summary>The sign-in of who asked: the caregiver, who has the account now, or a professional. As long as the caregiver has none, the caregiver's id.</summary>
    public Guid AskedById { get; private set; }

    /// <summary>Who sees to it.</summary>
    public Guid ProfessionalId { get; private set; }

    public required DateTimeOffset From { get; init; }
    public required DateTimeOffset Until { get; init; }
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Why the network is not asked this time.</summary>
    public string? NetworkNotAskedReason { get; init; }

    public RespiteStatus Status { get; private set; }

    /// <summary>When the professional heard that it was not filled in time.</summary>
    public DateTimeOffset? EscalatedAt { get; private set; }

    public List<RespiteBlock> Blocks { get; } = [];

    public Period Period => new(From, Until);

    /// <summary>The blocks that count.</summary>
    public IEnumerable<RespiteBlock> Current => Blocks.Where(block => block.RemovedAt is null);

    /// <summary>What is still open.</summary>
    public IReadOnlyList<Period> Open => Period.Without(Current.Where(block => block.IsCovered).Select(block => block.Period));

    /// <summary>Whether a part is for a volunteer, who is looked for after the client's yes.</summary>
    public bool WaitsForYes => !IsOver && Current.Any(block => block is { Solution: RespiteSolution.Volunteer, SearchedSince: null });

    private bool IsOver => Status is RespiteStatus.Done or RespiteStatus.Withdrawn;

    public static (RespiteRequest? Respite, Error? Error) Ask(
        Guid clientId, Guid askedBy, Guid professionalId, Period period, string? networkNotAskedReason, DateTimeOffset at)
    {
        if (period.From <= at || period.From > at.AddYears(1)) return (null, RespiteErrors.StartsAhead);
        if (period.Until <= period.From || period.Until > period.From.AddDays(LongestDays)) return (null, RespiteErrors.TooLong);
        return (new RespiteRequest
        {
            ClientId = clientId,
            AskedById = askedBy,
            ProfessionalId = professionalId,
            From = period.From,
            Until = period.Until,
            AskedAt = at,
            NetworkNotAskedReason = networkNotAskedReason,
        }, null);
    }

    /// <summary>Who asked has another account from now on.</summary>
    public void SetAsker(Guid accountId)
    {
        AskedById = accountId;
        Changed();
    }

    /// <summary>A part is given to somebody or something. The network comes before a volunteer.</summary>
    /// <param name="block">The part.</param>
    /// <param name="networkWasAsked">Whether somebody of the network answered since the days off were asked.</param>
    /// <param name="nightsAllowed">Whether the municipality lets a volunteer be alone with somebody at night (rule H13 of matching).</param>
    public Error? Add(RespiteBlock block, bool networkWasAsked, bool nightsAllowed)
    {
        if (IsOver) return RespiteErrors.Over;
        if (block.Until - block.From < ShortestBlock || !block.Period.IsWithin(Period)) return RespiteErrors.BlockOutside;
        if (Current.Any(other => other.Period.Overlaps(block.Period))) return RespiteErrors.BlocksOverlap;
        if (block.Solution == RespiteSolution.Volunteer)
        {
            if (block.ActivityCode is null) return RespiteErrors.SayWhatVolunteerDoes;
            if (block.Period.IsNight && !nightsAllowed) return RespiteErrors.NotAtNight;
            if (!networkWasAsked && string.IsNullOrWhiteSpace(NetworkNotAskedReason)) return RespiteErrors.NetworkFirst;
        }
        else if (string.IsNullOrWhiteSpace(block.Who))
        {
            return RespiteErrors.SayWho;
        }
        Blocks.Add(block);
        Changed();
        return null;
    }

    /// <summary>A part is given up, or is to be filled otherwise: nobody is looked for any more.</summary>
    public Error? Remove(Guid blockId, DateTimeOffset at)
    {
        if (Find(blockId) is not { } block) return RespiteErrors.BlockNotFound;
        if (IsOver) return RespiteErrors.Over;
        if (block.MatchId is not null) return RespiteErrors.VolunteerFound;
        block.Remove(at);
        if (block.SearchedSince is not null) Raise(new SupportRequestWithdrawn(block.Id));
        UpdateStatus();
        return null;
    }

    /// <summary>Somebody of the network, or a professional, does it.</summary>
    public Error? Arrange(Guid blockId)
    {
        if (Find(blockId) is not { } block) return RespiteErrors.BlockNotFound;
        if (IsOver) return RespiteErrors.Over;
        if (block.Solution == RespiteSolution.Volunteer) return RespiteErrors.VolunteerIsLookedFor;
        if (block.IsCovered) return null;
        block.Cover(matchId: null);
        UpdateStatus();
        return null;
    }

    /// <summary>The client said yes to what volunteers are asked for: from now on they are looked for.</summary>
    public Error? Approve(Client client, Severity severity, Guid by, DateTimeOffset at)
    {
        if (IsOver) return RespiteErrors.Over;
        RespiteBlock[] waiting = [.. Current.Where(block => block is { Solution: RespiteSolution.Volunteer, SearchedSince: null })];
        if (waiting.Length == 0) return Current.Any(block => block.SearchedSince is not null) ? null : RespiteErrors.NothingToApprove;
        foreach (var block in waiting)
        {
            block.Search(by, at);
            Raise(new SupportRequestOpened(
                block.Id, ClientId, client.AccountId, ProfessionalId, client.TeamId, block.ActivityCode!, client.DistrictCode, block.Period.Slots, block.Until.DutchDay())
            {
                NeedCodes = client.NeedCodes,
                LanguageCodes = block.LanguageCodes,
                TraitCodes = block.TraitCodes,
                // Who needs supervision outdoors is only with somebody who learned how.
                TrainingCodes = client.NeedCodes.Contains("supervision-outdoors") ? ["dementia-basics"] : [],
                SeverityCode = severity.Code(),
                RespiteId = Id,
                Starts = block.From,
                Ends = block.Until,
                IsNight = block.Period.IsNight,
            });
        }
        Changed();
        return null;
    }

    /// <summary>A volunteer was found for a part.</summary>
    public void CoverByMatch(Guid blockId, Guid matchId)
    {
        if (IsOver || Find(blockId) is not { IsCovered: false } block) return;
        block.Cover(matchId);
        UpdateStatus();
    }

    /// <summary>The volunteer of a part does not come after all: it is open again, and looked for after another yes of the client. Says whether that is news.</summary>
    public bool ReopenBlock(Guid matchId, DateTimeOffset at)
    {
        if (IsOver || Current.FirstOrDefault(block => block.MatchId == matchId && block.Until > at) is not { } block) return false;
        block.Remove(at);
        Blocks.Add(block.Again());
        EscalatedAt = null; // when it is late, the professional hears it once more
        UpdateStatus();
        return true;
    }

    /// <summary>A colleague of the team sees to it from now on, also with volunteers who are looked for.</summary>
    public Error? HandOver(Guid professionalId)
    {
        if (ProfessionalId == professionalId) return null;
        if (IsOver) return RespiteErrors.Over;
        var former = ProfessionalId;
        if (AskedById == former) AskedById = professionalId; // what is told to who asked goes along; a caregiver who asked stays told
        ProfessionalId = professionalId;
        Changed();
        foreach (var block in Current.Where(block => block.SearchedSince is not null))
            Raise(new SupportRequestHandedOver(block.Id, professionalId) { ClientId = ClientId, FormerProfessionalId = former });
        return null;
    }

    /// <summary>It is no longer asked. Asking so twice is once. Where a volunteer was found, the agreement is ended first: then nobody comes in vain.</summary>
    public Error? Withdraw(DateTimeOffset at)
    {
        if (Status == RespiteStatus.Withdrawn) return null;
        if (Status == RespiteStatus.Done) return RespiteErrors.Over;
        if (Current.Any(block => block.MatchId is not null && block.Until > at)) return RespiteErrors.VolunteersFound;
        foreach (var block in Current.Where(block => block.MatchId is null).ToArray())
        {
            block.Remove(at);
            if (block.SearchedSince is not null) Raise(new SupportRequestWithdrawn(block.Id));
        }
        Status = RespiteStatus.Withdrawn;
        Changed();
        return null;
    }

    /// <summary>The start is near and something is still open. Says whether that is news.</summary>
    public bool Escalate(DateTimeOffset at)
    {
        if (Status != RespiteStatus.Arranging || EscalatedAt is not null || at < From - Notice || at >= Until || Open.Count == 0) return false;
        EscalatedAt = at;
        Changed();
        return true;
    }

    /// <summary>It is over. Says whether that is news.</summary>
    public bool Finish(DateTimeOffset at)
    {
        if (IsOver || at < AskHowItWasAt(Until)) return false;
        Status = RespiteStatus.Done;
        Changed();
        return true;
    }

    /// <summary>The Monday after, at nine in the morning: then the caregiver is asked how it was.</summary>
    public static DateTimeOffset AskHowItWasAt(DateTimeOffset until)
    {
        var day = until.DutchDay().AddDays(1);
        while (day.DayOfWeek != DayOfWeek.Monday) day = day.AddDays(1);
        return day.InNetherlands(new TimeOnly(9, 0));
    }

    private RespiteBlock? Find(Guid blockId) => Current.SingleOrDefault(block => block.Id == blockId);

    private void UpdateStatus()
    {
        Status = Open.Count == 0 ? RespiteStatus.Covered : RespiteStatus.Arranging;
        Changed();
    }
}
