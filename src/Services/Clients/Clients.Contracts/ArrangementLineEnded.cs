using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>A line of an arrangement ended. For the dashboards of the city: how long which kind of help lasts.</summary>
/// <param name="ArrangementId">The arrangement.</param>
/// <param name="LineId">The line.</param>
[EventName("nl.arrangementen.regel-beeindigd.v1")]
public sealed record ArrangementLineEnded(Guid ArrangementId, Guid LineId) : IntegrationEvent;
