using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>That a private check was brought to a client, or why not. One per check, so that a client gets one message.</summary>
internal sealed class CheckDelivery : AggregateRoot
{
    private CheckDelivery()
    {
    }

    public required Guid ClientId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Why it was not brought; null when it was.</summary>
    public string? ReasonCode { get; private init; }

    public static CheckDelivery Sent(Guid checkInId, Guid clientId, string linkHash, DateTimeOffset at)
    {
        var delivery = new CheckDelivery { Id = checkInId, ClientId = clientId, At = at };
        delivery.Raise(new CheckInLinkSent(checkInId, linkHash));
        return delivery;
    }

    public static CheckDelivery NotSent(Guid checkInId, Guid clientId, string reasonCode, DateTimeOffset at)
    {
        var delivery = new CheckDelivery { Id = checkInId, ClientId = clientId, At = at, ReasonCode = reasonCode };
        delivery.Raise(new CheckInNotDelivered(checkInId, reasonCode));
        return delivery;
    }
}
