using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;
using Samenspel.ServiceDefaults.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samenspel.Identity.Connect;

/// <summary>Gives tokens for a code, a refresh token or a system's secret; the roles are those of this moment.</summary>
internal static class Token
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapPost("/connect/token", HandleAsync).Require(Permission.Public).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(
        HttpContext http, Sessions sessions, PersonClaims claims, TwoFactorRules twoFactor, TimeProvider clock,
        IOpenIddictApplicationManager applications, CancellationToken cancel)
    {
        var request = http.GetOpenIddictServerRequest()!;
        if (request.IsClientCredentialsGrantType()) return await SystemAsync(request, applications, cancel);

        var earlier = (await http.AuthenticateAsync(Scheme)).Principal!;
        var session = await sessions.FindAsync(earlier, cancel);
        if (session is null || twoFactor.MustSetUp(session.Person, session.Account, clock.Today()))
            return Refusal.Of(Errors.InvalidGrant, "Sign in again.");

        return Results.SignIn(claims.Write(session, earlier.GetScopes(), earlier), authenticationScheme: Scheme);
    }

    private static async Task<IResult> SystemAsync(OpenIddictRequest request, IOpenIddictApplicationManager applications, CancellationToken cancel)
    {
        var application = (await applications.FindByClientIdAsync(request.ClientId!, cancel))!;
        var roles = OAuthClients.RolesOf(await applications.GetPropertiesAsync(application, cancel));
        var identity = new ClaimsIdentity("OpenIddict", Claims.Name, Claims.Role);
        identity
            .SetClaim(Claims.Subject, request.ClientId)
            .SetClaims(Claims.Role, roles)
            .SetScopes(OpenIdServer.ApiScope)
            .SetResources(PlatformAuthentication.Audience)
            .SetDestinations(_ => [Destinations.AccessToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: Scheme);
    }
}
