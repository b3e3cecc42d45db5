using Samenspel.Relations.Accounts;

namespace Samenspel.Relations;

/// <summary>A client by id: which team knows the client and where; no name.</summary>
public sealed class KnownClient : Fact
{
    /// <summary>The client.</summary>
    public Guid ClientId { get; private init; }

    /// <summary>The neighbourhood team that knows the client.</summary>
    public Guid TeamId { get; private set; }

    /// <summary>The client's sign-in, when there is one.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>District of Statistics Netherlands.</summary>
    public string DistrictCode { get; private set; } = "";

    /// <summary>The last calendar year in which the client may be a minor; null for an adult.</summary>
    public int? MinorThrough { get; private set; }

    internal override (AccountOwner Owner, Guid? Account)? AccountToFollow() => (AccountOwner.Client(ClientId), AccountId);

    internal static KnownClient Of(Guid clientId) => new() { ClientId = clientId };

    internal void Register(Guid teamId, Guid? accountId, string districtCode, int? minorThrough, long version)
    {
        if (TryAdvance(version)) (TeamId, AccountId, DistrictCode, MinorThrough) = (teamId, accountId, districtCode, minorThrough);
    }
}
