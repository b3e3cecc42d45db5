using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

/// <summary>The probe service as a process of its own, which can be killed.</summary>
public sealed class ProbeProcess(string name, TestDatabase database, Uri broker, bool listens) : IAsyncDisposable
{
    private readonly int port = FreePort();
    private Process? process;

    public HttpClient Http { get; } = new() { Timeout = TimeSpan.FromSeconds(20) };
    public Uri Api => new($"http://127.0.0.1:{port}/api/{name}/v1/");

    /// <summary>Processor time used so far: hardly disturbed by what else the machine does.</summary>
    public TimeSpan Used
    {
        get
        {
            process!.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public async Task<ProbeProcess> StartAsync(CancellationToken cancel)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in Probe.Settings(name, database, broker, listens)) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Eventually.IsTrueAsync(async () =>
        {
            try
            {
                using var ready = await Http.GetAsync(new Uri($"http://127.0.0.1:{port}/health/ready"), cancel);
                return ready.StatusCode == HttpStatusCode.OK;
            }
            catch (Exception failure) when (IsNoAnswer(failure, cancel))
            {
                return false;
            }
        }, $"{name} is ready", TimeSpan.FromSeconds(60), cancel);
        return this;
    }

    /// <summary>True when the command was acknowledged.</summary>
    public async Task<bool> CommandAsync(int number, CancellationToken cancel)
    {
        try
        {
            using var answer = await Http.PostAsync(new Uri(Api, $"entries/{number}"), null, cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (IsNoAnswer(failure, cancel))
        {
            return false;
        }
    }

    public async Task<List<int>> EffectsAsync(CancellationToken cancel) => (await Http.GetFromJsonAsync<List<int>>(new Uri(Api, "effects"), cancel))!;

    /// <summary>Ends it without a chance to finish anything (SIGKILL).</summary>
    public async Task KillAsync()
    {
        if (process is null) return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Http.Dispose();
    }

    /// <summary>The process is not there, or the machine is so busy that no answer came in time.</summary>
    private static bool IsNoAnswer(Exception failure, CancellationToken cancel) =>
        failure is HttpRequestException || (failure is TaskCanceledException && !cancel.IsCancellationRequested);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
