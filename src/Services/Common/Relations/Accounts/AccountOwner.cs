namespace Samenspel.Relations.Accounts;

/// <summary>As what a person is known.</summary>
public enum OwnerKind
{
    /// <summary>A client.</summary>
    Client,

    /// <summary>Somebody who cares for a client.</summary>
    Caregiver,

    /// <summary>A volunteer.</summary>
    Volunteer,
}

/// <summary>A person as known to the platform, whose account may come later or become another.</summary>
/// <param name="Kind">As what.</param>
/// <param name="Id">The client, the caregiver or the volunteer.</param>
/// <param name="ClientId">The client, or whom the caregiver cares for; null for a volunteer.</param>
public sealed record AccountOwner(OwnerKind Kind, Guid Id, Guid? ClientId = null)
{
    /// <summary>A client.</summary>
    public static AccountOwner Client(Guid id) => new(OwnerKind.Client, id, id);

    /// <summary>A caregiver of a client.</summary>
    public static AccountOwner Caregiver(Guid id, Guid clientId) => new(OwnerKind.Caregiver, id, clientId);

    /// <summary>A volunteer.</summary>
    public static AccountOwner Volunteer(Guid id) => new(OwnerKind.Volunteer, id);
}
