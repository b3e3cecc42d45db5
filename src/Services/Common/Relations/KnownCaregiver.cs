using Samenspel.Relations.Accounts;

namespace Samenspel.Relations;

/// <summary>Who cares for a client. Who no longer does is remembered as such, by the sign-in he had.</summary>
public sealed class KnownCaregiver : EndingFact
{
    /// <summary>The caregiver.</summary>
    public Guid CaregiverId { get; private init; }

    /// <summary>The client.</summary>
    public Guid ClientId { get; private init; }

    /// <summary>The caregiver's sign-in, when there is one.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>Whether the caregiver decides by law for a client who is a minor.</summary>
    public bool IsGuardian { get; private set; }

    internal override (AccountOwner Owner, Guid? Account)? AccountToFollow() => (AccountOwner.Caregiver(CaregiverId, ClientId), HasEnded ? null : AccountId);

    internal static KnownCaregiver Of(Guid caregiverId, Guid clientId) => new() { CaregiverId = caregiverId, ClientId = clientId };

    internal void Link(Guid? accountId, bool isGuardian, long version)
    {
        if (TryAdvance(version)) (AccountId, IsGuardian) = (accountId, isGuardian);
    }

    /// <summary>Takes in what was told of the same caregiver under a file that was merged into this client's.</summary>
    internal void Absorb(KnownCaregiver told)
    {
        Link(told.AccountId, told.IsGuardian, told.SourceVersion);
        End(told.EndedVersion);
    }
}
