using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;

namespace Samenspel.Matching.Data;

internal static class Consents
{
    /// <summary>Whether the client allows this now.</summary>
    public static async Task<bool> AllowsAsync(this MatchingDb db, Guid clientId, string scope, TimeProvider clock, CancellationToken cancel) =>
        (await db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == clientId && c.ScopeCode == scope, cancel))?.HoldsOn(clock.Today()) == true;
}
