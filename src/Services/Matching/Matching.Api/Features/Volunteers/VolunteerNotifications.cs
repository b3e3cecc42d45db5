using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Notices;
using Samenspel.Relations;
using Samenspel.Relations.Accounts;

namespace Samenspel.Matching.Features.Volunteers;

/// <summary>
/// What becomes of the matches of a volunteer who stops, takes a break or has no valid conduct certificate any more, and who is told;
/// saved by whoever says so.
/// </summary>
internal sealed class VolunteerNotifications(MatchingDb db, MatchNotifications news, OwnVolunteers own, Notifier notices, IFollowAccounts accounts, TimeProvider clock)
{
    /// <summary>The volunteer stopped: all that is on its way ends.</summary>
    public Task TellLeftAsync(Guid volunteerId, CancellationToken cancel) => WithdrawAsync(volunteerId, MatchStatus.ClickAsked, cancel);

    /// <summary>Somebody is no longer a volunteer of an organisation: as when the volunteer stopped. With the role again the volunteer can be asked again.</summary>
    public async Task FollowRoleAsync(Guid account, Guid organisation, CancellationToken cancel)
    {
        var today = clock.Today();
        if (!await db.Roles.OverOn(Role.Volunteer, today).AnyAsync(role => role.PersonId == account && role.OrganisationId == organisation, cancel)) return;
        foreach (var volunteer in await db.Candidates.Where(c => c.AccountId == account && c.OrganisationId == organisation).Select(c => c.Id).ToListAsync(cancel))
            await TellLeftAsync(volunteer, cancel);
    }

    /// <summary>The volunteer takes a break: who was only asked needs not answer; with whom the volunteer said yes to, people agree whether to wait.</summary>
    public async Task TellPausedAsync(Guid volunteerId, CancellationToken cancel)
    {
        await WithdrawAsync(volunteerId, MatchStatus.Invited, cancel);
        foreach (var request in await RequestsAsync(volunteerId, cancel))
            foreach (var match in request.Matches.Where(match => match.VolunteerId == volunteerId && match.IsOpen))
                await TellAsync(request, match, MatchNotices.VolunteerPauses, volunteerToo: false, cancel);
    }

    /// <summary>The volunteer can be asked, and what stood in the way is gone as far as it is.</summary>
    public async Task TellReadyAsync(Candidate candidate, Guid before, CancellationToken cancel)
    {
        NoticeKind[] gone =
        [
            .. candidate.IsActive ? [MatchNotices.VolunteerPauses] : Array.Empty<NoticeKind>(),
            .. candidate.ConductCertificateValidUntil >= clock.Today() ? [MatchNotices.CertificateMissing] : Array.Empty<NoticeKind>(),
        ];
        var matches = await db.Matches.Where(m => m.VolunteerId == candidate.Id && Match.Open.Contains(m.Status)).Select(m => m.Id).ToListAsync(cancel);
        foreach (var match in matches) await notices.CompleteAsync(gone, match, personId: null, cancel);
        await UpdateAccountAsync(candidate, before, cancel);
    }

    /// <summary>What is asked of the volunteer, is asked of the account the volunteer has now; what was told before goes along.</summary>
    public async Task UpdateAccountAsync(Candidate candidate, Guid before, CancellationToken cancel)
    {
        var account = candidate.AccountId;
        var changed = await db.Requests.Include(r => r.Matches).Where(r => r.Matches.Any(m => m.VolunteerId == candidate.Id && m.VolunteerAccountId != account)).ToListAsync(cancel);
        foreach (var request in changed)
        {
            foreach (var match in request.Matches.Where(match => match.VolunteerId == candidate.Id && match.VolunteerAccountId != account))
            {
                await notices.CompleteAsync([.. MatchNotices.OnItsWay, .. MatchNotices.InTheWay], match.Id, match.VolunteerAccountId, cancel);
                request.SetVolunteerAccount(match, account);
                if (match.IsAlive) await news.TellWhatIsAskedAsync(request, match, person => person == account, cancel);
            }
        }
        if (before != default) await accounts.FollowAsync(AccountOwner.Volunteer(candidate.Id), before, account, cancel);
        if (changed.Count > 0) await own.LookAtVolunteerAsync(candidate.Id, cancel);
    }

    /// <summary>The conduct certificate does not hold any more, and what they do needs one.</summary>
    public Task TellCertificateMissingAsync(MatchRequest request, Match match, CancellationToken cancel) =>
        TellAsync(request, match, MatchNotices.CertificateMissing, volunteerToo: match.IsAsked, cancel);

    private async Task WithdrawAsync(Guid volunteerId, MatchStatus upTo, CancellationToken cancel)
    {
        foreach (var request in await RequestsAsync(volunteerId, cancel))
        {
            var before = MatchNotifications.Of(request);
            request.WithdrawMatchesOf(volunteerId, upTo);
            await news.TellAsync(request, before, by: null, cancel);
        }
    }

    private async Task TellAsync(MatchRequest request, Match match, NoticeKind kind, bool volunteerToo, CancellationToken cancel)
    {
        Guid[] concerned =
        [
            .. await db.ResponsibleAsync(request, clock.Today(), cancel, kind), .. await db.CoordinatorsOfAsync(match.OrganisationId, clock.Today(), cancel),
            .. volunteerToo ? [match.VolunteerAccountId] : Array.Empty<Guid>(),
        ];
        foreach (var person in concerned.Distinct()) await notices.NotifyAsync(person, kind, match.Id, cancel);
    }

    private Task<List<MatchRequest>> RequestsAsync(Guid volunteerId, CancellationToken cancel) =>
        db.Requests.Include(r => r.Matches).Where(r => r.Matches.Any(m => m.VolunteerId == volunteerId && Match.Open.Contains(m.Status))).ToListAsync(cancel);
}
