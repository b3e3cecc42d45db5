using Samenspel.Domain;

namespace Samenspel.Signals.Contracts;

/// <summary>A signal was answered and closed. For the dashboards of the city: how soon signals are answered.</summary>
/// <param name="SignalId">The signal.</param>
/// <param name="AgreementId">The agreement it is about; empty when it is about none.</param>
/// <param name="Days">Whole days from report to closing.</param>
[EventName("nl.signalen.signaal-gesloten.v1")]
public sealed record SignalClosed(Guid SignalId, Guid AgreementId, int Days) : IntegrationEvent
{
    /// <summary>resolved, resolved-volunteer-kept, agreement-changed, handed-over, collaboration-ended or no-action-needed.</summary>
    public string OutcomeCode { get; init; } = "resolved";
}
