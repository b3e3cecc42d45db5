using Samenspel.Domain;

namespace Samenspel.Signals.Contracts;

/// <summary>A private check gives reason to look. For the dashboards of the city: how often private checks find something.</summary>
/// <param name="CheckInId">The check.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="DimensionCode">person, task or silence; never what was answered.</param>
[EventName("nl.signalen.check-opvallend.v1")]
public sealed record CheckInFlagged(Guid CheckInId, Guid AgreementId, string DimensionCode) : IntegrationEvent;
