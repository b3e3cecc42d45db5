using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.InteropServices;
using Samenspel.TestKit;

[assembly: AssemblyFixture(typeof(Samenspel.Journeys.Tests.RunningPlatform))]

namespace Samenspel.Journeys.Tests;

/// <summary>The whole platform, started as its README says, on a port and with data of its own.</summary>
public sealed partial class RunningPlatform : IAsyncLifetime
{
    private const string Password = "Proef-wachtwoord-7";
    private const int SigTerm = 15;

    private readonly string folder = Directory.CreateTempSubdirectory("samenspel-journeys-").FullName;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentDictionary<string, Task<HttpClient>> people = new();
    private Process? process;

    public Uri Address { get; } = new($"http://localhost:{FreePort()}/");

    /// <summary>The sign-in of one of the people of the demonstration.</summary>
    public static string Account(string firstName) =>
        $"0198f000-0000-7000-8000-00000000000{1 + Array.IndexOf(["petra", "karin", "jan", "meindert", "samira", "noor", "aisha", "omar", "marijke"], firstName)}";

    /// <summary>The volunteer organisation of the demonstration.</summary>
    public const string Handreiking = "0198f000-0000-7000-8000-000000000101";

    /// <summary>One of the people of the demonstration, who signed in by the real pages and speaks through the gateway.</summary>
    public async Task<Traveller> AsAsync(string firstName) => new(await HttpAsync(firstName));

    /// <summary>The same, as a bare client.</summary>
    public Task<HttpClient> HttpAsync(string firstName) => people.GetOrAdd(firstName, name =>
        SignIn.ClientAsync(Address, $"{name}@samenspel.example", Password, CancellationToken.None));

    /// <summary>Somebody new, whom the administrator invites with this role, and who chooses a password and signs in.</summary>
    /// <returns>The sign-in, and the person.</returns>
    public async Task<(string Account, Traveller Person)> NewPersonAsync(string firstName, string role, string? organisationId = null)
    {
        var (aisha, email) = (await AsAsync("aisha"), $"{firstName}-{Guid.CreateVersion7()}@samenspel.example");
        var invited = await aisha.PostWhenAllowedAsync("/api/identity/v1/people", new { displayName = firstName, email });
        var invitation = new Uri(invited.Text("invitationUrl"));
        using var browser = SignIn.Browser(Address);
        var query = System.Web.HttpUtility.ParseQueryString(invitation.Query);
        await new SignIn(browser).PostFormAsync(invitation, new() { ["New"] = Password, ["person"] = query["person"]!, ["token"] = query["token"]! }, CancellationToken.None);
        await aisha.DoAsync($"/api/identity/v1/people/{invited.Text("id")}/role-assignments", new { role, organisationId });
        return (invited.Text("id"), new Traveller(await SignIn.ClientAsync(Address, email, Password, CancellationToken.None)));
    }

    /// <summary>One of them in front of the website, just signed in there.</summary>
    public async Task<Visitor> VisitAsync(string firstName)
    {
        var visitor = new Visitor(Address);
        await visitor.SignInAsync($"{firstName}@samenspel.example", Password);
        return visitor;
    }

    /// <summary>
    /// Somebody without account opens the newest mail to an address and answers the private check with the link in it.
    /// </summary>
    /// <param name="to">Whose mail.</param>
    /// <param name="number">The how manieth mail this must be.</param>
    /// <param name="lookingForward">happy, neutral or unhappy.</param>
    /// <param name="doingMyself">yes, less-than-i-want or no.</param>
    public async Task AnswerCheckAsync(string to, int number, string lookingForward, string doingMyself)
    {
        var secret = await new Mailbox(Path.Combine(folder, "mail")).SecretAsync(to, number);
        using var http = new HttpClient { BaseAddress = Address };
        // The link is in the mail a moment before the other service has heard of it.
        await Eventually.IsTrueAsync(
            async () => (await http.PostAsJsonAsync("/api/signals/v1/check-ins/questions", new { token = secret })).IsSuccessStatusCode, "the link works");
        var answer = new { token = secret, lookingForward, doingMyself };
        await http.PostAsJsonAsync("/api/signals/v1/check-ins/answers", answer).HasStatusAsync(HttpStatusCode.NoContent);
        // The link worked once; to whoever tries it again it never existed.
        await http.PostAsJsonAsync("/api/signals/v1/check-ins/answers", answer).HasStatusAsync(HttpStatusCode.NotFound);
    }

    public async ValueTask InitializeAsync()
    {
        var appHost = typeof(RunningPlatform).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "AppHost").Value!;
        var start = new ProcessStartInfo("dotnet", [Path.GetFullPath(appHost)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Samenspel__PublicUrl"] = Address.ToString().TrimEnd('/');
        start.Environment["LocalHosting__DataFolder"] = folder;
        start.Environment["Parameters__demo-password"] = Password;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var limit = Stopwatch.StartNew();
        while (!output.Any(line => line.StartsWith("Ready", StringComparison.Ordinal)))
        {
            if (process.HasExited || limit.Elapsed > TimeSpan.FromMinutes(4))
                throw new InvalidOperationException("The platform did not become ready:\n" + string.Join('\n', output));
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            _ = Kill(process.Id, SigTerm);
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await process.WaitForExitAsync(limit.Token);
        }
        process?.Dispose();
        foreach (var person in people.Values.Where(p => p.IsCompletedSuccessfully)) (await person).Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
