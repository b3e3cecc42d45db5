using Samenspel.Domain;

namespace Samenspel.Signals.Contracts;

/// <summary>A signal waited too long and goes to the backup. For the dashboards of the city: how often signals wait too long.</summary>
/// <param name="SignalId">The signal.</param>
/// <param name="AgreementId">The agreement it is about; empty when it is about none.</param>
/// <param name="AssigneeId">Who answers now.</param>
[EventName("nl.signalen.signaal-opgeschaald.v1")]
public sealed record SignalEscalated(Guid SignalId, Guid AgreementId, Guid AssigneeId) : IntegrationEvent;
