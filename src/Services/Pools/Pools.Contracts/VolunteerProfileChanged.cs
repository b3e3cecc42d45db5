using Samenspel.Domain;

namespace Samenspel.Pools.Contracts;

/// <summary>What an active volunteer can be asked for changed, or the check of the conduct certificate was renewed.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="AccountId">The person's sign-in.</param>
/// <param name="OrganisationId">The volunteer organisation that owns the pool.</param>
/// <param name="PoolId">The pool.</param>
/// <param name="ActivityCodes">What the volunteer likes to do.</param>
/// <param name="DistrictCodes">Where.</param>
/// <param name="Slots">When, codes like <c>tuesday-morning</c>.</param>
/// <param name="MaxClients">How many people at the same time at most, set by the volunteer.</param>
/// <param name="ConductCertificateValidUntil">Until when the check of the conduct certificate holds; null without one.</param>
[EventName("nl.vrijwilligers.profiel-gewijzigd.v1")]
public sealed record VolunteerProfileChanged(
    Guid VolunteerId, Guid AccountId, Guid OrganisationId, Guid PoolId,
    IReadOnlyList<string> ActivityCodes, IReadOnlyList<string> DistrictCodes, IReadOnlyList<string> Slots,
    int MaxClients, DateOnly? ConductCertificateValidUntil) : IntegrationEvent;
