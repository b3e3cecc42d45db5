using System.Net;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

public sealed class AccessTests(RunningPlatform platform)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("clients/v1/clients")]
    [InlineData("pools/v1/volunteers")]
    [InlineData("matching/v1/matches")]
    [InlineData("agreements/v1/agreements")]
    [InlineData("signals/v1/signals")]
    [InlineData("insights/v1/shifts")]
    [InlineData("identity/v1/me")]
    public async Task Nobody_reads_without_signing_in(string address)
    {
        using var http = new HttpClient { BaseAddress = platform.Address };
        await http.GetAsync($"/api/{address}", Cancel).IsProblemAsync(HttpStatusCode.Unauthorized, "access.sign-in-first");
    }

    [Theory]
    [InlineData("clients/v1/clients")]
    [InlineData("pools/v1/places")]
    [InlineData("matching/v1/matches")]
    [InlineData("agreements/v1/agreements")]
    [InlineData("signals/v1/signals")]
    public async Task An_administrator_has_no_way_to_content(string address) =>
        await (await platform.HttpAsync("aisha")).GetAsync($"/api/{address}", Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");

    [Theory]
    [InlineData("identity")]
    [InlineData("clients")]
    [InlineData("pools")]
    [InlineData("matching")]
    [InlineData("agreements")]
    [InlineData("signals")]
    [InlineData("insights")]
    public async Task Anybody_reads_how_an_api_works(string service)
    {
        using var http = new HttpClient { BaseAddress = platform.Address };
        await http.GetAsync($"/api/{service}/v1/openapi.json", Cancel).HasStatusAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_start_page_leads_to_signing_in_and_to_the_api_reference()
    {
        using var http = new HttpClient { BaseAddress = platform.Address };
        var page = await http.GetStringAsync("/", Cancel);
        Assert.Contains("href=\"/home", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/reference", page, StringComparison.Ordinal);
    }
}
