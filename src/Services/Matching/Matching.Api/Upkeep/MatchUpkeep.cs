using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;

namespace Samenspel.Matching.Upkeep;

/// <summary>What time does to matches: invitations nobody answered are over, and so is what a client allowed until yesterday.</summary>
internal sealed class MatchUpkeep(MatchingDb db)
{
    /// <summary>Looks at everything that is over at this moment. What somebody changes at the same time is looked at the next time.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await ExpireInvitationsAsync(now, cancel);
        await WithdrawWithoutConsentAsync(now.DutchDay(), cancel);
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

    private async Task WithdrawWithoutConsentAsync(DateOnly today, CancellationToken cancel)
    {
        var over = await db.Consents.AsNoTracking().Where(c => c.IsGranted && c.Until < today).ToListAsync(cancel);
        foreach (var consent in over)
        {
            if (consent.ScopeCode == ConsentScope.Matching) await StopLookingAsync(consent.ClientId, cancel);
            if (consent.ScopeCode == ConsentScope.AmbassadorConsult) await WithdrawConsultsAsync(consent.ClientId, cancel);
        }
    }

    private async Task StopLookingAsync(Guid clientId, CancellationToken cancel)
    {
        var requests = await db.Requests.Include(r => r.Matches)
            .Where(r => r.ClientId == clientId && r.Status == MatchRequestStatus.Open).ToListAsync(cancel);
        foreach (var request in requests) request.StopLooking();
        await SaveAsync(cancel);
    }

    private async Task WithdrawConsultsAsync(Guid clientId, CancellationToken cancel)
    {
        var consults = await db.Consults
            .Where(c => c.ClientId == clientId && c.Status != ConsultStatus.Withdrawn && c.Status != ConsultStatus.Taken).ToListAsync(cancel);
        foreach (var consult in consults) consult.Withdraw();
        await SaveAsync(cancel);
    }

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
