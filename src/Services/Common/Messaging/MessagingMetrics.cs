using System.Diagnostics.Metrics;
using Samenspel.ServiceDefaults.Operations;

namespace Samenspel.Messaging;

/// <summary>The meter <c>Samenspel.Messaging</c>.</summary>
internal sealed class MessagingMetrics
{
    private readonly Counter<long> duplicates;

    public MessagingMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Telemetry.SourcePrefix + "Messaging");
        meter.CreateObservableGauge("samenspel.outbox.depth", () => Depth, "{event}", "Events saved and not yet sent");
        meter.CreateObservableGauge("samenspel.outbox.oldest_age", () => OldestAge, "s", "Age of the oldest event not yet sent");
        meter.CreateObservableGauge("samenspel.outbox.parked", () => Parked, "{event}", "Events whose sending was given up");
        duplicates = meter.CreateCounter<long>("samenspel.inbox.duplicates", "{message}", "Messages delivered again and skipped");
    }

    public long Depth { get; set; }
    public double OldestAge { get; set; }
    public long Parked { get; set; }

    public void CountDuplicate() => duplicates.Add(1);
}
