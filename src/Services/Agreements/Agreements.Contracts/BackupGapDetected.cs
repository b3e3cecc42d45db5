using Samenspel.Domain;

namespace Samenspel.Agreements.Contracts;

/// <summary>An active agreement needs attention: nobody is responsible, or nobody is reachable.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="ReasonCode">professional-left, backup-left or both-absent.</param>
[EventName("nl.afspraken.achterwacht-ontbreekt.v1", Subscribers = ["signals"])]
public sealed record BackupGapDetected(Guid AgreementId, string ReasonCode) : IntegrationEvent;
