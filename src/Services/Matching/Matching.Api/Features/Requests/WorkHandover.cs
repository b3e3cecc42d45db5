using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Features.Matches;
using Samenspel.Notices;

namespace Samenspel.Matching.Features.Requests;

/// <summary>
/// What one professional saw to is seen to by another. When a role ends it is of the whole team until somebody takes it over: what
/// waits to be done is asked of everybody there. Saved by whoever says so.
/// </summary>
internal sealed class WorkHandover(MatchingDb db, MatchNotifications news, Notifier notices, TimeProvider clock)
{
    /// <summary>A request goes to a colleague, with its matches on their way.</summary>
    public async Task HandOverAsync(MatchRequest request, Guid to, CancellationToken cancel)
    {
        var from = await db.ResponsibleAsync(request, clock.Today(), cancel);
        if (!request.HandOver(to)) return;
        foreach (var person in from.Where(person => person != to)) await ReleaseAsync(request, person, [to], cancel);
        await AskAsync(request, [to], cancel);
    }

    /// <summary>A consult goes to a colleague, who hears the answer.</summary>
    public async Task HandOverAsync(AmbassadorConsult consult, Guid to, Guid by, CancellationToken cancel)
    {
        var from = await db.ResponsibleAsync(consult, clock.Today(), cancel);
        if (!consult.HandOver(to)) return;
        await notices.CompleteAsync([ConsultNotices.ProfessionalLeft], consult.Id, personId: null, cancel);
        foreach (var person in from.Where(person => person != to)) await notices.CompleteAsync([.. ConsultNotices.ForProfessional, ConsultNotices.YoursNow], consult.Id, person, cancel);
        if (to != by) await notices.NotifyAsync(to, ConsultNotices.YoursNow, consult.Id, cancel);
        await AskAsync(consult, [to], cancel);
    }

    /// <summary>Somebody is no longer a professional of a team, or is one again.</summary>
    public async Task FollowRoleAsync(Guid personId, Guid teamId, CancellationToken cancel)
    {
        var team = await db.ProfessionalsOfAsync(teamId, clock.Today(), cancel);
        var isGone = !team.Contains(personId);
        foreach (var request in await db.Requests.Include(r => r.Matches)
            .Where(r => r.ProfessionalId == personId && r.TeamId == teamId && (r.Status == MatchRequestStatus.Open || r.Status == MatchRequestStatus.Undecided)).ToListAsync(cancel))
        {
            if (!request.LeaveToTeam(isGone) || !isGone) continue;
            await ReleaseAsync(request, personId, team, cancel);
            await AskAsync(request, team, cancel);
            if (team.Count == 0) await TellNobodyLeftAsync(request, cancel);
        }
        foreach (var consult in await db.Consults
            .Where(c => c.ProfessionalId == personId && c.TeamId == teamId && c.Status != ConsultStatus.Withdrawn && c.Status != ConsultStatus.Taken).ToListAsync(cancel))
        {
            if (!consult.LeaveToTeam(isGone)) continue;
            await notices.CompleteAsync(isGone ? ConsultNotices.ForProfessional : [ConsultNotices.ProfessionalLeft], consult.Id, isGone ? personId : null, cancel);
            if (!isGone) continue;
            foreach (var colleague in team) await notices.NotifyAsync(colleague, ConsultNotices.ProfessionalLeft, consult.Id, cancel);
            await AskAsync(consult, team, cancel);
        }
    }

    /// <summary>What cannot wait goes to these people; of the rest they are asked by what is to be done now.</summary>
    private async Task ReleaseAsync(MatchRequest request, Guid person, IReadOnlyList<Guid> to, CancellationToken cancel)
    {
        await notices.HandOverAsync([RequestNotices.TalkWithClient], request.Id, person, to, cancel);
        await notices.CompleteAsync(RequestNotices.WhileOpen, request.Id, person, cancel);
        foreach (var match in request.Matches.Where(match => match.IsOpen))
        {
            await notices.HandOverAsync([MatchNotices.IntroductionMoved], match.Id, person, to, cancel);
            await notices.CompleteAsync([.. MatchNotices.OnItsWay.Except([MatchNotices.IntroductionMoved]), .. MatchNotices.InTheWay], match.Id, person, cancel);
        }
    }

    private async Task AskAsync(MatchRequest request, IReadOnlyList<Guid> people, CancellationToken cancel)
    {
        foreach (var match in request.Matches.Where(match => match.IsOpen))
            await news.TellWhatIsAskedAsync(request, match, people.Contains, cancel);
        NoticeKind[] asked =
        [
            .. request.Status == MatchRequestStatus.Undecided ? [RequestNotices.Undecided] : Array.Empty<NoticeKind>(),
            .. request is { Status: MatchRequestStatus.Open, OverdueNotifiedAt: not null } ? [RequestNotices.AskAmbassador] : Array.Empty<NoticeKind>(),
            .. request.Matches.Any(match => match is { IsOpen: true, OnHoldSince: not null }) ? [RequestNotices.TalkWithClient] : Array.Empty<NoticeKind>(),
        ];
        foreach (var kind in asked)
            foreach (var person in people) await notices.NotifyAsync(person, kind, request.Id, cancel);
    }

    private async Task AskAsync(AmbassadorConsult consult, IReadOnlyList<Guid> people, CancellationToken cancel)
    {
        var kind = consult.Status switch { ConsultStatus.Answered => ConsultNotices.Answered, ConsultStatus.NotFound => ConsultNotices.NothingFound, _ => null };
        if (kind is null) return;
        foreach (var person in people) await notices.NotifyAsync(person, kind, consult.Id, cancel);
    }

    /// <summary>Nobody of the team can see to it: the coordinators of the volunteers who would turn up hear of it.</summary>
    private async Task TellNobodyLeftAsync(MatchRequest request, CancellationToken cancel)
    {
        foreach (var organisation in request.Matches.Where(match => match.IsOpen).Select(match => match.OrganisationId).Distinct())
            foreach (var coordinator in await db.CoordinatorsOfAsync(organisation, clock.Today(), cancel))
                await notices.NotifyAsync(coordinator, RequestNotices.NobodyLeft, request.Id, cancel);
    }
}
