using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Input;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Matches;

/// <summary>What time does to matches: invitations nobody answered are over, and so is what a client allowed until yesterday; who waits too long is told.</summary>
internal sealed class MatchJob(MatchingDb db, Notifier notices, Programme programme)
{
    private const int BatchSize = 100;

    /// <summary>Looks at everything that is over at this moment. What somebody changes at the same time is looked at the next time.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await ExpireInvitationsAsync(now, cancel);
        await WithdrawOpenMatchesAsync(now.DutchDay(), cancel);
        await WithdrawConsultsAsync(now.DutchDay(), cancel);
        await NotifyOverdueAsync(now, cancel);
        await db.PeerWishes.Where(wish => wish.Until <= now).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Who waits longer than the programme wants goes to the ambassadors of the team, and the professional is told to ask them.</summary>
    private async Task NotifyOverdueAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var (before, today) = (now.AddDays(-7 * programme.WaitingLimitWeeks), now.DutchDay());
        var searched = db.ClientsWhoAllow(ConsentScope.Matching, today);
        var waiting = await db.Requests
            .Where(r => r.Status == MatchRequestStatus.Open && r.OpenedAt <= before && r.OverdueNotifiedAt == null && searched.Contains(r.ClientId))
            .OrderBy(r => r.OpenedAt).Select(r => r.Id).Take(BatchSize).ToListAsync(cancel);
        foreach (var id in waiting)
        {
            var request = await db.Requests.Include(r => r.Matches).SingleAsync(r => r.Id == id, cancel);
            if (!request.MarkOverdue(now)) continue;
            var ambassadors = await db.Roles.HoldingOn(today)
                .Where(r => r.Role == Role.Ambassador && r.TeamId == request.TeamId).Select(r => r.PersonId).Distinct().ToListAsync(cancel);
            foreach (var ambassador in ambassadors) await notices.NotifyAsync(ambassador, MatchNotices.WaitsLong, id, cancel);
            await notices.NotifyAsync(request.ProfessionalId, MatchNotices.AskAmbassador, id, cancel);
            await SaveAsync(cancel);
        }
    }

    private async Task ExpireInvitationsAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var before = now - MatchRequest.InvitationLasts;
        var requests = await db.Matches.Where(m => m.Status == MatchStatus.Invited && m.InvitedAt <= before)
            .Select(m => m.RequestId).Distinct().OrderBy(id => id).Take(BatchSize).ToListAsync(cancel);
        foreach (var id in requests)
        {
            var request = await db.Requests.Include(r => r.Matches).SingleAsync(r => r.Id == id, cancel);
            request.Expire(now);
            await SaveAsync(cancel);
        }
    }

    private async Task WithdrawOpenMatchesAsync(DateOnly today, CancellationToken cancel)
    {
        var over = ClientsWhoNoLongerAllow(ConsentScope.Matching, today);
        var requests = await db.Matches.Where(m => Match.Open.Contains(m.Status) && over.Contains(m.ClientId)).Select(m => m.RequestId).Distinct().ToListAsync(cancel);
        foreach (var id in requests)
        {
            var request = await db.Requests.Include(r => r.Matches).SingleAsync(r => r.Id == id, cancel);
            request.WithdrawOpenMatches();
            await SaveAsync(cancel);
        }
    }

    private async Task WithdrawConsultsAsync(DateOnly today, CancellationToken cancel)
    {
        var over = ClientsWhoNoLongerAllow(ConsentScope.AmbassadorConsult, today);
        var consults = await db.Consults
            .Where(c => over.Contains(c.ClientId) && c.Status != ConsultStatus.Withdrawn && c.Status != ConsultStatus.Taken)
            .OrderBy(c => c.Id).Select(c => c.Id).Take(BatchSize).ToListAsync(cancel);
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
