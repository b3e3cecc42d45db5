using System.Diagnostics.Metrics;

namespace Samenspel.Messaging.Tests;

/// <summary>Reads one instrument of this process.</summary>
public sealed class MetricReader : IDisposable
{
    private readonly MeterListener listener = new();
    private double sum;

    public MetricReader(string instrument)
    {
        listener.InstrumentPublished = (published, self) =>
        {
            if (published.Name == instrument) self.EnableMeasurementEvents(published);
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => Add(value));
        listener.SetMeasurementEventCallback<double>((_, value, _, _) => Add(value));
        listener.Start();
    }

    public double Sum => Volatile.Read(ref sum);

    /// <summary>Asks the observable instruments now, and adds up what they say.</summary>
    public double Observe()
    {
        Volatile.Write(ref sum, 0);
        listener.RecordObservableInstruments();
        return Sum;
    }

    public void Dispose() => listener.Dispose();

    private void Add(double value)
    {
        lock (listener) sum += value;
    }
}
