using Samenspel.Domain;

namespace Samenspel.Pools.Contracts;

/// <summary>A collective activity has other places than before, or is no longer open. The highest version counts.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="ActivityCode">What is done there.</param>
/// <param name="DistrictCode">Where.</param>
/// <param name="Slots">When.</param>
/// <param name="Places">How many can take part.</param>
/// <param name="Free">How many places are free.</param>
/// <param name="IsOpen">Whether it is published and not stopped.</param>
[EventName("nl.activiteiten.plekken-gewijzigd.v1", Subscribers = ["matching"])]
public sealed record ActivityCapacityChanged(
    Guid ActivityId, Guid OrganisationId, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots,
    int Places, int Free, bool IsOpen) : IntegrationEvent;
