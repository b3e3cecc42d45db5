using System.Net;
using Microsoft.AspNetCore.Http;
using Samenspel.Gateway.Limits;

namespace Samenspel.Gateway.Tests;

public sealed class ClientAddressTests
{
    private const string Path = "/api/clients/v1/clients";

    [Fact]
    public async Task What_a_stranger_says_about_its_address_is_dropped()
    {
        await using var platform = await Platform.StartAsync();
        using var response = await platform.SendAsync(Path, change: Lie);
        var headers = await response.Content.ReadAsStringAsync();
        Assert.Contains("X-Forwarded-For: 127.0.0.1\n", headers + "\n", StringComparison.Ordinal);
        Assert.Contains("X-Forwarded-Host: samenspel.example\n", headers + "\n", StringComparison.Ordinal);
        Assert.Contains("X-Forwarded-Proto: http\n", headers + "\n", StringComparison.Ordinal);
        Assert.Contains("Host: samenspel.example\n", headers + "\n", StringComparison.Ordinal);
        Assert.DoesNotContain("evil", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("203.0.113", headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_proxy_is_believed_as_far_as_known_proxies_go()
    {
        await using var platform = await Platform.StartAsync(settings: new() { ["Gateway:KnownNetworks:0"] = "127.0.0.0/8", ["Gateway:KnownNetworks:1"] = "::1/128" });
        using var response = await platform.SendAsync(Path, change: Lie);
        var headers = await response.Content.ReadAsStringAsync();
        Assert.Contains("X-Forwarded-For: 203.0.113.7\n", headers + "\n", StringComparison.Ordinal);
        Assert.Contains("X-Forwarded-Host: samenspel.example\n", headers + "\n", StringComparison.Ordinal);
        Assert.DoesNotContain("evil", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("198.51.100", headers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, HttpStatusCode.TooManyRequests)]
    [InlineData(true, HttpStatusCode.OK)]
    public async Task Only_behind_a_known_proxy_another_address_is_another_count(bool known, HttpStatusCode expected)
    {
        var settings = new Dictionary<string, string> { ["Gateway:RequestsPerAddressPerMinute"] = "1" };
        if (known) settings["Gateway:KnownNetworks:0"] = "127.0.0.0/8";
        await using var platform = await Platform.StartAsync(settings: settings);
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync(Path, change: request => request.Headers.Add("X-Forwarded-For", "203.0.113.7")));
        Assert.Equal(expected, await platform.StatusAsync(Path, change: request => request.Headers.Add("X-Forwarded-For", "203.0.113.8")));
    }

    [Fact]
    public async Task A_network_that_cannot_be_read_stops_the_gateway_and_names_the_key()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () =>
            await Platform.StartAsync(settings: new() { ["Gateway:KnownNetworks:0"] = "everywhere" }));
        Assert.Contains("Gateway:KnownNetworks", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    public void One_household_is_one_address(string one, string other, bool same) =>
        Assert.Equal(same, Counted(one).Equals(Counted(other)));

    private static IPAddress Counted(string address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return ClientAddress.CountedAs(context);
    }

    private static void Lie(HttpRequestMessage request)
    {
        request.Headers.Add("X-Forwarded-For", "198.51.100.1, 203.0.113.7");
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        request.Headers.Add("X-Forwarded-Prefix", "/evil");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("Forwarded", "for=203.0.113.9;host=evil.example");
        request.Headers.Add("X-Real-IP", "203.0.113.9");
        request.Headers.Host = "evil.example";
    }
}
