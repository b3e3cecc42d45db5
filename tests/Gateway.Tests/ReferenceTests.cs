using System.Text.RegularExpressions;
using Samenspel.Gateway.Routing;

namespace Samenspel.Gateway.Tests;

public sealed partial class ReferenceTests
{
    [Fact]
    public async Task The_reference_lists_every_api_and_asks_nothing_of_other_sites()
    {
        await using var platform = await Platform.StartAsync();
        using var response = await platform.SendAsync("/reference/", token: "");
        var page = await response.Content.ReadAsStringAsync();
        Assert.All(PlatformService.WithApi, service => Assert.Contains(service.OpenApiPath.TrimStart('/'), page, StringComparison.Ordinal));
        Assert.Contains("samenspel-web", page, StringComparison.Ordinal);
        Assert.All(ForeignAddress().Matches(page), match => Assert.StartsWith(Platform.PublicUrl, match.Value, StringComparison.Ordinal));

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        var nonce = Nonce().Match(policy).Groups[1].Value;
        Assert.Contains($"nonce=\"{nonce}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_script_comes_from_the_gateway()
    {
        await using var platform = await Platform.StartAsync();
        using var script = await platform.SendAsync("/reference/scalar.js", token: "");
        Assert.Equal("text/javascript", script.Content.Headers.ContentType?.MediaType);
        Assert.True((await script.Content.ReadAsByteArrayAsync()).Length > 100_000);
    }

    [GeneratedRegex("https?://[^\"']+")]
    private static partial Regex ForeignAddress();

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();
}
