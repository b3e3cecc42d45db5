using Samenspel.Domain;
using Samenspel.Pools.Contracts;

namespace Samenspel.Pools.Domain;

/// <summary>Somebody who helps by choice, in one pool. Here: who it is and what the volunteer can be asked for.</summary>
internal sealed partial class Volunteer : AggregateRoot
{
    private readonly List<MotiveStatement> motiveStatements = [];

    private Volunteer()
    {
    }

    public required Guid PoolId { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>The person's sign-in; as long as the volunteer linked none, an id that nobody signs in with.</summary>
    public Guid AccountId { get; private set; } = Guid.CreateVersion7();

    /// <summary>Whether the volunteer applied with, or linked, the own account.</summary>
    public bool HasAccount { get; private set; }

    public string FirstName { get; private set; } = "";

    /// <summary>What stands before the family name (tussenvoegsel).</summary>
    public string? NamePrefix { get; private set; }

    /// <summary>Without its prefix, so that lists are sorted as people expect; empty for who has one name.</summary>
    public string FamilyName { get; private set; } = "";
    public List<string> ActivityCodes { get; private set; } = [];
    public List<string> DistrictCodes { get; private set; } = [];
    public List<string> Slots { get; private set; } = [];

    /// <summary>How many people at the same time at most: the volunteer's own limit. 0 when not said yet.</summary>
    public int MaxClients { get; private set; }

    public int? MaxHoursPerWeek { get; private set; }
    public List<string> MotiveCodes { get; private set; } = [];

    /// <summary>What the motives were from a day on, so that drift can be seen.</summary>
    public IReadOnlyCollection<MotiveStatement> MotiveStatements => motiveStatements;

    public string MotiveInOwnWords { get; private set; } = "";
    public string SettingCode { get; private set; } = VolunteerProfile.OneToOne;
    public string Talents { get; private set; } = "";
    public string Possibilities { get; private set; } = "";
    public string Limits { get; private set; } = "";
    public List<string> LanguageCodes { get; private set; } = [];
    /// <summary>What the volunteer says to have done.</summary>
    public List<string> TrainingCodes { get; private set; } = [];

    /// <summary>Of those, what a coordinator saw a proof of: only that counts.</summary>
    public List<string> ConfirmedTrainingCodes { get; private set; } = [];

    /// <summary>What nobody looked at yet, or saw no proof of.</summary>
    public IReadOnlyCollection<string> ClaimedTrainings => [.. TrainingCodes.Except(ConfirmedTrainingCodes)];

    public List<string> TraitCodes { get; private set; } = [];
    public List<string> BoundaryCodes { get; private set; } = [];

    /// <summary>Whether the volunteer answered the question about boundaries, also with "none".</summary>
    public bool HasStatedBoundaries { get; private set; }

    public string BoundariesInOwnWords { get; private set; } = "";
    public string SharedWithClient { get; private set; } = "";

    /// <summary>When somebody saw the conduct certificate. Only that it was seen is kept, never the paper or what it says.</summary>
    public DateOnly? ConductCertificateSeenOn { get; private set; }

    /// <summary>The last day on which that check holds.</summary>
    public DateOnly? ConductCertificateValidUntil { get; private set; }

    /// <summary>Somebody wants to help.</summary>
    /// <param name="pool">Where.</param>
    /// <param name="accountId">Who applies by himself; null for who is registered by a coordinator, and links the own account later.</param>
    /// <param name="name">The name.</param>
    /// <param name="profile">For what the volunteer can be asked.</param>
    public static Volunteer Apply(VolunteerPool pool, Guid? accountId, PersonName name, VolunteerProfile profile)
    {
        var volunteer = new Volunteer { PoolId = pool.Id, OrganisationId = pool.OrganisationId };
        if (accountId is { } account) (volunteer.AccountId, volunteer.HasAccount) = (account, true);
        volunteer.SetName(name);
        volunteer.ApplyProfile(profile);
        return volunteer;
    }

    /// <summary>The volunteer is called otherwise.</summary>
    public void Rename(PersonName name)
    {
        SetName(name);
        Changed();
    }

    /// <summary>The volunteer's own account, which the volunteer linked; null takes a wrong one away.</summary>
    public void SetAccount(Guid? accountId)
    {
        (AccountId, HasAccount) = (accountId ?? Guid.CreateVersion7(), accountId is not null);
        Changed();
        Raise(new VolunteerAccountChanged(Id, AccountId, HasAccount));
    }

    /// <summary>Who left or went elsewhere is welcome again, and gets acquainted again.</summary>
    public Error? ApplyAgain(PersonName name, VolunteerProfile profile)
    {
        if (!HasLeft) return VolunteerErrors.AlreadyInPool;

        SetName(name);
        ConfirmedTrainingCodes = [];
        ApplyProfile(profile);
        Reapply();
        Changed();
        return null;
    }

    /// <summary>
    /// The volunteer likes to do something else, elsewhere or at other times. It is no way around the conduct certificate;
    /// doing less is always possible, also when the check no longer holds.
    /// </summary>
    public Error? Update(VolunteerProfile profile, DateOnly today)
    {
        if (Profile().IsSameAs(profile)) return null;
        if (HasLeft) return VolunteerErrors.Gone;
        if (Status == VolunteerStatus.Active && LacksConductCertificateFor(profile.ActivityCodes.Except(ActivityCodes), today))
            return VolunteerErrors.ConductCertificateMissing;
        if (Status == VolunteerStatus.Active && !IsComplete(profile) && IsComplete(Profile())) return VolunteerErrors.ProfileIncomplete;

        if (profile.MotiveCodes.Count > 0 && !MotiveCodes.SequenceEqual(profile.MotiveCodes))
            motiveStatements.Add(new MotiveStatement { MotiveCodes = [.. profile.MotiveCodes], StatedOn = today });
        ApplyProfile(profile);
        Changed();
        RaiseProfileChanged();
        return null;
    }

    /// <summary>Somebody saw the conduct certificate.</summary>
    public Error? RecordConductCertificateCheck(DateOnly seenOn, DateOnly validUntil, DateOnly today)
    {
        if (seenOn > today || validUntil < today) return VolunteerErrors.CertificateCheckNotCurrent;
        if ((seenOn, validUntil) == (ConductCertificateSeenOn, ConductCertificateValidUntil)) return null;
        if (HasLeft) return VolunteerErrors.Gone;

        ConductCertificateSeenOn = seenOn;
        ConductCertificateValidUntil = validUntil;
        if (Status == VolunteerStatus.Applied) Status = VolunteerStatus.Screening;
        Changed();
        RaiseProfileChanged();
        return null;
    }

    /// <summary>A coordinator says of which trainings a proof was seen.</summary>
    public Error? ConfirmTrainings(IReadOnlyCollection<string> codes)
    {
        if (codes.Except(TrainingCodes).Any()) return VolunteerErrors.TrainingNotClaimed;
        if (codes.ToHashSet().SetEquals(ConfirmedTrainingCodes)) return null;
        if (HasLeft) return VolunteerErrors.Gone;

        ConfirmedTrainingCodes = [.. codes.Distinct()];
        Changed();
        RaiseProfileChanged();
        return null;
    }

    /// <summary>Nobody confirms for himself or herself.</summary>
    public Error? WhyNotScreenedBy(Guid personId) => AccountId == personId ? VolunteerErrors.NotForOneself : null;

    public bool HasConductCertificateOn(DateOnly day) => ConductCertificateValidUntil >= day;

    public VolunteerProfile Profile() => new(ActivityCodes, DistrictCodes, Slots, MaxClients)
    {
        MaxHoursPerWeek = MaxHoursPerWeek,
        MotiveCodes = MotiveCodes,
        MotiveInOwnWords = MotiveInOwnWords,
        SettingCode = SettingCode,
        Talents = Talents,
        Possibilities = Possibilities,
        Limits = Limits,
        LanguageCodes = LanguageCodes,
        TrainingCodes = TrainingCodes,
        TraitCodes = TraitCodes,
        BoundaryCodes = HasStatedBoundaries ? BoundaryCodes : null,
        BoundariesInOwnWords = BoundariesInOwnWords,
        SharedWithClient = SharedWithClient,
    };

    /// <summary>A certificate is needed for what is done one to one with somebody vulnerable.</summary>
    private bool LacksConductCertificateFor(IEnumerable<string> activityCodes, DateOnly today) =>
        !HasConductCertificateOn(today) && activityCodes.Any(code => SupportActivity.Find(code)!.NeedsConductCertificate);

    private static bool IsComplete(VolunteerProfile profile) =>
        profile is { MotiveCodes.Count: > 0, Slots.Count: > 0, MaxClients: > 0, BoundaryCodes: not null };

    private void ApplyProfile(VolunteerProfile profile)
    {
        ActivityCodes = [.. profile.ActivityCodes];
        DistrictCodes = [.. profile.DistrictCodes];
        Slots = [.. profile.Slots];
        MaxClients = profile.MaxClients;
        MaxHoursPerWeek = profile.MaxHoursPerWeek;
        MotiveCodes = [.. profile.MotiveCodes];
        MotiveInOwnWords = profile.MotiveInOwnWords;
        SettingCode = profile.SettingCode;
        Talents = profile.Talents;
        Possibilities = profile.Possibilities;
        Limits = profile.Limits;
        LanguageCodes = [.. profile.LanguageCodes];
        TrainingCodes = [.. profile.TrainingCodes];
        ConfirmedTrainingCodes = [.. ConfirmedTrainingCodes.Intersect(TrainingCodes)];
        TraitCodes = [.. profile.TraitCodes];
        BoundaryCodes = [.. profile.BoundaryCodes ?? []];
        HasStatedBoundaries = profile.BoundaryCodes is not null;
        BoundariesInOwnWords = profile.BoundariesInOwnWords;
        SharedWithClient = profile.SharedWithClient;
    }

    private void SetName(PersonName name) => (FirstName, NamePrefix, FamilyName) = (name.Given, name.Prefix, name.Family);

    private void RaiseActivated() => Raise(new VolunteerActivated(
        Id, AccountId, OrganisationId, PoolId, ActivityCodes, DistrictCodes, Slots, MaxClients, ConductCertificateValidUntil)
    {
        LanguageCodes = LanguageCodes,
        TrainingCodes = ConfirmedTrainingCodes,
        MotiveCodes = MotiveCodes,
        TraitCodes = TraitCodes,
        BoundaryCodes = BoundaryCodes,
        SettingCode = SettingCode,
        HasAccount = HasAccount,
    });

    /// <summary>Others know a volunteer from the activation on; a paused one is told of again when activated.</summary>
    private void RaiseProfileChanged()
    {
        if (Status != VolunteerStatus.Active) return;
        Raise(new VolunteerProfileChanged(
            Id, AccountId, OrganisationId, PoolId, ActivityCodes, DistrictCodes, Slots, MaxClients, ConductCertificateValidUntil)
        {
            LanguageCodes = LanguageCodes,
            TrainingCodes = ConfirmedTrainingCodes,
            MotiveCodes = MotiveCodes,
            TraitCodes = TraitCodes,
            BoundaryCodes = BoundaryCodes,
            SettingCode = SettingCode,
            HasAccount = HasAccount,
        });
    }
}
