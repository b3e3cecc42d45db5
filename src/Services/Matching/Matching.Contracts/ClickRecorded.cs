using Samenspel.Domain;

namespace Samenspel.Matching.Contracts;

/// <summary>After the trial one party said whether it clicks. For the dashboards of the city: how often it clicks.</summary>
/// <param name="MatchId">The match.</param>
/// <param name="AnsweredBy">client or volunteer.</param>
/// <param name="WithPerson">Whether it clicks with the other person.</param>
/// <param name="WithTask">Whether it clicks with what they do.</param>
[EventName("nl.matching.klik-vastgelegd.v1")]
public sealed record ClickRecorded(Guid MatchId, string AnsweredBy, bool WithPerson, bool WithTask) : IntegrationEvent;
