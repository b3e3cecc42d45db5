using Samenspel.Domain;

namespace Samenspel.Matching.Contracts;

/// <summary>An ambassador looked at a case and answered. For the dashboards of the city: how often and how soon consults find something.</summary>
/// <param name="ConsultId">The consult.</param>
/// <param name="TeamId">The neighbourhood team.</param>
/// <param name="OutcomeCode">found or not-found.</param>
/// <param name="Days">Whole days from question to answer.</param>
[EventName("nl.matching.consult-beantwoord.v1")]
public sealed record ConsultAnswered(Guid ConsultId, Guid TeamId, string OutcomeCode, int Days) : IntegrationEvent;
