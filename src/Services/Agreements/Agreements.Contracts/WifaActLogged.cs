using Samenspel.Domain;

namespace Samenspel.Agreements.Contracts;

/// <summary>Somebody appreciated, informed, facilitated or aligned. For the dashboards of the city: how often volunteers are appreciated.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="LetterCode">w, i, f or a.</param>
/// <param name="DirectionCode">to-volunteer or to-professional.</param>
[EventName("nl.afspraken.wifa-vastgelegd.v1")]
public sealed record WifaActLogged(Guid AgreementId, string LetterCode, string DirectionCode) : IntegrationEvent;
