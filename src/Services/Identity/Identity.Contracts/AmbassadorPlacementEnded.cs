using Samenspel.Domain;

namespace Samenspel.Identity.Contracts;

/// <summary>An ambassador no longer works along in a team: the last day is over, or the placement was broken off. For the dashboards of the city: which teams had an ambassador, and how long.</summary>
/// <param name="PlacementId">The placement.</param>
/// <param name="TeamId">The team.</param>
[EventName("nl.teams.ambassadeur-gestopt.v1")]
public sealed record AmbassadorPlacementEnded(Guid PlacementId, Guid TeamId) : IntegrationEvent;
