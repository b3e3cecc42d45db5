using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>
/// Two files were of one client. One of them goes on, and all that was the other's is the kept one's; that cannot be undone. It says
/// of the kept client what ClientRegistered says, so that nobody hears of the one without the other.
/// </summary>
/// <param name="KeptClientId">The client, from now on.</param>
/// <param name="MergedClientId">The id that is no longer used: whatever still bears it is about the kept client.</param>
/// <param name="DistrictCode">District of Statistics Netherlands.</param>
[EventName("nl.clienten.dossiers-samengevoegd.v1", Subscribers = ["agreements", "clients", "matching", "pools", "signals"])]
public sealed record ClientFilesMerged(Guid KeptClientId, Guid MergedClientId, string DistrictCode) : IntegrationEvent
{
    /// <summary>The neighbourhood team that knows the client.</summary>
    public Guid TeamId { get; init; }

    /// <summary>The client's sign-in, when there is one.</summary>
    public Guid? ClientAccountId { get; init; }

    /// <summary>As <see cref="ClientRegistered.MinorThrough"/>.</summary>
    public int? MinorThrough { get; init; }

    /// <summary>Caregivers who stood in both files: written down under another id, and no longer under these.</summary>
    public IReadOnlyList<EndedCaregiver> EndedCaregivers { get; init; } = [];
}

/// <summary>Somebody who stood in both files.</summary>
/// <param name="CaregiverId">The id that is no longer used.</param>
public sealed record EndedCaregiver(Guid CaregiverId);
