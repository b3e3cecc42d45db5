using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>A client is known to a neighbourhood team. Sent again when the client's sign-in changes: the newest counts.</summary>
/// <param name="ClientId">Pseudonymous id; only Clients can turn it into a name.</param>
/// <param name="DistrictCode">District of Statistics Netherlands.</param>
/// <param name="BirthYearBand">First year of the band of ten years in which the client was born.</param>
[EventName("nl.clienten.client-geregistreerd.v1", Subscribers = ["agreements", "matching", "pools", "signals"])]
public sealed record ClientRegistered(Guid ClientId, string DistrictCode, int BirthYearBand) : IntegrationEvent
{
    /// <summary>The client's sign-in, when there is one.</summary>
    public Guid? ClientAccountId { get; init; }

    /// <summary>
    /// The last calendar year in which the client may still be a minor, that of the eighteenth birthday; null for an adult. A year and
    /// not a yes or no, because it runs out by itself; and no date of birth, because nobody needs it.
    /// </summary>
    public int? MinorThrough { get; init; }

    /// <summary>The neighbourhood team that knows the client.</summary>
    public Guid TeamId { get; init; }
}
