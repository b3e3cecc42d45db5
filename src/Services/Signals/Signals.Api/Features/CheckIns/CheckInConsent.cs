using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Signals.Data;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>Whether a client wants to be asked in private.</summary>
internal static class CheckInConsent
{
    /// <summary>
    /// Without a word about it the check is there for the client who signs in, but nothing is sent to somebody who did not say yes
    /// to that: then the professional is told to ask in person, so that a quiet client is not overlooked. A no ends all of it.
    /// </summary>
    public static async Task<bool> MayBeAskedAsync(this SignalsDb db, Guid clientId, DateOnly today, CancellationToken cancel) =>
        (await db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == clientId && c.ScopeCode == ConsentScope.CheckIn, cancel))?.HoldsOn(today) ?? true;

    /// <summary>Whether a client said yes to being sent something. Without a word about it nothing is sent.</summary>
    public static async Task<bool> MayBeToldAsync(this SignalsDb db, Guid clientId, DateOnly today, CancellationToken cancel) =>
        (await db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == clientId && c.ScopeCode == ConsentScope.CheckIn, cancel))?.HoldsOn(today) ?? false;
}
