using Samenspel.Domain;

namespace Samenspel.Agreements.Contracts;

/// <summary>All parties said yes to a new version of an active agreement.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Number">Which version.</param>
/// <param name="ResponsibilityCode">professional, shared or volunteer.</param>
[EventName("nl.afspraken.afspraak-vernieuwd.v1", Subscribers = ["signals"])]
public sealed record AgreementVersionAccepted(Guid AgreementId, int Number, string ResponsibilityCode) : IntegrationEvent;
