using Samenspel.Domain;

namespace Samenspel.Insights.Contracts;

/// <summary>The municipality decided that a kind of help shifts, for instance from professionals to volunteers. For the dashboards of the city: beside which numbers a shift stands.</summary>
/// <param name="ShiftId">The shift.</param>
/// <param name="ActivityCode">What help it is about.</param>
/// <param name="DistrictCode">Where; null for the whole city.</param>
/// <param name="FromKindCode">The kind of help it was: formal or informal, individual or collective.</param>
/// <param name="ToKindCode">The kind it becomes.</param>
/// <param name="MotiveCode">Why: value, financial, or both.</param>
/// <param name="StartsOn">First day.</param>
[EventName("nl.beleid.verschuiving-besloten.v1")]
public sealed record ShiftDecided(
    Guid ShiftId, string ActivityCode, string? DistrictCode, string FromKindCode, string ToKindCode, string MotiveCode, DateOnly StartsOn) : IntegrationEvent;
