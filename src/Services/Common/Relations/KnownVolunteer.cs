using Samenspel.Domain;
using Samenspel.Relations.Accounts;

namespace Samenspel.Relations;

/// <summary>Whether a volunteer can go on visiting, by what the pools told last.</summary>
public sealed class KnownVolunteer : Fact
{
    /// <summary>The volunteer.</summary>
    public Guid VolunteerId { get; private init; }

    /// <summary>The volunteer's sign-in; null while it was not told.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The version that told the sign-in, which changes also while the volunteer takes a break; 0 without one.</summary>
    public long AccountVersion { get; private set; }

    /// <summary>Whether the volunteer takes a break.</summary>
    public bool IsPaused { get; private set; }

    /// <summary>Whether the volunteer stopped.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>Whether the pools told until when the conduct certificate holds.</summary>
    public bool IsCertificateKnown { get; private set; }

    /// <summary>Last day of the conduct certificate, Dutch calendar; null without one.</summary>
    public DateOnly? CertificateUntil { get; private set; }

    /// <summary>The version that told the certificate, which stays known during a break; 0 without one.</summary>
    public long CertificateVersion { get; private set; }

    internal override (AccountOwner Owner, Guid? Account)? AccountToFollow() => (AccountOwner.Volunteer(VolunteerId), AccountId);

    internal static KnownVolunteer Of(Guid volunteerId) => new() { VolunteerId = volunteerId };

    internal void Active(Guid accountId, DateOnly? certificateUntil, long version)
    {
        SetAccount(accountId, version);
        if (version.IsNewerThan(CertificateVersion)) (IsCertificateKnown, CertificateUntil, CertificateVersion) = (true, certificateUntil, version);
        if (TryAdvance(version)) (IsPaused, HasLeft) = (false, false);
    }

    internal void SetAccount(Guid accountId, long version)
    {
        if (version.IsNewerThan(AccountVersion)) (AccountId, AccountVersion) = (accountId, version);
    }

    internal void Pause(long version)
    {
        if (TryAdvance(version)) (IsPaused, HasLeft) = (true, false);
    }

    internal void Leave(long version)
    {
        if (TryAdvance(version)) (IsPaused, HasLeft) = (false, true);
    }

    /// <summary>Whether a certificate is known to hold no longer on this day.</summary>
    public bool LacksCertificateOn(DateOnly day) => IsCertificateKnown && (CertificateUntil is null || CertificateUntil < day);
}
