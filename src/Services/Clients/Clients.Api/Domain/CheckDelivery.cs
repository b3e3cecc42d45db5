using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>That a private check is brought to a client, or why not. One per check, so that a client gets one message. The secret of its link is never in it.</summary>
internal sealed class CheckDelivery : AggregateRoot
{
    private CheckDelivery()
    {
    }

    public required Guid ClientId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>When it is tried next; null when it is settled.</summary>
    public DateTimeOffset? NextTryAt { get; private set; }

    /// <summary>How often a message was on its way.</summary>
    public int Tries { get; private set; }

    /// <summary>Why it was not brought; null when it was, or will be.</summary>
    public string? ReasonCode { get; private set; }

    /// <summary>Takes the check on; the message leaves afterwards.</summary>
    public static CheckDelivery Create(Guid checkInId, Guid clientId, DateTimeOffset at) => new() { Id = checkInId, ClientId = clientId, At = at, NextTryAt = at };

    /// <summary>A message is about to leave. It is saved before that, so that nobody sends a second one at the same time.</summary>
    public void BeginAttempt(DateTimeOffset nextTryAt)
    {
        (NextTryAt, Tries) = (nextTryAt, Tries + 1);
        Changed();
    }

    /// <summary>The client has the link.</summary>
    public void Sent(string linkHash)
    {
        NextTryAt = null;
        Changed();
        Raise(new CheckInLinkSent(Id, linkHash));
    }

    /// <summary>The client does not have the link.</summary>
    public void NotSent(string reasonCode)
    {
        (NextTryAt, ReasonCode) = (null, reasonCode);
        Changed();
        Raise(new CheckInNotDelivered(Id, reasonCode));
    }
}
