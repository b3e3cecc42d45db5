using Samenspel.Domain;

namespace Samenspel.Pools.Contracts;

/// <summary>A volunteer needs more or less guidance than before.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="Level">0 (none) to 4 (much).</param>
/// <param name="DirectionCode">more or less.</param>
[EventName("nl.vrijwilligers.begeleidingsbehoefte-gewijzigd.v1", Subscribers = ["agreements"])]
public sealed record SupportNeedChanged(Guid VolunteerId, int Level, string DirectionCode) : IntegrationEvent;
