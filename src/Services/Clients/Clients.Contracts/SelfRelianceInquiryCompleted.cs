using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>The five questions were answered or skipped with a reason. For the dashboards of the city: how often the five questions are asked to their end.</summary>
/// <param name="RequestId">The support request.</param>
/// <param name="AnsweredMask">Bit n-1 is set when question n was answered.</param>
/// <param name="SkippedMask">Bit n-1 is set when question n was skipped.</param>
[EventName("nl.hulpvragen.vijf-vragen-beantwoord.v1")]
public sealed record SelfRelianceInquiryCompleted(Guid RequestId, int AnsweredMask, int SkippedMask) : IntegrationEvent;
