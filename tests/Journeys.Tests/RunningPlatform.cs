using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.TestKit;

[assembly: AssemblyFixture(typeof(Samenspel.Journeys.Tests.RunningPlatform))]

namespace Samenspel.Journeys.Tests;

/// <summary>The whole platform as its application model describes it, on a port and with data of its own.</summary>
public sealed class RunningPlatform : IAsyncLifetime
{
    public const string Password = "Proef-wachtwoord-7";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samenspel-journeys-");
    private readonly ConcurrentDictionary<string, Task<HttpClient>> people = new();
    private readonly ConcurrentDictionary<string, string> emails = new();
    private DistributedApplication? platform;
    private Mailbox? mail;

    /// <summary>A platform that runs already, with the invented people and this password, to try one test on it.</summary>
    private static readonly string? Given = Environment.GetEnvironmentVariable("TEST_PLATFORM");

    public Uri Address { get; } = new(Given ?? $"http://localhost:{FreePort()}/");

    private Mailbox Mail => mail ??= new Mailbox(Environment.GetEnvironmentVariable("TEST_PLATFORM_MAIL") ?? Path.Combine(folder.FullName, "mail"));

    /// <summary>The sign-in of one of the people of the demonstration.</summary>
    public static string Account(string firstName) =>
        $"0198f000-0000-7000-8000-00000000000{1 + Array.IndexOf(["petra", "karin", "jan", "meindert", "samira", "noor", "aisha", "omar", "marijke"], firstName)}";

    /// <summary>The volunteer organisation of the demonstration.</summary>
    public const string Handreiking = "0198f000-0000-7000-8000-000000000101";

    /// <summary>One of the people of the demonstration, who signed in by the real pages and speaks through the gateway.</summary>
    public async Task<ApiUser> AsAsync(string firstName) => new(await HttpAsync(firstName));

    /// <summary>The same, as a bare client.</summary>
    public Task<HttpClient> HttpAsync(string firstName) => people.GetOrAdd(firstName, name =>
        SignIn.ClientAsync(Address, $"{name}@samenspel.example", Password, CancellationToken.None));

    /// <summary>Somebody new, whom the administrator invites with this role, and who chooses a password and signs in.</summary>
    /// <returns>The sign-in, and the person.</returns>
    public async Task<(string Account, ApiUser Person)> NewPersonAsync(string firstName, string role, string? organisationId = null, string? teamId = null)
    {
        var (account, email) = await InviteAsync(firstName, role, organisationId, teamId);
        return (account, new ApiUser(await SignIn.ClientAsync(Address, email, Password, CancellationToken.None)));
    }

    /// <summary>The same in front of the website.</summary>
    public async Task<BrowserUser> NewVisitorAsync(string firstName, string role)
    {
        var browser = new BrowserUser(Address);
        await browser.SignInAsync((await InviteAsync(firstName, role, organisationId: null, teamId: null)).Email, Password);
        return browser;
    }

    /// <summary>One of them in front of the website, just signed in there.</summary>
    public Task<BrowserUser> VisitAsync(string firstName) => VisitByMailAsync($"{firstName}@samenspel.example");

    /// <summary>Somebody with this mail address, likewise.</summary>
    public async Task<BrowserUser> VisitByMailAsync(string email)
    {
        var browser = new BrowserUser(Address);
        await browser.SignInAsync(email, Password);
        return browser;
    }

    /// <summary>The mail address of somebody new.</summary>
    public string EmailOf(string account) => emails[account];

    /// <summary>
    /// Somebody without account opens the newest mail to an address and answers the private check with the link in it.
    /// </summary>
    /// <param name="to">Whose mail.</param>
    /// <param name="number">The how manieth mail this must be.</param>
    /// <param name="lookingForward">happy, neutral or unhappy.</param>
    /// <param name="doingMyself">yes, less-than-i-want or no.</param>
    public async Task AnswerCheckAsync(string to, int number, string lookingForward, string doingMyself)
    {
        var secret = (await CheckLinkAsync(to, number)).Fragment.TrimStart('#');
        using var http = new HttpClient { BaseAddress = Address };
        // The link is in the mail a moment before the other service has heard of it.
        await Eventually.IsTrueAsync(
            async () => (await http.PostAsJsonAsync("/api/signals/v1/check-ins/questions", new { token = secret })).IsSuccessStatusCode, "the link works");
        var answer = new { token = secret, lookingForward, doingMyself };
        await http.PostAsJsonAsync("/api/signals/v1/check-ins/answers", answer).HasStatusAsync(HttpStatusCode.NoContent);
        // The link worked once; to whoever tries it again it never existed.
        await http.PostAsJsonAsync("/api/signals/v1/check-ins/answers", answer).HasStatusAsync(HttpStatusCode.NotFound);
    }

    /// <summary>The link to a private check in the mail to somebody, the address without the secret in its path.</summary>
    /// <param name="to">Whose mail.</param>
    /// <param name="number">The how manieth mail this must be.</param>
    public Task<Uri> CheckLinkAsync(string to, int number) => Mail.LinkAsync(to, "/check#", number);

    private async Task<(string Account, string Email)> InviteAsync(string firstName, string role, string? organisationId, string? teamId)
    {
        var (aisha, email) = (await AsAsync("aisha"), $"{firstName}-{Guid.CreateVersion7()}@samenspel.example");
        var invited = await aisha.PostWhenAllowedAsync("/api/identity/v1/people", new { displayName = firstName, email });
        var invitation = await Mail.LinkAsync(email, "/account/invitation");
        using var browser = SignIn.Browser(Address);
        var query = System.Web.HttpUtility.ParseQueryString(invitation.Query);
        await new SignIn(browser).PostFormAsync(invitation, new() { ["New"] = Password, ["person"] = query["person"]!, ["token"] = query["token"]! }, CancellationToken.None);
        await aisha.DoAsync($"/api/identity/v1/people/{invited.Text("id")}/role-assignments", new { role, organisationId, teamId });
        emails[invited.Text("id")] = email;
        return (invited.Text("id"), email);
    }

    /// <summary>Ends a part as a crash would.</summary>
    /// <returns>The process that ended.</returns>
    public int Crash(string part)
    {
        var pid = ProcessOf(part);
        using var process = Process.GetProcessById(pid);
        process.Kill();
        return pid;
    }

    /// <summary>Makes a part hang until this is disposed: it takes what is asked of it, and answers nothing.</summary>
    public IDisposable Silence(string part) => new Silenced(ProcessOf(part));

    /// <summary>The process of a part.</summary>
    public int ProcessOf(string part)
    {
        Assert.SkipWhen(Given is not null, "whoever started the platform knows its processes");
        var model = platform!.Services.GetRequiredService<DistributedApplicationModel>();
        var instance = model.GetProjectResources().Single(one => one.Name == part);
        return platform.ResourceNotifications.TryGetCurrentState(instance.Name, out var state)
            ? (int)state.Snapshot.Properties.Single(property => property.Name == "executable.pid").Value! : 0;
    }

    public async ValueTask InitializeAsync()
    {
        if (Given is not null) return;
        // The servers' own users must be able to reach it.
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        Environment.SetEnvironmentVariable("Web__WaitSeconds", "15"); // other tests run beside it, and this platform has only just started
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(
            [$"--Samenspel:PublicUrl={Address.ToString().TrimEnd('/')}", $"--Samenspel:DataFolder={folder.FullName}", $"--Parameters:demo-password={Password}", "--Samenspel:StartLimitSeconds=300"],
            limit.Token);
        platform = await builder.BuildAsync(limit.Token);
        await platform.StartAsync(limit.Token);
        var model = platform.Services.GetRequiredService<DistributedApplicationModel>();
        await Task.WhenAll(model.GetProjectResources().Select(part => platform.ResourceNotifications.WaitForResourceHealthyAsync(part.Name, limit.Token)));
    }

    public async ValueTask DisposeAsync()
    {
        if (platform is not null) await platform.DisposeAsync();
        foreach (var person in people.Values.Where(p => p.IsCompletedSuccessfully)) (await person).Dispose();
        folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A process that stands still.</summary>
    private sealed class Silenced : IDisposable
    {
        private readonly int pid;

        public Silenced(int pid)
        {
            this.pid = pid;
            Signal("STOP");
        }

        public void Dispose() => Signal("CONT");

        private void Signal(string name)
        {
            using var kill = Process.Start("kill", [$"-{name}", $"{pid}"]);
            kill.WaitForExit();
            Assert.Equal(0, kill.ExitCode);
        }
    }
}
