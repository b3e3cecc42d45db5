using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>What becomes of a caregiver when two files of one client become one.</summary>
internal sealed partial class CaregiverProfile
{
    /// <summary>
    /// Whether two files mean the same person: the same account, the same client, or the same name without anything that tells them
    /// apart.
    /// </summary>
    public bool IsSameAs(CaregiverProfile other)
    {
        if (AccountId is not null && other.AccountId is not null) return AccountId == other.AccountId;
        if (AsClientId is not null && other.AsClientId is not null) return AsClientId == other.AsClientId;
        return NameOf(this).IsSameAs(NameOf(other));
    }

    /// <summary>Which of two that are the same stays: who has an account reads and decides already, and a guardian decides by law.</summary>
    public static (CaregiverProfile Stays, CaregiverProfile Goes) Choose(CaregiverProfile ofKept, CaregiverProfile ofMerged)
    {
        if (ofKept.AccountId is null != ofMerged.AccountId is null) return ofKept.AccountId is null ? (ofMerged, ofKept) : (ofKept, ofMerged);
        return ofMerged.IsGuardian && !ofKept.IsGuardian ? (ofMerged, ofKept) : (ofKept, ofMerged);
    }

    /// <summary>The file was merged into that of this client; told anew under it.</summary>
    public void MoveTo(Guid clientId)
    {
        ClientId = clientId;
        Changed();
        RaiseLinked();
    }

    /// <summary>The same person stood in the other file too, where what was written down ends without a word: who it is, stays a caregiver.</summary>
    public void Absorb(CaregiverProfile twice, DateTimeOffset at)
    {
        twice.EndUntold(at);
        AsClientId ??= twice.AsClientId;
        if (twice.IsGuardian && !IsGuardian)
        {
            IsGuardian = true;
            RaiseLinked();
        }
        Changed();
    }

    private static PersonName NameOf(CaregiverProfile caregiver) => new(caregiver.FirstName, caregiver.NamePrefix, caregiver.FamilyName);

    private void EndUntold(DateTimeOffset at)
    {
        UnlinkedAt = at;
        Changed();
    }
}
