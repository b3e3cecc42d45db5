using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>A professional opened a client's file without a relation, with a reason. The client is told. For the dashboards of the city: how often this happens.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="ProfessionalId">Who opened it.</param>
/// <param name="Until">When it closes again.</param>
[EventName("nl.clienten.noodtoegang-geopend.v1")]
public sealed record EmergencyAccessOpened(Guid ClientId, Guid ProfessionalId, DateTimeOffset Until) : IntegrationEvent;
