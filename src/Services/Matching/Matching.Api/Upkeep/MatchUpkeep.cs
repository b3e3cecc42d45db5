using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;

namespace Samenspel.Matching.Upkeep;

/// <summary>What time does to matches: invitations nobody answered are over, and so is what a client allowed until yesterday.</summary>
internal sealed class MatchUpkeep(MatchingDb db)
{
    private static readonly MatchStatus[] Open =
        [MatchStatus.Shortlisted, MatchStatus.Invited, MatchStatus.Accepted, MatchStatus.Introduced, MatchStatus.Trial, MatchStatus.ClickAsked];

    /// <summary>Looks at everything that is over at this moment. What somebody changes at the same time is looked at the next time.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await ExpireInvitationsAsync(now, cancel);
        await StopLookingAsync(now.DutchDay(), cancel);
        await WithdrawConsultsAsync(now.DutchDay(), cancel);
    }

    private async Task ExpireInvitationsAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var before = now - MatchRequest.InvitationLasts;
        var requests = await db.Matches.Where(m => m.Status == MatchStatus.Invited && m.InvitedAt <= before).Select(m => m.RequestId).Distinct().ToListAsync(cancel);
        foreach (var id in requests)
        {
            var request = await db.Requests.Include(r => r.Matches).SingleAsync(r => r.Id == id, cancel);
            request.Expire(now);
            await SaveAsync(cancel);
        }
    }

    private async Task StopLookingAsync(DateOnly today, CancellationToken cancel)
    {
        var over = ClientsWhoNoLongerAllow(ConsentScope.Matching, today);
        var requests = await db.Requests.Where(r => over.Contains(r.ClientId) && r.Matches.Any(m => Open.Contains(m.Status))).Select(r => r.Id).ToListAsync(cancel);
        foreach (var id in requests)
        {
            var request = await db.Requests.Include(r => r.Matches).SingleAsync(r => r.Id == id, cancel);
            request.StopLooking();
            await SaveAsync(cancel);
        }
    }

    private async Task WithdrawConsultsAsync(DateOnly today, CancellationToken cancel)
    {
        var over = ClientsWhoNoLongerAllow(ConsentScope.AmbassadorConsult, today);
        var consults = await db.Consults
            .Where(c => over.Contains(c.ClientId) && c.Status != ConsultStatus.Withdrawn && c.Status != ConsultStatus.Taken).Select(c => c.Id).ToListAsync(cancel);
        foreach (var id in consults)
        {
            var consult = await db.Consults.SingleAsync(c => c.Id == id, cancel);
            consult.Withdraw();
            await SaveAsync(cancel);
        }
    }

    private IQueryable<Guid> ClientsWhoNoLongerAllow(string scope, DateOnly today) =>
        db.Consents.Where(c => c.ScopeCode == scope && (!c.IsGranted || c.Until < today)).Select(c => c.ClientId);

    private async Task SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody acted at this moment; the next time judges what became of it.
        }
        db.ChangeTracker.Clear();
    }
}
