using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Domain;

namespace Samenspel.Matching.Data;

/// <summary>What clients allow.</summary>
internal static class Consents
{
    /// <summary>Whether the client allows this now.</summary>
    public static async Task<bool> AllowsAsync(this MatchingDb db, Guid clientId, string scope, TimeProvider clock, CancellationToken cancel) =>
        (await db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == clientId && c.ScopeCode == scope, cancel))?.HoldsOn(clock.Today()) == true;

    /// <summary>Whether the client allowed this before, and does not any more. Who was never asked took nothing back.</summary>
    public static async Task<bool> HasTakenBackAsync(this MatchingDb db, Guid clientId, string scope, TimeProvider clock, CancellationToken cancel) =>
        (await db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == clientId && c.ScopeCode == scope, cancel))?.HoldsOn(clock.Today()) == false;

    /// <summary>Why a match of this client goes no step further now; null when it can.</summary>
    public static async Task<Error?> WhyNotOnAsync(this MatchingDb db, Guid clientId, TimeProvider clock, CancellationToken cancel) =>
        await db.HasTakenBackAsync(clientId, ConsentScope.VolunteerContact, clock, cancel) ? MatchErrors.TalkFirst : null;
}
