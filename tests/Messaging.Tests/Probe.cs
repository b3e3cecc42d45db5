using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.ProbeService;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

/// <summary>The probe service inside the test's process.</summary>
public sealed class Probe(string name, TestDatabase database, Uri broker, bool listens) : WebApplicationFactory<Program>
{
    public Faults Faults => Services.GetRequiredService<Faults>();

    /// <summary>Settings by which the probe runs, in this process or in one of its own.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Settings(string name, TestDatabase database, Uri broker, bool listens) =>
    [
        new("Probe:Name", name),
        new("Probe:Listens", listens.ToString()),
        new("Samenspel:PublicUrl", TestTokens.PublicUrl),
        new("services:identity:http:0", "http://127.0.0.1:9"),
        new("Database:Provider", database.Provider),
        new("Database:MaxBatchSize", TestDatabase.MaxBatchSize ?? ""),
        new("ConnectionStrings:probedb", database.ConnectionString),
        new("ConnectionStrings:rabbitmq", broker.ToString()),
        new("Messaging:PollInterval", "00:00:00.300"),
        new("Messaging:MaxBackoff", "00:00:01"),
        new("Messaging:MaxAttempts", "3"),
        new("Messaging:HandlerRetries", "2"),
    ];

    /// <summary>Starts the probe and waits until its queues stand.</summary>
    public async Task<Probe> StartAsync(CancellationToken cancel)
    {
        using var http = CreateClient();
        await Eventually.IsTrueAsync(async () =>
            (await http.GetFromJsonAsync<Health>("/health/ready", cancel))!.Status == "Healthy", "the probe is ready", cancel: cancel);
        return this;
    }

    public async Task CommandAsync(int number, string suffix = "", CancellationToken cancel = default)
    {
        using var http = CreateClient();
        await http.PostAsync($"/api/{name}/v1/entries/{number}{suffix}", null, cancel).HasStatusAsync(HttpStatusCode.NoContent);
    }

    /// <summary>The numbers that had an effect, each as often as it had.</summary>
    public async Task<List<int>> EffectsAsync(CancellationToken cancel = default)
    {
        using var http = CreateClient();
        return (await http.GetFromJsonAsync<List<int>>($"/api/{name}/v1/effects", cancel))!;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in Settings(name, database, broker, listens)) builder.UseSetting(key, value);
        builder.ConfigureServices(TestTokens.Accept);
    }

    private sealed record Health(string Status);
}
