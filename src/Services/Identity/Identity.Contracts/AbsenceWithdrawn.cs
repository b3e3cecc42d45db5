using Samenspel.Domain;

namespace Samenspel.Identity.Contracts;

/// <summary>Somebody who had said to be away is not away after all. It may arrive before the report it withdraws.</summary>
/// <param name="AbsenceId">The absence, as named when it was reported.</param>
/// <param name="PersonId">Who.</param>
[EventName("nl.teams.afwezigheid-ingetrokken.v1", Subscribers = ["agreements", "clients", "matching", "pools", "signals"])]
public sealed record AbsenceWithdrawn(Guid AbsenceId, Guid PersonId) : IntegrationEvent;
