using OpenIddict.Abstractions;
using OpenIddict.Server;
using Samenspel.Identity.SigningIn;
using Samenspel.ServiceDefaults.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Samenspel.Identity.Connect;

/// <summary>
/// A code or a refresh token that was used already is used again: one of the two who have it stole it (RFC 6749 §4.1.2, RFC 9700 §4.14).
/// OpenIddict refuses it and forgets the tokens; this ends the whole session, so that the access tokens stop too.
/// </summary>
internal sealed class Replay(IOpenIddictTokenManager tokens, UserSessions sessions, TimeProvider clock) : IOpenIddictServerHandler<ValidateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
        .UseScopedHandler<Replay>()
        .SetOrder(OpenIddictServerHandlers.Protection.ValidateTokenEntry.Descriptor.Order - 1)
        .Build();

    public async ValueTask HandleAsync(ValidateTokenContext context)
    {
        if (context.Principal?.GetTokenType() is not (TokenTypeIdentifiers.Private.AuthorizationCode or TokenTypeIdentifiers.RefreshToken)) return;
        if (context.Principal.GetTokenId() is not { } id || !Guid.TryParse(context.Principal.GetClaim(TokenClaims.Session), out var session)) return;
        if (await tokens.FindByIdAsync(id) is not { } entry || !await tokens.HasStatusAsync(entry, Statuses.Redeemed)) return;
        // Two copies of a website may refresh at the same moment.
        if (context.Principal.HasTokenType(TokenTypeIdentifiers.RefreshToken) && context.Options.RefreshTokenReuseLeeway is { } leeway
            && await tokens.GetRedemptionDateAsync(entry) is { } redeemed && clock.GetUtcNow() < redeemed + leeway) return;
        await sessions.EndAsync(session);
    }
}
