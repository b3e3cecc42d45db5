namespace Samenspel.Agreements.Domain;

/// <summary>Whether a volunteer can go on visiting: a copy of what the pools told. The highest version counts.</summary>
internal sealed class KnownVolunteer
{
    private KnownVolunteer()
    {
    }

    public KnownVolunteer(Guid volunteerId) => VolunteerId = volunteerId;

    public Guid VolunteerId { get; private init; }
    public long SourceVersion { get; private set; }
    public bool IsPaused { get; private set; }
    public bool HasLeft { get; private set; }

    /// <summary>Whether the pools told until when the conduct certificate holds.</summary>
    public bool IsCertificateKnown { get; private set; }

    public DateOnly? CertificateUntil { get; private set; }

    /// <summary>The volunteer can be asked, with a certificate until this day.</summary>
    public void Active(DateOnly? certificateUntil, long version)
    {
        if (!TryAdvance(version)) return;
        (IsPaused, HasLeft, IsCertificateKnown, CertificateUntil) = (false, false, true, certificateUntil);
    }

    /// <summary>The volunteer takes a break.</summary>
    public void Pause(long version)
    {
        if (TryAdvance(version)) (IsPaused, HasLeft) = (true, false);
    }

    /// <summary>The volunteer stopped.</summary>
    public void Leave(long version)
    {
        if (TryAdvance(version)) (IsPaused, HasLeft) = (false, true);
    }

    /// <summary>Whether a certificate is known to hold no longer on this day.</summary>
    public bool LacksCertificateOn(DateOnly day) => IsCertificateKnown && (CertificateUntil is null || CertificateUntil < day);

    private bool TryAdvance(long version)
    {
        if (version <= SourceVersion) return false;
        SourceVersion = version;
        return true;
    }
}
