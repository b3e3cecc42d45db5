using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Samenspel.Gateway.Tests;

public sealed class RateLimitTests
{
    private const string Path = "/api/clients/v1/clients";

    [Fact]
    public async Task A_person_who_asks_too_much_has_to_wait_and_another_does_not()
    {
        await using var platform = await Platform.StartAsync(settings: new() { ["Gateway:RequestsPerUserPerMinute"] = "3" });
        var petra = platform.Issuer.Token("petra");
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync(Path, petra));
        using var refused = await platform.SendAsync(Path, petra);
        await Expect.ProblemAsync(refused, 429, "gateway.too-many-requests");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.TooManyRequests, await platform.StatusAsync(Path, platform.Issuer.Token("petra")));
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync(Path, platform.Issuer.Token("karin")));
    }

    [Fact]
    public async Task An_address_is_counted_whoever_asks_and_whatever_the_token()
    {
        await using var platform = await Platform.StartAsync(settings: new() { ["Gateway:RequestsPerAddressPerMinute"] = "3" });
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync(Path));
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync("/", token: ""));
        Assert.Equal(HttpStatusCode.Unauthorized, await platform.StatusAsync(Path, "nonsense"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await platform.StatusAsync(Path));
        Assert.Equal(HttpStatusCode.TooManyRequests, await platform.StatusAsync("/", token: ""));
    }

    [Fact]
    public async Task Health_and_preflight_questions_are_never_counted()
    {
        await using var platform = await Platform.StartAsync(settings: new() { ["Gateway:RequestsPerAddressPerMinute"] = "1" });
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync("/health/live", token: ""));
            Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync(Path, method: HttpMethod.Options));
        }
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync("/", token: ""));
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/connect/token")]
    public async Task Guessing_at_the_door_is_limited_sooner_than_reading(string path)
    {
        await using var platform = await Platform.StartAsync(settings: new() { ["Gateway:SignInsPerAddressPerMinute"] = "2" });
        for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync(path, token: "", method: HttpMethod.Post));
        Assert.Equal(HttpStatusCode.TooManyRequests, await platform.StatusAsync(path, token: "", method: HttpMethod.Post));
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync(path, token: ""));
    }

    [Fact]
    public async Task A_flood_is_refused_before_its_tokens_are_checked()
    {
        var asked = 0;
        await using var identity = await Backend.StartAsync(app => app.MapGet("/.well-known/jwks", () => { asked++; return "{\"keys\":[]}"; }));
        await using var platform = await Platform.StartAsync(settings: new() { ["Gateway:RequestsPerAddressPerMinute"] = "1", ["services:identity:http:0"] = identity.Address });
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync("/", token: ""));
        var before = asked;
        Assert.Equal(HttpStatusCode.TooManyRequests, await platform.StatusAsync(Path));
        Assert.Equal(before, asked);
    }
}
