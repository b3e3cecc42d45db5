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
    public string? ReasonCode { get; private set; }

    /// <summary>Takes the check on. It is saved before anything leaves, so that a twin waits and then finds it taken.</summary>
    public static CheckDelivery Take(Guid checkInId, Guid clientId, DateTimeOffset at) => new() { Id = checkInId, ClientId = clientId, At = at };

    /// <summary>The client has the link.</summary>
    public void Sent(string linkHash)
    {
        Changed();
        Raise(new CheckInLinkSent(Id, linkHash));
    }

    /// <summary>The client does not have the link.</summary>
    public void NotSent(string reasonCode)
    {
        ReasonCode = reasonCode;
        Changed();
        Raise(new CheckInNotDelivered(Id, reasonCode));
    }
}
