using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Gateway.Access;
using Samenspel.Gateway.Routing;

namespace Samenspel.Gateway.Tests;

public sealed class RouteTests
{
    [Fact]
    public async Task Every_route_has_a_decision_on_access()
    {
        await using var platform = await Platform.StartAsync();
        var endpoints = platform.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToArray();
        Assert.True(endpoints.Length > RouteTable.Routes.Count);
        Assert.All(endpoints, endpoint => Assert.True(
            endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy is not null,
            $"{endpoint.RoutePattern.RawText} has no decision."));
    }

    [Fact]
    public void Only_these_routes_are_open_to_everybody()
    {
        string[] open =
        [
            "/.well-known/{**rest}", "/account/{**rest}",
            "/api/agreements/v1/openapi.json", "/api/clients/v1/openapi.json", "/api/identity/v1/openapi.json", "/api/insights/v1/openapi.json",
            "/api/matching/v1/openapi.json", "/api/pools/v1/openapi.json", "/api/signals/v1/check-ins/answers", "/api/signals/v1/check-ins/questions", "/api/signals/v1/openapi.json",
            "/connect/{**rest}", "/{**rest}",
        ];
        Assert.Equal(open, RouteTable.Routes.Where(route => route.AuthorizationPolicy == "anonymous").Select(route => route.Match.Path!).Order(StringComparer.Ordinal));
        Assert.All(RouteTable.Routes.Where(route => route.AuthorizationPolicy != "anonymous"), route => Assert.Equal(TokenCheck.Policy, route.AuthorizationPolicy));
    }

    [Theory]
    [InlineData("/api/clients/v1/openapi.json")]
    [InlineData("/connect/authorize")]
    [InlineData("/account/sign-in")]
    [InlineData("/.well-known/openid-configuration")]
    [InlineData("/")]
    [InlineData("/any/page")]
    public async Task Public_addresses_need_no_token(string path)
    {
        await using var platform = await Platform.StartAsync();
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync(path, token: ""));
    }

    [Theory]
    [InlineData("clients")]
    [InlineData("pools")]
    [InlineData("matching")]
    [InlineData("agreements")]
    [InlineData("signals")]
    [InlineData("insights")]
    [InlineData("identity")]
    public async Task Every_other_address_of_an_api_needs_one(string service)
    {
        await using var platform = await Platform.StartAsync();
        foreach (var path in new[] { "", "/v1", "/v1/things", "/v2/openapi.json", "/v1/openapi.json/x", "/V1/things", "/v1/../v1/things", "/v1/%2e%2e/x" })
            Assert.Equal(HttpStatusCode.Unauthorized, await platform.StatusAsync($"/api/{service}{path}", token: ""));
        Assert.Equal(HttpStatusCode.Unauthorized, await platform.StatusAsync($"/api/{service}/v1/openapi.json", token: "", method: HttpMethod.Post));
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/unknown/v1/things")]
    public async Task An_unknown_api_is_not_found(string path)
    {
        await using var platform = await Platform.StartAsync();
        using var response = await platform.SendAsync(path, token: "");
        await Expect.ProblemAsync(response, 404, "request.not-found");
    }

    [Fact]
    public async Task Requests_are_spread_over_all_addresses_of_a_service()
    {
        await using var second = await Backend.StartAsync(app => Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapGet(app, "/{**rest}", () => "second"));
        await using var platform = await Platform.StartAsync(settings: new() { ["services:clients:http:1"] = second.Address });
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var answers = new HashSet<bool>();
        while (answers.Count < 2)
        {
            using var response = await platform.SendAsync("/api/clients/v1/x", cancel: limit.Token);
            answers.Add(await response.Content.ReadAsStringAsync(limit.Token) == "second");
        }
    }
}
