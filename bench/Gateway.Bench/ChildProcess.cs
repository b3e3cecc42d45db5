using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

namespace Samenspel.Gateway.Bench;

/// <summary>A process that ends with this one.</summary>
internal sealed class ChildProcess(Process process) : IDisposable
{
    public static ChildProcess Start(string program, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, program), arguments) { WorkingDirectory = AppContext.BaseDirectory };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        return new ChildProcess(Process.Start(start)!);
    }

    public static async Task UntilAnsweringAsync(string url, string token)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(new Uri(url + Load.Path), limit.Token);
                if (response.StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException) { }
            await Task.Delay(100, limit.Token);
        }
    }

    /// <summary>Processor time used so far: it is hardly disturbed by what else the machine does.</summary>
    public TimeSpan Used
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
