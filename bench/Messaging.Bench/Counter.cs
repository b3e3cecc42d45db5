using System.Diagnostics;
using MassTransit;
using Samenspel.Domain;
using Samenspel.ProbeService;

namespace Samenspel.Messaging.Bench;

/// <summary>A consumer that only counts.</summary>
internal sealed class Counter : IAsyncDisposable
{
    /// <summary>The queue that the sender keeps for the listener: who counts from it leaves nothing waiting there.</summary>
    public const string ListenersQueue = "listener.nl.proeven.regel-gemaakt.v1";

    private readonly TaskCompletionSource<double> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int expected;
    private long first;
    private int count;

    private Counter(Uri broker, string from, ushort prefetch, int? concurrency, int expected)
    {
        this.expected = expected;
        Bus = MassTransit.Bus.Factory.CreateUsingRabbitMq(rabbit =>
        {
            rabbit.Host(broker);
            rabbit.Message<EntryMade>(message => message.SetEntityName(EventNameAttribute.Of(typeof(EntryMade)).Name));
            rabbit.Publish<IntegrationEvent>(topology => topology.Exclude = true);
            rabbit.UseRawJsonSerializer(RawSerializerOptions.AnyMessageType | RawSerializerOptions.AddTransportHeaders, isDefault: true);
            rabbit.ReceiveEndpoint(from, queue =>
            {
                queue.ConfigureConsumeTopology = from == ListenersQueue;
                queue.PrefetchCount = prefetch;
                queue.ConcurrentMessageLimit = concurrency;
                queue.Handler<EntryMade>(_ => CountAsync());
            });
        });
    }

    public IBusControl Bus { get; }

    public static async Task<Counter> StartAsync(Uri broker, string queue, ushort prefetch, int expected, int? concurrency = null)
    {
        var counter = new Counter(broker, queue, prefetch, concurrency, expected);
        await counter.Bus.StartAsync();
        return counter;
    }

    /// <summary>Messages a second from the first to the last received.</summary>
    public Task<double> PerSecondAsync() => done.Task.WaitAsync(TimeSpan.FromMinutes(2));

    public async ValueTask DisposeAsync() => await Bus.StopAsync();

    private Task CountAsync()
    {
        var number = Interlocked.Increment(ref count);
        if (number == 1) first = Stopwatch.GetTimestamp();
        if (number == expected) done.TrySetResult((expected - 1) / Stopwatch.GetElapsedTime(first).TotalSeconds);
        return Task.CompletedTask;
    }
}
