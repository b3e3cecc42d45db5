using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Samenspel.Journeys.Tests;

/// <summary>
/// The APIs as the outside world finds them: through the gateway. With <c>OPENAPI_OUTPUT</c> the documents are written to that
/// folder, where <c>tools/lint-apis</c> holds them to the design rules.
/// </summary>
public sealed partial class ApiDescriptionTests(RunningPlatform platform)
{
    private static readonly string? Output = Environment.GetEnvironmentVariable("OPENAPI_OUTPUT") is { Length: > 0 } folder ? folder : null;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_API_on_the_reference_page_describes_itself_at_the_public_address()
    {
        using var http = new HttpClient { BaseAddress = platform.Address };
        var addresses = Document().Matches(await http.GetStringAsync("/reference", Cancel)).Select(match => match.Value).Distinct().ToArray();
        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
        {
            using var answer = await http.GetAsync("/" + address, Cancel);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
            var text = await answer.Content.ReadAsStringAsync(Cancel);
            var document = JsonNode.Parse(text)!;
            Assert.Equal(new Uri(platform.Address, address.Replace("/openapi.json", "", StringComparison.Ordinal)).ToString(), document["servers"]![0]!["url"]!.ToString());
            Assert.NotEmpty(document["paths"]!.AsObject());
            if (Output is not null) await File.WriteAllTextAsync(Path.Combine(Output, $"{address.Split('/')[1]}.json"), AsBehindTls(text), Cancel);
        }
    }

    /// <summary>The rules ask for https, which ends in front of the gateway; on one machine nothing stands there.</summary>
    private string AsBehindTls(string document) => document.Replace(platform.Address.ToString(), $"https://{platform.Address.Authority}/", StringComparison.Ordinal);

    [GeneratedRegex("api/[a-z]+/v[0-9]+/openapi\\.json")]
    private static partial Regex Document();
}
