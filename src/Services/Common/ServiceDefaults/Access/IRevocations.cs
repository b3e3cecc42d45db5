using System.Security.Claims;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>Knows which access tokens were revoked before their end.</summary>
public interface IRevocations
{
    /// <summary>Whether the token with these claims counts no longer.</summary>
    Task<bool> IsRevokedAsync(ClaimsPrincipal token, CancellationToken cancel);
}
