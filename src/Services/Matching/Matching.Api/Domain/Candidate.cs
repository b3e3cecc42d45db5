using Samenspel.Domain;

namespace Samenspel.Matching.Domain;

/// <summary>A volunteer who may be asked, in codes: this service's copy, fed by events that may come late or twice.</summary>
internal sealed class Candidate : AggregateRoot
{
    private Candidate()
    {
    }

    public Guid AccountId { get; private set; }

    /// <summary>Whether the volunteer signs in with it: who does not, cannot answer an invitation.</summary>
    public bool HasAccount { get; private set; } = true;

    /// <summary>Version of the volunteer that told the account; 0 without one.</summary>
    public long AccountVersion { get; private set; }

    public Guid OrganisationId { get; private set; }
    public List<string> ActivityCodes { get; private set; } = [];
    public List<string> DistrictCodes { get; private set; } = [];
    public List<string> Slots { get; private set; } = [];
    public List<string> LanguageCodes { get; private set; } = [];
    public List<string> TrainingCodes { get; private set; } = [];
    public List<string> MotiveCodes { get; private set; } = [];
    public List<string> TraitCodes { get; private set; } = [];

    /// <summary>What the volunteer does not want to meet.</summary>
    public List<string> BoundaryCodes { get; private set; } = [];

    /// <summary>Preferred setting; null when unknown.</summary>
    public string? SettingCode { get; private set; }

    /// <summary>How many people at the same time at most, set by the volunteer.</summary>
    public int MaxClients { get; private set; }

    public DateOnly? ConductCertificateValidUntil { get; private set; }
    public bool IsActive { get; private set; }

    /// <summary>Whether the volunteer stopped; nobody looks at who did.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>The confirmed matches whose agreement has not ended.</summary>
    public List<Guid> CurrentMatches { get; private set; } = [];

    /// <summary>Version of the volunteer that told the profile; 0 when only a pause was heard so far.</summary>
    public long ProfileVersion { get; private set; }

    /// <summary>Version of the volunteer that told it is active, or pauses.</summary>
    public long ActiveVersion { get; private set; }

    public int Load => CurrentMatches.Count;

    public static Candidate Of(Guid volunteerId) => new() { Id = volunteerId };

    /// <summary>The volunteer can be asked, with this profile. What a later version told stays.</summary>
    public void Activate(CandidateProfile profile, long version)
    {
        ChangeProfile(profile, version);
        SetActive(true, version);
    }

    /// <summary>The volunteer can be asked for something else. What a later version told stays.</summary>
    public void ChangeProfile(CandidateProfile profile, long version)
    {
        SetAccount(profile.AccountId, profile.HasAccount, version);
        if (!version.IsNewerThan(ProfileVersion)) return;
        OrganisationId = profile.OrganisationId;
        ActivityCodes = [.. profile.ActivityCodes];
        DistrictCodes = [.. profile.DistrictCodes];
        Slots = [.. profile.Slots];
        LanguageCodes = [.. profile.LanguageCodes];
        TrainingCodes = [.. profile.TrainingCodes];
        MotiveCodes = [.. profile.MotiveCodes];
        TraitCodes = [.. profile.TraitCodes];
        BoundaryCodes = [.. profile.BoundaryCodes];
        SettingCode = profile.SettingCode;
        MaxClients = profile.MaxClients;
        ConductCertificateValidUntil = profile.ConductCertificateValidUntil;
        ProfileVersion = version;
        Changed();
    }

    /// <summary>The volunteer linked the own account, or a wrong one was taken away. What a later version told stays.</summary>
    public void SetAccount(Guid accountId, bool hasAccount, long version)
    {
        if (!version.IsNewerThan(AccountVersion)) return;
        (AccountId, HasAccount, AccountVersion) = (accountId, hasAccount, version);
        Changed();
    }

    /// <summary>The volunteer takes a break.</summary>
    public void Pause(long version) => SetActive(false, version);

    /// <summary>The volunteer stops.</summary>
    public void Leave(long version)
    {
        if (version.IsNewerThan(ActiveVersion)) HasLeft = true;
        SetActive(false, version);
    }

    /// <summary>A match was confirmed.</summary>
    public void AddMatch(Guid matchId)
    {
        if (CurrentMatches.Contains(matchId)) return;
        CurrentMatches = [.. CurrentMatches, matchId];
        Changed();
    }

    /// <summary>The same person was confirmed in another pool: who judges this record at the same moment, judges again.</summary>
    public void ShareLoad() => Changed();

    /// <summary>The agreement of a match ended: there is a place free again.</summary>
    public void RemoveMatch(Guid matchId)
    {
        if (!CurrentMatches.Contains(matchId)) return;
        CurrentMatches = [.. CurrentMatches.Where(current => current != matchId)];
        Changed();
    }

    private void SetActive(bool isActive, long version)
    {
        if (!version.IsNewerThan(ActiveVersion)) return;
        (IsActive, ActiveVersion) = (isActive, version);
        if (isActive) HasLeft = false;
        Changed();
    }
}

/// <summary>What a volunteer likes to do, where, when and for how many people.</summary>
internal sealed record CandidateProfile(
    Guid AccountId, Guid OrganisationId, IReadOnlyList<string> ActivityCodes, IReadOnlyList<string> DistrictCodes, IReadOnlyList<string> Slots,
    int MaxClients, DateOnly? ConductCertificateValidUntil)
{
    public IReadOnlyList<string> LanguageCodes { get; init; } = [];
    public IReadOnlyList<string> TrainingCodes { get; init; } = [];
    public IReadOnlyList<string> MotiveCodes { get; init; } = [];
    public IReadOnlyList<string> TraitCodes { get; init; } = [];
    public IReadOnlyList<string> BoundaryCodes { get; init; } = [];
    public string? SettingCode { get; init; }
    public bool HasAccount { get; init; } = true;
}
