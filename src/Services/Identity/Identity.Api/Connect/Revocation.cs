using OpenIddict.Abstractions;
using OpenIddict.Server;
using Samenspel.Identity.SigningIn;
using Samenspel.ServiceDefaults.Access;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Samenspel.Identity.Connect;

/// <summary>A tool that gives a token back (RFC 7009) ends the whole session: OpenIddict forgets the token, and this ends all that came with it.</summary>
internal sealed class Revocation(UserSessions sessions) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleRevocationRequestContext>()
        .UseScopedHandler<Revocation>()
        .SetOrder(OpenIddictServerHandlers.Revocation.RevokeToken.Descriptor.Order + 1)
        .Build();

    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        if (Guid.TryParse(context.GenericTokenPrincipal?.GetClaim(TokenClaims.Session), out var session)) await sessions.EndAsync(session);
    }
}
