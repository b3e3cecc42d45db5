// What does the gateway cost? It is compared with a proxy that does nothing but forward, before the same service, in
// turns, so that whatever else the machine does disturbs both alike.
//   dotnet run -c Release --project bench/Gateway.Bench [rounds] [seconds] [connections] [seconds to warm up]
using System.Globalization;
using Samenspel.Gateway.Bench;

switch (args)
{
    case ["backend", var address, var keys]:
        await Roles.BackendAsync(address, keys);
        return;
    case ["bare", var address, var target]:
        await Roles.BareProxyAsync(address, target);
        return;
}

int Number(int index, int otherwise) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
var (rounds, seconds, connections, warm) = (Number(0, 15), TimeSpan.FromSeconds(Number(1, 2)), Number(2, 32), TimeSpan.FromSeconds(Number(3, 15)));

const string publicUrl = "http://samenspel.example/", backendUrl = "http://127.0.0.1:18191", bareUrl = "http://127.0.0.1:18192", gatewayUrl = "http://127.0.0.1:18193";
var (token, keySet) = Tokens.New(publicUrl);
using var backend = ChildProcess.Start("Gateway.Bench", ["backend", backendUrl, keySet], []);
using var bare = ChildProcess.Start("Gateway.Bench", ["bare", bareUrl, backendUrl], []);
using var gateway = ChildProcess.Start("Gateway", ["--urls", gatewayUrl], new()
{
    ["DOTNET_ENVIRONMENT"] = "Production",
    ["Logging__LogLevel__Microsoft.AspNetCore"] = "Warning",
    ["Logging__LogLevel__Yarp"] = "Warning",
    ["Samenspel__PublicUrl"] = publicUrl,
    ["services__identity__http__0"] = backendUrl,
    ["services__clients__http__0"] = backendUrl,
    // Counted as always, but never refused.
    ["Gateway__RequestsPerAddressPerMinute"] = "1000000000",
    ["Gateway__RequestsPerUserPerMinute"] = "1000000000",
});

Dictionary<string, List<LoadResult>> results = new() { ["bare"] = [], ["gateway"] = [] };
(string Name, string Url, ChildProcess Process)[] both = [("bare", bareUrl, bare), ("gateway", gatewayUrl, gateway)];
foreach (var (_, url, process) in both)
{
    await ChildProcess.UntilAnsweringAsync(url, token);
    await Load.RunAsync(url, process, token, connections, warm); // lets the compiler finish
}
for (var round = 0; round < rounds; round++)
{
    // Whoever goes second finds a warmer machine, so they take turns in that too.
    foreach (var (name, url, process) in round % 2 == 0 ? both : [.. both.Reverse()])
    {
        var result = await Load.RunAsync(url, process, token, connections, seconds);
        results[name].Add(result);
        Console.WriteLine($"round {round + 1} {name,-8} {result}");
    }
}
var (plain, ours) = (LoadResult.Median(results["bare"]), LoadResult.Median(results["gateway"]));
Console.WriteLine($"median  bare     {plain}");
Console.WriteLine($"median  gateway  {ours}");
var ratios = results["bare"].Zip(results["gateway"], (b, g) => g.PerSecond / b.PerSecond).Order().ToArray();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio of medians {ours.PerSecond / plain.PerSecond:F3}; per round {ratios[0]:F3} to {ratios[^1]:F3}, median {ratios[ratios.Length / 2]:F3}; ratio of processor time {plain.Processor / ours.Processor:F3}"));
