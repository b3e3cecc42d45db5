using Samenspel.Domain;

namespace Samenspel.Agreements.Contracts;

/// <summary>An agreement ended.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="MatchId">The match it came from.</param>
/// <param name="VolunteerId">The volunteer, who has a place free again.</param>
/// <param name="ReasonCode">Why: need-met, became-friendship, no-click, moved, illness, boundary, handed-over or other.</param>
[EventName("nl.afspraken.afspraak-beeindigd.v1", Subscribers = ["clients", "matching", "pools", "signals"])]
public sealed record AgreementEnded(Guid AgreementId, Guid MatchId, Guid VolunteerId, string ReasonCode) : IntegrationEvent
{
    /// <summary>The support request it came from.</summary>
    public Guid RequestId { get; init; }

    /// <summary>Whole days it was active.</summary>
    public int DurationDays { get; init; }
}
