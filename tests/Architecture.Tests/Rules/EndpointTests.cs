using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Architecture.Tests.Running;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>No door without somebody having said who may go through.</summary>
public sealed class EndpointTests(OfflineApps apps)
{
    [Theory]
    [MemberData(nameof(OfflineApps.All), MemberType = typeof(OfflineApps))]
    public async Task Every_endpoint_says_who_may_use_it(string part)
    {
        var app = apps.Start(part);
        var policies = app.Services.GetRequiredService<IAuthorizationPolicyProvider>();
        var silent = new List<string>();
        foreach (var endpoint in app.Endpoints())
        {
            var named = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).OfType<string>().ToArray();
            if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) continue;
            if (named.Length == 0 || (await Task.WhenAll(named.Select(policies.GetPolicyAsync))).Any(policy => policy is null))
                silent.Add($"{part}: {endpoint.DisplayName} ({endpoint.RoutePattern.RawText})");
        }
        Assert.NotEmpty(app.Endpoints());
        Rule.Holds(silent, "An endpoint names a policy that exists, or says that it is for anybody");
    }

    [Theory]
    [MemberData(nameof(OfflineApps.Services), MemberType = typeof(OfflineApps))]
    public void Every_endpoint_of_an_API_asks_for_a_permission_of_its_service(string service)
    {
        var app = apps.Start(service);
        Permission[] known = [.. app.Description().Permissions, Permission.Public, Permission.SignedIn];
        Rule.Holds(
            from endpoint in app.Endpoints()
            where endpoint.RoutePattern.RawText!.StartsWith($"/api/{service}/", StringComparison.Ordinal)
            let permission = endpoint.Metadata.GetMetadata<Permission>()
            where permission is null || !known.Contains(permission) || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
                || endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(data => data.Policy != permission.Name)
            select endpoint.DisplayName,
            "An endpoint requires one permission of its service's matrix");
    }

    [Theory]
    [MemberData(nameof(OfflineApps.Services), MemberType = typeof(OfflineApps))]
    public void Every_permission_opens_something(string service)
    {
        var app = apps.Start(service);
        var permissions = app.Description().Permissions;
        Assert.Equal(permissions.Count, permissions.DistinctBy(permission => permission.Name).Count());
        Rule.Holds(
            permissions.Except(app.Endpoints().Select(endpoint => endpoint.Metadata.GetMetadata<Permission>()).OfType<Permission>()).Select(permission => permission.Name),
            "A permission is required by an endpoint");
    }

    [Theory]
    [MemberData(nameof(OfflineApps.All), MemberType = typeof(OfflineApps))]
    public async Task What_says_nothing_is_refused_to_everybody(string part)
    {
        var services = apps.Start(part).Services;
        var fallback = await services.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync();
        Assert.NotNull(fallback);

        await using var scope = services.CreateAsyncScope();
        var everything = new ClaimsPrincipal(new ClaimsIdentity(Enum.GetValues<Role>().Select(role => new Claim("role", RoleCodes.Of(role))), "test", "sub", "role"));
        var answer = await scope.ServiceProvider.GetRequiredService<IAuthorizationService>().AuthorizeAsync(everything, null, fallback);
        Assert.False(answer.Succeeded);
    }
}
