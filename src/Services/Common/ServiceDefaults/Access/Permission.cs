using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>One thing somebody may do, in human words, and the roles that may. It is a row of the permission matrix and an authorization policy.</summary>
/// <param name="Name">Stable dotted name, the policy's name.</param>
/// <param name="Description">What it allows, for a person.</param>
/// <param name="Roles">Who may. The slice narrows this down to objects the person has a relation with.</param>
public sealed record Permission(string Name, string Description, params Role[] Roles)
{
    /// <summary>The row of <see cref="Matrix"/> it belongs to: it gives no role more than the row does.</summary>
    public MatrixRow? Row { get; init; }

    /// <summary>Anybody, also without signing in: health, API documents.</summary>
    public static readonly Permission Public = new("public", "Anybody, without signing in");

    /// <summary>Anybody who signed in, whatever the role.</summary>
    public static readonly Permission SignedIn = new("signed-in", "Anybody who signed in", Enum.GetValues<Role>());
}

/// <summary>Puts permissions on endpoints.</summary>
public static class PermissionExtensions
{
    /// <summary>The endpoint asks for this permission; the OpenAPI document names the refusals.</summary>
    public static TBuilder Require<TBuilder>(this TBuilder endpoint, Permission permission) where TBuilder : IEndpointConventionBuilder
    {
        endpoint.RequireAuthorization(permission.Name).WithMetadata(permission);
        if (permission != Permission.Public)
        {
            endpoint.WithMetadata(
                new ProducesResponseTypeMetadata(StatusCodes.Status401Unauthorized, typeof(Microsoft.AspNetCore.Mvc.ProblemDetails), ["application/problem+json"]),
                new ProducesResponseTypeMetadata(StatusCodes.Status403Forbidden, typeof(Microsoft.AspNetCore.Mvc.ProblemDetails), ["application/problem+json"]));
        }
        return endpoint;
    }

    internal static void AddPermissions(this IServiceCollection services, IReadOnlyCollection<Permission> permissions)
    {
        // An endpoint without a permission is refused. No matter of permission are an address without an endpoint, and what routing itself
        // answers: that the method or the kind of body is another.
        var authorization = services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder()
                .RequireAssertion(asked => asked.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint).Build())
            .AddPolicy(Permission.Public.Name, policy => policy.RequireAssertion(_ => true));
        foreach (var permission in permissions.Append(Permission.SignedIn))
        {
            authorization.AddPolicy(permission.Name, policy => policy
                .RequireAuthenticatedUser()
                .RequireRole(permission.Roles.Select(RoleCodes.Of)));
        }
    }
}
