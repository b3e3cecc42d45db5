using Samenspel.Domain;

namespace Samenspel.Messaging;

/// <summary>
/// Does what an event asks of this service. It runs in one database transaction with the record that the message was
/// handled, so it has its effect once, however often the message is delivered. Messages may arrive out of order.
/// </summary>
public interface IHandle<in TEvent> where TEvent : IntegrationEvent
{
    /// <summary>Handles the event; what it changes in the service's database is saved afterwards.</summary>
    Task HandleAsync(TEvent happened, CancellationToken cancel);
}
