using System.Diagnostics;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

public sealed class TraceTests : IAsyncLifetime
{
    private readonly Pair pair = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => pair.InitializeAsync();
    public ValueTask DisposeAsync() => pair.DisposeAsync();

    [Fact]
    public async Task A_trace_goes_on_from_the_request_over_the_outbox_to_the_handler_in_the_other_service()
    {
        using var listening = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listening);
        var (sender, listener) = (await pair.SenderAsync(), await pair.ListenerAsync());

        var trace = ActivityTraceId.CreateRandom().ToString();
        using var http = sender.CreateClient();
        http.DefaultRequestHeaders.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        await http.PostAsync("/api/sender/v1/entries/42", null, Cancel).HasStatusAsync(System.Net.HttpStatusCode.NoContent);

        await Eventually.IsTrueAsync(() => Task.FromResult(listener.Faults.Traces.ContainsKey(42)), "the event was handled");
        Assert.Equal(trace, listener.Faults.Traces[42]);
    }
}
