using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Input;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Features.Peers;
using Samenspel.Matching.Features.Requests;
using Samenspel.Matching.Features.Volunteers;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Matches;

/// <summary>What time does to matches: invitations nobody answered are over, and so is what a client allowed until yesterday; who waits too long is told.</summary>
internal sealed class MatchJob(MatchingDb db, MatchNotifications news, ConsentNotifications consents, VolunteerNotifications volunteers, OwnVolunteers own, WorkHandover handover, AmbassadorNotifications ambassadors, FollowGuardianOnRole guardians, Notifier notices, Programme programme)
{
    /// <summary>So that a service that was away for a week misses no role that ran out or began.</summary>
    private const int DaysLookedBack = 7;

    /// <summary>Looks at everything that is over at this moment. What somebody changes at the same time is looked at the next time.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await ExpireInvitationsAsync(now, cancel);
        await FollowConsentsAsync(ConsentScope.Matching, now.DutchDay(), consents.WithdrawMatchesAsync, cancel);
        await FollowConsentsAsync(ConsentScope.VolunteerContact, now.DutchDay(), consents.HoldMatchesAsync, cancel);
        await WithdrawConsultsAsync(now.DutchDay(), cancel);
        await LookAgainAsync(now.DutchDay(), cancel);
        await FollowCertificatesAsync(now.DutchDay(), cancel);
        await EndOwnAsync(cancel);
        await FollowRolesAsync(now.DutchDay(), cancel);
        await FollowVolunteersAsync(now.DutchDay(), cancel);
        await FollowAmbassadorsAsync(now.DutchDay(), cancel);
        await FollowGuardiansAsync(now.DutchDay(), cancel);
        await NotifyOverdueAsync(now, cancel);
        await db.PeerWishes.Where(wish => wish.Until <= now).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Who waits longer than the programme wants goes to the ambassadors of the team, and the professional is told to ask them.</summary>
    private async Task NotifyOverdueAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var (before, today) = (now.AddDays(-7 * programme.WaitingLimitWeeks), now.DutchDay());
        var searched = db.ClientsWhoAllow(ConsentScope.Matching, today);
        var waiting = db.Requests
            .Where(r => r.Status == MatchRequestStatus.Open && r.OpenedAt <= before && r.OverdueNotifiedAt == null && searched.Contains(r.ClientId))
            .Select(r => r.Id);
        await foreach (var id in waiting.InBatchesAsync(cancel))
        {
            var request = await db.Requests.Include(r => r.Matches).SingleAsync(r => r.Id == id, cancel);
            if (!request.MarkOverdue(now)) continue;
            foreach (var person in await db.AmbassadorsOfAsync(request.TeamId, today, cancel)) await notices.NotifyAsync(person, RequestNotices.WaitsLong, id, cancel);
            foreach (var person in await db.ResponsibleAsync(request, today, cancel, RequestNotices.AskAmbassador)) await notices.NotifyAsync(person, RequestNotices.AskAmbassador, id, cancel);
            await SaveAsync(cancel);
        }
    }

    private async Task ExpireInvitationsAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var before = now - MatchRequest.InvitationLasts;
        var requests = db.Matches.Where(m => m.Status == MatchStatus.Invited && m.InvitedAt <= before).Select(m => m.RequestId).Distinct();
        await foreach (var id in requests.InBatchesAsync(cancel))
        {
            var request = await db.Requests.Include(r => r.Matches).SingleAsync(r => r.Id == id, cancel);
            var stood = MatchNotifications.Of(request);
            request.Expire(now);
            await news.TellAsync(request, stood, by: null, cancel);
            await SaveAsync(cancel);
        }
    }

    private async Task FollowConsentsAsync(string scope, DateOnly today, Func<MatchRequest, CancellationToken, Task> follow, CancellationToken cancel)
    {
        var over = ClientsWhoNoLongerAllow(scope, today);
        var requests = db.Matches.Where(m => Match.Open.Contains(m.Status) && m.OnHoldSince == null && over.Contains(m.ClientId)).Select(m => m.RequestId).Distinct();
        await foreach (var id in requests.InBatchesAsync(cancel))
        {
            await follow(await db.Requests.Include(r => r.Matches).SingleAsync(r => r.Id == id, cancel), cancel);
            await SaveAsync(cancel);
        }
    }

    /// <summary>Today an ambassador wanted to look again.</summary>
    private async Task LookAgainAsync(DateOnly today, CancellationToken cancel)
    {
        var due = db.Consults.Where(c => c.Status == ConsultStatus.Waiting && c.NextContactOn <= today && c.AmbassadorId != null).Select(c => c.Id);
        await foreach (var id in due.InBatchesAsync(cancel))
        {
            if (await db.Consults.Where(c => c.Id == id).Select(c => c.AmbassadorId).SingleAsync(cancel) is { } ambassador)
                await notices.NotifyAsync(ambassador, ConsultNotices.LookAgain, id, cancel);
            await SaveAsync(cancel);
        }
    }

    /// <summary>Whose conduct certificate ran out cannot go on with somebody vulnerable: told once, until there is a new one.</summary>
    private async Task FollowCertificatesAsync(DateOnly today, CancellationToken cancel)
    {
        var needing = SupportActivity.All.Where(activity => activity.NeedsConductCertificate).Select(activity => activity.Code).ToList();
        var matches = db.Matches
            .Where(m => Match.Open.Contains(m.Status) && needing.Contains(m.Request.ActivityCode)
                && db.Candidates.Any(c => c.Id == m.VolunteerId && c.ConductCertificateValidUntil < today))
            .Select(m => m.Id);
        await foreach (var id in matches.InBatchesAsync(cancel))
        {
            var request = await db.Requests.Include(r => r.Matches).SingleAsync(r => r.Matches.Any(m => m.Id == id), cancel);
            await volunteers.TellCertificateMissingAsync(request, request.Matches.Single(m => m.Id == id), cancel);
            await SaveAsync(cancel);
        }
    }

    /// <summary>Who was proposed at the very moment in which the link to the client was heard of.</summary>
    private async Task EndOwnAsync(CancellationToken cancel)
    {
        await foreach (var id in own.OnTheirWay().Select(match => match.Id).InBatchesAsync(cancel))
        {
            var request = await db.Requests.Include(r => r.Matches).SingleAsync(r => r.Matches.Any(m => m.Id == id), cancel);
            await own.EndAsync(request, request.Matches.Single(m => m.Id == id), cancel);
            await SaveAsync(cancel);
        }
    }

    /// <summary>Whose role ran out on its last day told nobody; whose role ended before the request was heard of is seen here too.</summary>
    private async Task FollowRolesAsync(DateOnly today, CancellationToken cancel)
    {
        var held = db.Roles.HoldingOn(today).Where(role => role.Role == Role.Professional);
        var gone = db.Roles.Where(role => role.Role == Role.Professional && (role.HasEnded || role.Until < today) && !held.Any(one => one.PersonId == role.PersonId && one.TeamId == role.TeamId));
        var requests = db.Requests.Where(r => (r.Status == MatchRequestStatus.Open || r.Status == MatchRequestStatus.Undecided) && !r.IsOfTeam);
        var consults = db.Consults.Where(c => c.Status != ConsultStatus.Withdrawn && c.Status != ConsultStatus.Taken && !c.IsOfTeam);
        var left = gone
            .Where(role => requests.Any(r => r.ProfessionalId == role.PersonId && r.TeamId == role.TeamId) || consults.Any(c => c.ProfessionalId == role.PersonId && c.TeamId == role.TeamId))
            .Select(role => role.AssignmentId);
        await foreach (var id in left.InBatchesAsync(cancel))
        {
            var role = await db.Roles.AsNoTracking().SingleAsync(r => r.AssignmentId == id, cancel);
            await handover.FollowRoleAsync(role.PersonId, role.TeamId!.Value, cancel);
            await SaveAsync(cancel);
        }
    }

    /// <summary>Whose role as a volunteer ran out, or was over before the match was heard of.</summary>
    private async Task FollowVolunteersAsync(DateOnly today, CancellationToken cancel)
    {
        var still = db.StillVolunteers(today).Select(one => one.Id);
        var gone = db.Matches.Where(m => Match.Open.Contains(m.Status) && db.Candidates.Any(c => c.Id == m.VolunteerId) && !still.Contains(m.VolunteerId)).Select(m => m.VolunteerId).Distinct();
        await foreach (var id in gone.InBatchesAsync(cancel))
        {
            await volunteers.TellLeftAsync(id, cancel);
            await SaveAsync(cancel);
        }
    }

    /// <summary>Where a role of an ambassador ran out or began lately, which raises no event.</summary>
    private async Task FollowAmbassadorsAsync(DateOnly today, CancellationToken cancel)
    {
        var lately = today.AddDays(-DaysLookedBack);
        var teams = db.Roles
            .Where(role => role.Role == Role.Ambassador && role.TeamId != null
                && ((role.From > lately && role.From <= today) || (role.Until >= lately && role.Until < today)))
            .Select(role => role.TeamId!.Value).Distinct();
        await foreach (var team in teams.InBatchesAsync(cancel))
        {
            await ambassadors.FollowAsync(team, today, cancel);
            await SaveAsync(cancel);
        }
    }

    /// <summary>Guardians whose role as caregiver ran out on its last day.</summary>
    private async Task FollowGuardiansAsync(DateOnly today, CancellationToken cancel)
    {
        await foreach (var id in guardians.Waiting(today).Select(proposal => proposal.Id).InBatchesAsync(cancel))
        {
            await guardians.FollowAsync(await db.PeerProposals.SingleAsync(proposal => proposal.Id == id, cancel), today, cancel);
            await SaveAsync(cancel);
        }
    }

    private async Task WithdrawConsultsAsync(DateOnly today, CancellationToken cancel)
    {
        var over = ClientsWhoNoLongerAllow(ConsentScope.AmbassadorConsult, today);
        var consults = db.Consults
            .Where(c => over.Contains(c.ClientId) && c.Status != ConsultStatus.Withdrawn && c.Status != ConsultStatus.Taken)
            .Select(c => c.Id);
        await foreach (var id in consults.InBatchesAsync(cancel))
        {
            var consult = await db.Consults.SingleAsync(c => c.Id == id, cancel);
            await consents.WithdrawConsultAsync(consult, cancel);
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
