using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>Runs when nothing else does: meanwhile a service is not there for anybody.</summary>
[CollectionDefinition(nameof(CrashTests), DisableParallelization = true)]
[Collection(nameof(CrashTests))]
public sealed class CrashTests(RunningPlatform platform)
{
    [Fact]
    public async Task A_service_that_crashes_comes_back()
    {
        var before = platform.Crash("insights");
        using var http = new HttpClient { BaseAddress = platform.Address };
        await Eventually.IsTrueAsync(
            async () => platform.ProcessOf("insights") is var now && now > 0 && now != before
                && (await http.GetAsync(new Uri("/api/insights/v1/openapi.json", UriKind.Relative), TestContext.Current.CancellationToken)).IsSuccessStatusCode,
            "another process answers");
    }
}
