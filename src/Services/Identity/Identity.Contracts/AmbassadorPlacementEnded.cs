using Samenspel.Domain;

namespace Samenspel.Identity.Contracts;

/// <summary>An ambassador no longer works along in a team.</summary>
/// <param name="PlacementId">The placement.</param>
/// <param name="TeamId">The team.</param>
[EventName("nl.teams.ambassadeur-gestopt.v1", MayHaveNoSubscriber = true)]
public sealed record AmbassadorPlacementEnded(Guid PlacementId, Guid TeamId) : IntegrationEvent;
