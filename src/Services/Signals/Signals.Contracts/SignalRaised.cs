using Samenspel.Domain;

namespace Samenspel.Signals.Contracts;

/// <summary>Somebody noticed something that the responsible professional should know. For the dashboards of the city: how often people notice something.</summary>
/// <param name="SignalId">The signal.</param>
/// <param name="AgreementId">The agreement it is about; empty when it is about none.</param>
/// <param name="Urgency">can-wait, this-week or now.</param>
/// <param name="AssigneeId">The professional who answers.</param>
[EventName("nl.signalen.signaal-gemeld.v1")]
public sealed record SignalRaised(Guid SignalId, Guid AgreementId, string Urgency, Guid AssigneeId) : IntegrationEvent
{
    /// <summary>The support request the collaboration began with.</summary>
    public Guid RequestId { get; init; }

    /// <summary>What kind: change, gut-feeling, quiet-client, boundary-crossed, caregiver-overload, question, idea, safety or backup-gap.</summary>
    public string KindCode { get; init; } = "change";
}
