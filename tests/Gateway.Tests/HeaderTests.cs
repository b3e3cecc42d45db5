using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samenspel.Gateway.Tests;

public sealed class HeaderTests
{
    private const string Path = "/api/clients/v1/clients";

    [Theory]
    [InlineData("/")]
    [InlineData("/account")]
    [InlineData("/health/live")]
    [InlineData("/reference/")]
    [InlineData("/api/clients/v1/openapi.json")]
    [InlineData("/api/clients/v1/clients")]
    [InlineData("/api/unknown")]
    [InlineData("/api/pools/v1/openapi.json")]
    public async Task Every_answer_tells_a_browser_what_it_may_not_do(string path)
    {
        await using var platform = await Platform.StartAsync();
        using var response = await platform.SendAsync(path, token: "");
        Assert.Contains("frame-ancestors 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(response, "X-Frame-Options"));
        Assert.NotEmpty(Header(response, "Referrer-Policy"));
        Assert.NotEmpty(Header(response, "Permissions-Policy"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Answers_of_an_api_are_not_kept_unless_the_service_says_so()
    {
        await using var platform = await Platform.StartAsync(clients => clients.MapGet("/api/clients/v1/list", context =>
        {
            context.Response.Headers.CacheControl = "private, max-age=60";
            return Task.CompletedTask;
        }));
        using var plain = await platform.SendAsync(Path);
        Assert.Equal("no-store", Header(plain, "Cache-Control"));
        using var list = await platform.SendAsync("/api/clients/v1/list");
        Assert.Equal("max-age=60, private", Header(list, "Cache-Control"));
    }

    [Fact]
    public async Task The_version_of_what_is_read_passes_as_it_is_and_what_lies_between_may_not_change_it()
    {
        await using var platform = await Platform.StartAsync(clients => clients.MapGet(Path, context =>
        {
            (context.Response.Headers.ETag, context.Response.Headers.CacheControl) = ("\"7\"", "no-store, no-transform");
            return context.Response.WriteAsync(new string('x', 5000));
        }));
        using var response = await platform.SendAsync(Path);
        Assert.Equal("\"7\"", Header(response, "ETag"));
        Assert.Equal("no-store, no-transform", Header(response, "Cache-Control"));
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task The_own_policy_of_a_service_wins_and_its_traces_are_removed()
    {
        await using var platform = await Platform.StartAsync(clients => clients.MapGet(Path, context =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'self' own.example";
            context.Response.Headers.Server = "Engine/1.0";
            context.Response.Headers.XPoweredBy = "Something";
            return Task.CompletedTask;
        }));
        using var response = await platform.SendAsync(Path);
        Assert.Equal("default-src 'self' own.example", Header(response, "Content-Security-Policy"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    [Fact]
    public async Task Under_a_public_address_with_TLS_browsers_are_told_to_keep_to_it()
    {
        await using var platform = await Platform.StartAsync(settings: new() { ["Samenspel:PublicUrl"] = "https://samenspel.example" });
        using var response = await platform.SendAsync("/", token: "");
        Assert.StartsWith("max-age=", Header(response, "Strict-Transport-Security"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own")]
    [InlineData("public")]
    [InlineData("relative")]
    [InlineData("elsewhere")]
    public async Task A_redirect_never_shows_where_a_service_runs(string kind)
    {
        await using var platform = await Platform.StartAsync(clients => clients.MapGet(Path, context =>
        {
            context.Response.Redirect(kind switch
            {
                "own" => $"http://127.0.0.1:{context.Connection.LocalPort}/next?a=1#b",
                "public" => $"http://{context.Request.Host}/next?a=1#b",
                "relative" => "/next?a=1#b",
                _ => "https://elsewhere.example/next",
            });
            return Task.CompletedTask;
        }));
        using var response = await platform.SendAsync(Path);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(kind switch
        {
            "relative" => "/next?a=1#b",
            "elsewhere" => "https://elsewhere.example/next",
            _ => "http://samenspel.example/next?a=1#b",
        }, Header(response, "Location"));
    }

    [Fact]
    public async Task What_is_escaped_in_a_redirect_stays_escaped()
    {
        await using var platform = await Platform.StartAsync(clients => clients.MapGet(Path, context =>
        {
            context.Response.Headers.Location = $"http://{context.Request.Host}/next?state=%E2%82%AC%20%22x%22&more=%26";
            context.Response.StatusCode = 302;
            return Task.CompletedTask;
        }));
        using var response = await platform.SendAsync(Path);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("http://samenspel.example/next?state=%E2%82%AC%20%22x%22&more=%26", Header(response, "Location"));
    }

    [Fact]
    public async Task A_trace_that_began_outside_goes_on_in_the_service()
    {
        await using var platform = await Platform.StartAsync();
        const string trace = "0af7651916cd43dd8448eb211c80319c";
        using var response = await platform.SendAsync(Path, change: request => request.Headers.Add("traceparent", $"00-{trace}-b7ad6b7169203331-01"));
        Assert.Contains($"traceparent: 00-{trace}-", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var unknown = await platform.SendAsync("/api/unknown", change: request => request.Headers.Add("traceparent", $"00-{trace}-b7ad6b7169203331-01"));
        var problem = await Expect.ProblemAsync(unknown, 404, "request.not-found");
        Assert.Equal(trace, problem.GetProperty("traceId").GetString());
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));
}
