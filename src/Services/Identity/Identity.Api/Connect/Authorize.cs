using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Samenspel.Domain;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;
using Samenspel.ServiceDefaults.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samenspel.Identity.Connect;

/// <summary>Sends a person who is signed in back to the tool with a code; anybody else to the sign-in page first.</summary>
internal static class Authorize
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/connect/authorize", HandleAsync).Require(Permission.Public).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(
        HttpContext http, Sessions sessions, PersonClaims claims, TwoFactorRules twoFactor, TimeProvider clock, CancellationToken cancel)
    {
        var request = http.GetOpenIddictServerRequest()!;
        var cookie = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var session = await sessions.FindAsync(cookie.Principal, cancel);
        var mustSetUp = session is not null && twoFactor.MustSetUp(session.Person, session.Account, clock.Today());

        // Who signed in longer ago than the tool allows signs in again (OpenID Connect Core, 3.1.2.1).
        var isTooLongAgo = session is not null && request.MaxAge is { } seconds && clock.GetUtcNow() - session.SignIn.StartedAt >= TimeSpan.FromSeconds(seconds);

        if (request.HasPromptValue(PromptValues.None) && (session is null || mustSetUp || isTooLongAgo))
            return Refusal.Of(Errors.LoginRequired, "The person is not signed in.");
        if (session is null || isTooLongAgo || request.HasPromptValue(PromptValues.Login) || request.HasPromptValue(PromptValues.SelectAccount))
            return Results.Challenge(new AuthenticationProperties { RedirectUri = AddressAfterwards(http.Request) }, [IdentityConstants.ApplicationScheme]);
        if (mustSetUp)
            return Results.LocalRedirect("/account/two-factor" + QueryString.Create("returnUrl", AddressAfterwards(http.Request)));

        return Results.SignIn(claims.Write(session, request.GetScopes()), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    /// <summary>Where to go on after signing in. The prompt has been answered by then, and the sign-in is new.</summary>
    private static string AddressAfterwards(HttpRequest request)
    {
        var query = new QueryBuilder(request.Query.Where(parameter => parameter.Key is not (Parameters.Prompt or Parameters.MaxAge)));
        return request.Path + query.ToQueryString();
    }
}

/// <summary>An OAuth error, answered in the way the protocol asks.</summary>
internal static class Refusal
{
    public static IResult Of(string error, string description) => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
