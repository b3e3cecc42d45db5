using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>The website runs more than once, and nobody notices which copy answers.</summary>
public sealed class CopiesTests(RunningPlatform platform)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_of_one_copy_is_taken_by_another_and_who_signs_out_at_one_is_gone_from_both()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the settings of a process are read where Linux keeps them");
        using var other = await Copy.StartAsync(platform.ProcessOf("web"));
        using var petra = await platform.VisitAsync("petra");
        await petra.OpenAsync("/clients/new");
        var (form, name) = (petra.Form("firstName"), $"Kopie-{Guid.CreateVersion7():N}");

        // The cookie, the session and the token against forged forms are those of the first copy.
        await petra.SendToAsync(other.At("/clients/new"), form, ("firstName", "Nel"), ("familyName", name), ("birthYear", "1944"), ("districtCode", "WK034403"));
        Assert.Equal(HttpStatusCode.OK, petra.Status);
        Assert.Contains("Plan van Nel", petra.Text, StringComparison.Ordinal);
        Assert.Matches("^/clients/[0-9a-f-]{36}$", petra.Address.AbsolutePath);

        // A form of the other is taken by the first, and one that is not right comes back filled in.
        await petra.OpenAsync(other.At("/clients/new"));
        await petra.SendToAsync("/clients/new", petra.Form("firstName"), ("firstName", ""), ("familyName", name), ("birthYear", "1944"), ("districtCode", "WK034403"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, petra.Status);
        Assert.Contains(name, petra.Html, StringComparison.Ordinal);

        await petra.OpenAsync(other.At("/home/professional"));
        Assert.Equal(HttpStatusCode.OK, petra.Status);
        await petra.SendToAsync(other.At("/sign-out"), petra.Form("Uitloggen"));
        foreach (var home in new[] { "/home", other.At("/home") })
        {
            await petra.OpenAsync(home);
            Assert.Equal(SignIn.SignInPage, petra.Address.AbsolutePath);
        }
    }

    /// <summary>The same website once more, with the same settings, on a port of its own.</summary>
    private sealed class Copy(Process process, Uri address) : IDisposable
    {
        public string At(string path) => new Uri(address, path).ToString();

        public static async Task<Copy> StartAsync(int original)
        {
            var (folder, address) = ($"/proc/{original}", new Uri($"http://localhost:{FreePort()}/"));
            var start = new ProcessStartInfo(File.ResolveLinkTarget($"{folder}/exe", returnFinalTarget: true)!.FullName)
            {
                WorkingDirectory = Directory.ResolveLinkTarget($"{folder}/cwd", returnFinalTarget: true)!.FullName, RedirectStandardOutput = true, RedirectStandardError = true,
            };
            foreach (var argument in (await File.ReadAllTextAsync($"{folder}/cmdline", Cancel)).Split('\0').Skip(1).SkipLast(1)) start.ArgumentList.Add(argument);
            start.Environment.Clear();
            foreach (var setting in (await File.ReadAllTextAsync($"{folder}/environ", Cancel)).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=', 2)))
                start.Environment[setting[0]] = setting[1];
            start.Environment["ASPNETCORE_URLS"] = address.ToString();
            start.Environment.Remove("OTEL_EXPORTER_OTLP_ENDPOINT");

            var copy = new Copy(Process.Start(start)!, address);
            copy.ReadOn();
            using var http = new HttpClient { BaseAddress = address };
            await Eventually.IsTrueAsync(async () => await IsThereAsync(http), "the other copy answers", TimeSpan.FromSeconds(60), Cancel);
            return copy;
        }

        private static async Task<bool> IsThereAsync(HttpClient http)
        {
            try
            {
                return (await http.GetAsync("/check", Cancel)).IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false; // it is still starting
            }
        }

        /// <summary>What it says is thrown away: a full pipe would make it wait.</summary>
        private void ReadOn()
        {
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        public void Dispose()
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
    }
}
