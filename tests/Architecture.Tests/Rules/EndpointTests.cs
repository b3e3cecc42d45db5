using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Architecture.Tests.Running;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>No door without somebody having said who may go through.</summary>
public sealed class EndpointTests(OfflineApps apps)
{
    /// <summary>A key would keep the code, which is kept nowhere but as a hash.</summary>
    private const string CodeShownOnce = "a code is shown once: sent again it makes another, and the first that nobody saw is of no use";

    /// <summary>What makes something and takes no key, and why it is harmless when it is sent again.</summary>
    private static readonly Dictionary<string, string> HarmlessAgain = new()
    {
        ["agreements, AnswerEvaluation"] = "there is one answer each: the same words are that answer",
        ["clients, InviteToFile"] = CodeShownOnce,
        ["identity, AskSignInHelp"] = "the same help that is still open is answered with",
        ["identity, AssignRole"] = "the same role is the same assignment",
        ["identity, InvitePerson"] = "the same name and address that were invited are the same person",
        ["identity, RegisterOrganisation"] = "its name is unique: it is the same organisation",
        ["identity, RegisterTeam"] = "its name is unique: it is the same team",
        ["matching, MakePeerWish"] = CodeShownOnce,
        ["matching, ProposeMatch"] = "the same volunteer for the same request is the same match",
        ["pools, InviteVolunteer"] = CodeShownOnce,
    };

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
    [MemberData(nameof(OfflineApps.Services), MemberType = typeof(OfflineApps))]
    public void What_makes_something_takes_a_key_to_be_sent_again_or_is_harmless_without(string service)
    {
        string[] without =
        [
            .. from endpoint in apps.Start(service).Endpoints()
               where endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Any(answer => answer.StatusCode == 201)
               where endpoint.Metadata.GetMetadata<IdempotentCommand>() is null
               select $"{service}, {endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName}",
        ];
        string[] harmless = [.. HarmlessAgain.Keys.Where(name => name.StartsWith($"{service}, ", StringComparison.Ordinal))];
        Rule.Holds(without.Except(harmless).Concat(harmless.Except(without)), "A command that makes something is Idempotent, or it is said here why it needs not be");
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
