using Samenspel.Domain;

namespace Samenspel.Agreements.Contracts;

/// <summary>A planned visit does not take place.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="VisitId">The visit.</param>
/// <param name="CancelledBy">client, volunteer or professional.</param>
[EventName("nl.afspraken.bezoek-afgezegd.v1", MayHaveNoSubscriber = true)]
public sealed record VisitCancelled(Guid AgreementId, Guid VisitId, string CancelledBy) : IntegrationEvent;
