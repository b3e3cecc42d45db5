using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samenspel.Identity.Connect;

/// <summary>Tells the tool a person uses what the token does not: the name and the e-mail address.</summary>
internal static class UserInfo
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/connect/userinfo", ["GET", "POST"], HandleAsync).Require(Permission.Public).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(HttpContext http, IdentityDb db, IRevocations revocations, CancellationToken cancel)
    {
        var token = (await http.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)).Principal!;
        if (!Guid.TryParse(token.GetClaim(Claims.Subject), out var id)
            || await db.People.FindAsync([id], cancel) is not { Status: PersonStatus.Active } person
            || await db.Accounts.FindAsync([id], cancel) is not { } account
            || await revocations.IsRevokedAsync(token, cancel))
            return Refusal.Of(Errors.InvalidToken, "The token does not stand for a person.");

        var answer = new Dictionary<string, object?> { [Claims.Subject] = id };
        if (token.HasScope(Scopes.Profile)) (answer[Claims.Name], answer[Claims.Email]) = (person.DisplayName, account.Email);
        return Results.Json(answer);
    }
}
