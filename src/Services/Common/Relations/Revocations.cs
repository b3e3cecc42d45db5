using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Relations;

/// <summary>
/// Asks the own database. A sign-in that ended never begins again, so its tokens are over. The tokens of a person are compared by
/// version and not by time: one made in the same second but after the change knows of it, whatever the clocks say.
/// </summary>
internal sealed class Revocations(DbContext db) : IRevocations
{
    public async Task<bool> IsRevokedAsync(ClaimsPrincipal token, CancellationToken cancel)
    {
        if (!Guid.TryParse(token.FindFirstValue("sub"), out var person)) return false; // another system: nobody signs in

        var session = Guid.TryParse(token.FindFirstValue(TokenClaims.Session), out var known) ? known : Guid.Empty;
        var knownUpTo = long.TryParse(token.FindFirstValue(TokenClaims.KnownUpTo), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
        return await db.Set<KnownRevocation>().AnyAsync(
            revocation => revocation.Id == session || (revocation.Id == person && revocation.SourceVersion >= knownUpTo), cancel);
    }
}
