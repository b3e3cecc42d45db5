using Samenspel.Domain;

namespace Samenspel.Identity.Contracts;

/// <summary>An ambassador works along in a team, from the first day of the placement on. Told again, with the new last day, when the placement is extended. For the dashboards of the city: which teams have an ambassador.</summary>
/// <param name="PlacementId">The placement.</param>
/// <param name="PersonId">The ambassador.</param>
/// <param name="TeamId">The team.</param>
/// <param name="OrganisationId">The volunteer organisation.</param>
/// <param name="Until">Last day, Dutch calendar.</param>
[EventName("nl.teams.ambassadeur-geplaatst.v1")]
public sealed record AmbassadorPlacementStarted(Guid PlacementId, Guid PersonId, Guid TeamId, Guid OrganisationId, DateOnly Until) : IntegrationEvent;
