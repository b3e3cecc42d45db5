using System.Net;
using System.Security.Cryptography;

namespace Samenspel.Gateway.Tests;

public sealed class TokenCheckTests
{
    private const string Path = "/api/clients/v1/clients";

    [Fact]
    public async Task A_valid_token_passes_and_reaches_the_service()
    {
        await using var platform = await Platform.StartAsync();
        var token = platform.Issuer.Token();
        using var response = await platform.SendAsync(Path, token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains($"Authorization: Bearer {token}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_nobody_passes()
    {
        await using var platform = await Platform.StartAsync();
        using var response = await platform.SendAsync(Path, token: "");
        await Expect.ProblemAsync(response, 401, "access.sign-in-first");
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Theory]
    [InlineData("expired")]
    [InlineData("wrong issuer")]
    [InlineData("wrong audience")]
    [InlineData("wrong key")]
    [InlineData("changed")]
    [InlineData("no token at all")]
    public async Task A_bad_token_is_refused(string defect)
    {
        await using var platform = await Platform.StartAsync();
        using var stranger = RSA.Create(2048);
        var token = defect switch
        {
            "expired" => platform.Issuer.Token(lifetime: TimeSpan.FromMinutes(-5)),
            "wrong issuer" => platform.Issuer.Token(issuer: "https://elsewhere.example/"),
            "wrong audience" => platform.Issuer.Token(audience: "something-else"),
            "wrong key" => platform.Issuer.Token(key: stranger),
            "changed" => Changed(platform.Issuer.Token()),
            _ => "nonsense",
        };
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync(Path));
        using var response = await platform.SendAsync(Path, token);
        await Expect.ProblemAsync(response, 401, "access.sign-in-first");
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task A_token_signed_with_a_new_key_passes_soon_and_one_with_the_old_key_no_longer()
    {
        await using var platform = await Platform.StartAsync();
        var old = platform.Issuer.Token();
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync(Path, old));
        platform.Issuer.Rotate();
        var fresh = platform.Issuer.Token();
        await Expect.EventuallyAsync(HttpStatusCode.OK, () => platform.StatusAsync(Path, fresh));
        await Expect.EventuallyAsync(HttpStatusCode.Unauthorized, () => platform.StatusAsync(Path, old));
    }

    [Fact]
    public async Task While_the_keys_are_unknown_the_gateway_says_that_signing_in_is_down()
    {
        await using var platform = await Platform.StartAsync(identityIsUp: false);
        using var response = await platform.SendAsync(Path);
        var problem = await Expect.ProblemAsync(response, 503, "gateway.service-unavailable");
        Assert.Contains("Inloggen", problem.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync("/", token: ""));
    }

    [Theory]
    [InlineData(true, "Healthy")]
    [InlineData(false, "Degraded")]
    public async Task Readiness_tells_whether_the_keys_are_known(bool identityIsUp, string status)
    {
        await using var platform = await Platform.StartAsync(identityIsUp: identityIsUp);
        // It is asked so shortly that on a busy machine the keys come with the second question.
        await Expect.EventuallyAsync(true, async () => (await platform.Client.GetStringAsync("/health/ready")).Contains($"\"status\":\"{status}\"", StringComparison.Ordinal));
        Assert.Contains("\"status\":\"Healthy\"", await platform.Client.GetStringAsync("/health/live"), StringComparison.Ordinal);
    }

    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var signature = parts[2].ToCharArray();
        signature[10] = signature[10] == 'A' ? 'B' : 'A';
        return $"{parts[0]}.{parts[1]}.{new string(signature)}";
    }
}
