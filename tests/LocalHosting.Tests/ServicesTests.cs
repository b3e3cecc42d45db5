using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Samenspel.LocalHosting.Running;

namespace Samenspel.LocalHosting.Tests;

public sealed partial class ServicesTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero });
    private HostProcess _host = null!;
    private string _ready = "";

    public async ValueTask InitializeAsync()
    {
        _host = HostProcess.Start(_folder.Path, "services");
        _ready = await _host.LineAsync("Ready");
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _http.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Parts_start_in_the_order_of_their_waits_and_get_what_Aspire_gives()
    {
        Assert.StartsWith("Ready  http://localhost:", _ready, StringComparison.Ordinal);
        var migrated = Ticks("target-migrate", "migrating at ");
        var target = new[] { Ticks("target-1", "started at "), Ticks("target-2", "started at ") };
        var caller = Ticks("caller", "started at ");
        Assert.All(target, started => Assert.InRange(started, migrated, caller));

        var address = Address(_ready);
        var variables = (await _http.GetFromJsonAsync<Dictionary<string, string>>(new Uri(address, "environment"), TestContext.Current.CancellationToken))!;
        var targetUrl = variables["services__target__http__0"];
        Assert.Matches("^http://localhost:[0-9]+$", targetUrl);
        Assert.Equal(targetUrl, variables["TARGET_HTTP"]);
        Assert.Equal($"{targetUrl}/pid", variables["TARGET_PATH"]);
        Assert.Equal(address.GetLeftPart(UriPartial.Authority), variables["ASPNETCORE_URLS"]);
        Assert.Equal("caller", variables["OTEL_SERVICE_NAME"]);
        Assert.StartsWith("service.instance.id=", variables["OTEL_RESOURCE_ATTRIBUTES"], StringComparison.Ordinal);
        Assert.Equal("simple", variables["LOGGING__CONSOLE__FORMATTERNAME"]);
        Assert.DoesNotContain("OTEL_EXPORTER_OTLP_ENDPOINT", variables.Keys);
        Assert.DoesNotContain("DOTNET_ENVIRONMENT", variables.Keys);
    }

    [Fact]
    public async Task Replicas_take_turns_behind_one_address_and_one_that_crashes_comes_back()
    {
        var target = await TargetAsync();
        var pids = await PidsAsync(target);
        Assert.Equal(2, pids.Count);

        Posix.Signal(pids.First(), Posix.SigKill, wholeGroup: false);
        var crash = await _host.LineAsync("crashed");
        Assert.Contains("ended by signal 9; starts again in 0.5 s", crash, StringComparison.Ordinal);
        Assert.Equal(pids.Last(), Assert.Single(await PidsAsync(target)));
        await _host.LineAsync("ready     again");
        Assert.Equal(2, (await PidsAsync(target)).Count);
    }

    [Fact]
    public async Task Sigterm_ends_every_process_and_the_exit_code_is_zero()
    {
        var pids = await PidsAsync(await TargetAsync());
        _host.Signal(Posix.SigTerm);
        Assert.Equal(0, await _host.ExitAsync());
        Assert.All(pids, pid => Assert.Null(Posix.StartTicks(pid)));
    }

    [Fact]
    public async Task Nothing_stays_behind_when_the_host_is_killed_and_the_next_start_keeps_generated_values()
    {
        var target = await TargetAsync();
        var secret = await SecretAsync(target);
        var pids = await PidsAsync(target);
        _host.Signal(Posix.SigKill);
        await _host.ExitAsync();
        await Eventually.TrueAsync(() => pids.All(pid => Posix.StartTicks(pid) is null), "all processes are gone");

        _host = HostProcess.Start(_folder.Path, "services");
        _ready = await _host.LineAsync("Ready");
        Assert.Equal(secret, await SecretAsync(await TargetAsync()));
    }

    [Fact]
    public async Task A_second_start_in_the_same_folder_is_refused_by_name()
    {
        await using var second = HostProcess.Start(_folder.Path, "services");
        Assert.Contains($"kill {_host.Pid}", await second.LineAsync("already runs"), StringComparison.Ordinal);
        Assert.Equal(1, await second.ExitAsync());
        Assert.Equal(2, (await PidsAsync(await TargetAsync())).Count);
    }

    private static Uri Address(string line) => new(Url().Match(line).Value);

    private async Task<Uri> TargetAsync() => new((await _http.GetFromJsonAsync<Dictionary<string, string>>(
        new Uri(Address(_ready), "environment"), TestContext.Current.CancellationToken))!["services__target__http__0"]);

    private async Task<string> SecretAsync(Uri target) => (await _http.GetFromJsonAsync<Dictionary<string, string>>(
        new Uri(target, "environment"), TestContext.Current.CancellationToken))!["SECRET"];

    private async Task<HashSet<int>> PidsAsync(Uri target)
    {
        var pids = new HashSet<int>();
        for (var i = 0; i < 6; i++)
            pids.Add(int.Parse(await _http.GetStringAsync(new Uri(target, "pid"), TestContext.Current.CancellationToken), System.Globalization.CultureInfo.InvariantCulture));
        return pids;
    }

    private long Ticks(string process, string text)
    {
        var line = File.ReadLines(Path.Combine(_folder.Path, "logs", $"{process}.log")).First(one => one.StartsWith(text, StringComparison.Ordinal));
        return long.Parse(line[text.Length..], System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("http://[^ ]+")]
    private static partial Regex Url();
}
