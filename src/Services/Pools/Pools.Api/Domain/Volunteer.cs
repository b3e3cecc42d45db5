using Samenspel.Domain;
using Samenspel.Pools.Contracts;

namespace Samenspel.Pools.Domain;

/// <summary>Somebody who helps by choice, in one pool.</summary>
internal sealed class Volunteer : AggregateRoot
{
    private Volunteer()
    {
    }

    public required Guid PoolId { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>The person's sign-in.</summary>
    public required Guid AccountId { get; init; }

    public required string FirstName { get; init; }
    public required string FamilyName { get; init; }
    public List<string> ActivityCodes { get; private set; } = [];
    public List<string> DistrictCodes { get; private set; } = [];
    public List<string> Slots { get; private set; } = [];

    /// <summary>How many people at the same time at most: the volunteer's own limit.</summary>
    public int MaxClients { get; private set; }

    public VolunteerStatus Status { get; private set; }

    /// <summary>When somebody saw the conduct certificate. Only that it was seen is kept, never the paper or what it says.</summary>
    public DateOnly? ConductCertificateSeenOn { get; private set; }

    /// <summary>The last day on which that check holds.</summary>
    public DateOnly? ConductCertificateValidUntil { get; private set; }

    public static Volunteer Apply(VolunteerPool pool, Guid accountId, string firstName, string familyName, VolunteerProfile profile)
    {
        var volunteer = new Volunteer
        {
            PoolId = pool.Id,
            OrganisationId = pool.OrganisationId,
            AccountId = accountId,
            FirstName = firstName,
            FamilyName = familyName,
        };
        volunteer.Take(profile);
        return volunteer;
    }

    /// <summary>Somebody saw the conduct certificate.</summary>
    public Error? RecordConductCertificateCheck(DateOnly seenOn, DateOnly validUntil, DateOnly today)
    {
        if (seenOn > today || validUntil < today) return VolunteerErrors.CertificateCheckNotCurrent;
        if ((seenOn, validUntil) == (ConductCertificateSeenOn, ConductCertificateValidUntil)) return null;

        ConductCertificateSeenOn = seenOn;
        ConductCertificateValidUntil = validUntil;
        if (Status == VolunteerStatus.Applied) Status = VolunteerStatus.Screening;
        Changed();
        TellOfProfile();
        return null;
    }

    /// <summary>The volunteer can be asked, for the first time or after a break. Activating twice is one activation.</summary>
    public Error? Activate(DateOnly today)
    {
        if (Status == VolunteerStatus.Active) return null;
        if (LacksConductCertificateFor(ActivityCodes, today)) return VolunteerErrors.ConductCertificateMissing;

        Status = VolunteerStatus.Active;
        Changed();
        Raise(new VolunteerActivated(
            Id, AccountId, OrganisationId, PoolId, ActivityCodes, DistrictCodes, Slots, MaxClients, ConductCertificateValidUntil));
        return null;
    }

    /// <summary>The volunteer takes a break. Pausing twice is one break.</summary>
    public Error? Pause()
    {
        if (Status == VolunteerStatus.Paused) return null;
        if (Status != VolunteerStatus.Active) return VolunteerErrors.NotActive;

        Status = VolunteerStatus.Paused;
        Changed();
        Raise(new VolunteerPaused(Id));
        return null;
    }

    /// <summary>
    /// The volunteer likes to do something else, elsewhere or at other times. It is no way around the conduct certificate;
    /// doing less is always possible, also when the check no longer holds.
    /// </summary>
    public Error? Update(VolunteerProfile profile, DateOnly today)
    {
        if (IsAlready(profile)) return null;
        if (Status == VolunteerStatus.Active && LacksConductCertificateFor(profile.ActivityCodes.Except(ActivityCodes), today))
            return VolunteerErrors.ConductCertificateMissing;

        Take(profile);
        Changed();
        TellOfProfile();
        return null;
    }

    /// <summary>A certificate is needed for what is done one to one with somebody vulnerable.</summary>
    private bool LacksConductCertificateFor(IEnumerable<string> activityCodes, DateOnly today) =>
        !(ConductCertificateValidUntil >= today) && activityCodes.Any(code => SupportActivity.Find(code)!.NeedsConductCertificate);

    private bool IsAlready(VolunteerProfile profile) =>
        ActivityCodes.SequenceEqual(profile.ActivityCodes) && DistrictCodes.SequenceEqual(profile.DistrictCodes)
        && Slots.SequenceEqual(profile.Slots) && MaxClients == profile.MaxClients;

    private void Take(VolunteerProfile profile)
    {
        ActivityCodes = [.. profile.ActivityCodes];
        DistrictCodes = [.. profile.DistrictCodes];
        Slots = [.. profile.Slots];
        MaxClients = profile.MaxClients;
    }

    /// <summary>Others know a volunteer from the activation on; a paused one is told of again when activated.</summary>
    private void TellOfProfile()
    {
        if (Status != VolunteerStatus.Active) return;
        Raise(new VolunteerProfileChanged(
            Id, AccountId, OrganisationId, PoolId, ActivityCodes, DistrictCodes, Slots, MaxClients, ConductCertificateValidUntil));
    }
}

/// <summary>Where a volunteer stands with the organisation.</summary>
public enum VolunteerStatus
{
    /// <summary>Wants to help.</summary>
    Applied,

    /// <summary>Is getting acquainted; the conduct certificate was seen.</summary>
    Screening,

    /// <summary>Can be asked.</summary>
    Active,

    /// <summary>Takes a break and is not asked.</summary>
    Paused,
}
