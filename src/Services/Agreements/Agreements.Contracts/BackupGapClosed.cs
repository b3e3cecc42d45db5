using Samenspel.Domain;

namespace Samenspel.Agreements.Contracts;

/// <summary>Somebody is responsible and reachable again for an active agreement. The highest version of this and of the gap counts.</summary>
/// <param name="AgreementId">The agreement.</param>
[EventName("nl.afspraken.achterwacht-geregeld.v1", Subscribers = ["signals"])]
public sealed record BackupGapClosed(Guid AgreementId) : IntegrationEvent;
