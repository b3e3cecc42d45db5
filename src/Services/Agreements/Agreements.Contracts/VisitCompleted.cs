using Samenspel.Domain;

namespace Samenspel.Agreements.Contracts;

/// <summary>Client and volunteer met.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="VisitId">The visit.</param>
/// <param name="VisitedOn">The day.</param>
[EventName("nl.afspraken.bezoek-afgelegd.v1", Subscribers = ["signals"])]
public sealed record VisitCompleted(Guid AgreementId, Guid VisitId, DateOnly VisitedOn) : IntegrationEvent;
