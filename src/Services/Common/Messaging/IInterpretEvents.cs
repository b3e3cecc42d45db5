using Samenspel.Domain;

namespace Samenspel.Messaging;

/// <summary>Lets a service understand an event by what it has learned since the event was sent, before any handler gets it; so no handler has to.</summary>
public interface IInterpretEvents
{
    /// <summary>Called within the transaction of the message.</summary>
    /// <returns>The event as it is understood now; null when it says nothing any more.</returns>
    Task<IntegrationEvent?> InterpretAsync(IntegrationEvent happened, CancellationToken cancel);
}
