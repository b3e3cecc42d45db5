using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>An arrangement has a new line. For the dashboards of the city: which kinds of help arrangements begin with.</summary>
/// <param name="ArrangementId">The arrangement.</param>
/// <param name="LineId">The line.</param>
/// <param name="ProvisionCode">formal or informal.</param>
/// <param name="ReachCode">collective or individual.</param>
/// <param name="SeverityCode">light, medium or heavy.</param>
[EventName("nl.arrangementen.regel-toegevoegd.v1")]
public sealed record ArrangementLineAdded(Guid ArrangementId, Guid LineId, string ProvisionCode, string ReachCode, string SeverityCode) : IntegrationEvent;
