using Samenspel.Domain;

namespace Samenspel.Identity.Contracts;

/// <summary>Somebody is away for a while.</summary>
/// <param name="AbsenceId">The absence.</param>
/// <param name="PersonId">Who.</param>
/// <param name="From">First day, Dutch calendar.</param>
/// <param name="Until">Last day, Dutch calendar.</param>
[EventName("nl.teams.afwezigheid-gemeld.v1", Subscribers = ["agreements", "clients", "matching", "pools", "signals"])]
public sealed record AbsenceReported(Guid AbsenceId, Guid PersonId, DateOnly From, DateOnly Until) : IntegrationEvent;
