using System.Globalization;
using Samenspel.Messaging.Bench;
using Samenspel.Messaging.Tests;

// Measures the messaging beside its bare floor, in one run: dotnet run -c Release --project bench/Messaging.Bench
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
const int rounds = 5, messages = 5000;

await using var pair = new Pair();
await pair.InitializeAsync();
await using var sender = await new ProbeProcess("sender", pair.SenderDatabase, pair.Broker, listens: false).StartAsync(CancellationToken.None);

Console.WriteLine($"Throughput, {messages} messages, {rounds} rounds in turn (messages/s from the first to the last received)");
var plain = new List<double>();
var relay = new List<double>();
for (var round = 1; round <= rounds; round++)
{
    plain.Add(await Throughput.OfPlainPublishAsync(pair, messages));
    relay.Add(await Throughput.OfRelayAsync(pair, messages));
    Console.WriteLine($"  round {round}: plain publish {plain[^1]:0}, relay {relay[^1]:0}, ratio {relay[^1] / plain[^1]:0.00}");
}
Console.WriteLine($"  median: plain publish {Median(plain):0}, relay {Median(relay):0}, ratio {Median([.. plain.Zip(relay, (p, r) => r / p)]):0.00}");


await using var listener = await new ProbeProcess("listener", pair.ListenerDatabase, pair.Broker, listens: true).StartAsync(CancellationToken.None);
Console.WriteLine("Latency at 50 commands/s during 20 s (ms)");
Print("database commit", await Latency.OfCommitAsync(pair, perSecond: 50, seconds: 20));
Print("command to effect", await Latency.OfCommandToEffectAsync(sender, listener, perSecond: 50, seconds: 20));

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static void Print(string what, List<double> milliseconds)
{
    var sorted = milliseconds.Order().ToArray();
    double At(double share) => sorted[(int)((sorted.Length - 1) * share)];
    Console.WriteLine($"  {what}: p50 {At(0.5):0.0}, p95 {At(0.95):0.0}, p99 {At(0.99):0.0}, most {sorted[^1]:0.0} ({sorted.Length} measured)");
}
