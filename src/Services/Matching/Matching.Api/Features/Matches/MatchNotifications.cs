using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Requests;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Matches;

/// <summary>
/// Tells whoever must know what became of the matches of a request, and takes away what nobody is asked any more. It looks at what
/// changed rather than at who did it, so that no way to a change tells less than another. Saved with the changes.
/// </summary>
internal sealed class MatchNotifications(MatchingDb db, Notifier notices, TimeProvider clock)
{
    /// <summary>How a request and its matches stand, to be compared afterwards.</summary>
    public sealed record Standing(MatchRequestStatus Status, IReadOnlyDictionary<Guid, MatchStatus> Matches, IReadOnlySet<Guid> OnHold);

    /// <summary>Looks before something is changed.</summary>
    public static Standing Of(MatchRequest request) => new(
        request.Status, request.Matches.ToDictionary(match => match.Id, match => match.Status),
        request.Matches.Where(match => match.OnHoldSince is not null).Select(match => match.Id).ToHashSet());

    /// <summary>Tells what changed since.</summary>
    /// <param name="request">The request, with all its matches.</param>
    /// <param name="before">How it stood.</param>
    /// <param name="by">Who did it, who need not be told; null when nobody of them did.</param>
    /// <param name="cancel">Stops the look for who must know.</param>
    public async Task TellAsync(MatchRequest request, Standing before, Guid? by, CancellationToken cancel)
    {
        foreach (var match in request.Matches)
        {
            if (before.Matches.TryGetValue(match.Id, out var from) && from == match.Status) await TellHoldAsync(request, match, before.OnHold.Contains(match.Id), cancel);
            else await TellStepAsync(request, match, from, by, cancel);
        }
        if (request.Status == before.Status) return;
        await notices.CompleteAsync(RequestNotices.WhileOpen, request.Id, personId: null, cancel);
        if (request.Status is MatchRequestStatus.Withdrawn or MatchRequestStatus.Closed) await notices.CompleteAsync([RequestNotices.TalkWithClient], request.Id, personId: null, cancel);
        if (request.Status == MatchRequestStatus.Undecided) await NotifyAsync(await ResponsibleAsync(request, cancel, RequestNotices.Undecided), RequestNotices.Undecided, request.Id, cancel);
    }

    /// <summary>An introduction is at another moment or place: who would turn up is told at once.</summary>
    public async Task TellMovedAsync(MatchRequest request, Match match, Guid by, CancellationToken cancel)
    {
        await notices.CompleteAsync([MatchNotices.IntroductionPlanned, MatchNotices.IntroductionMoved], match.Id, personId: null, cancel);
        Guid[] concerned = [match.VolunteerAccountId, .. ClientOf(request), .. await ResponsibleAsync(request, cancel, MatchNotices.IntroductionMoved), .. await CoordinatorsAsync(match, cancel)];
        await NotifyAsync(concerned.Where(person => person != by), MatchNotices.IntroductionMoved, match.Id, cancel);
    }

    /// <summary>What is asked was corrected: who said yes to what it was, or looks after who did, looks whether it still suits.</summary>
    public async Task TellCorrectedAsync(MatchRequest request, CancellationToken cancel)
    {
        foreach (var match in request.Matches.Where(match => match.IsOpen))
        {
            Guid[] concerned = [.. await CoordinatorsAsync(match, cancel), .. match.IsAsked ? [match.VolunteerAccountId] : Array.Empty<Guid>()];
            await NotifyAsync(concerned, MatchNotices.RequestCorrected, match.Id, cancel);
        }
    }

    /// <summary>Whether the client says himself what he thinks: not without an account, and not with one whose role ended.</summary>
    public async Task<bool> AnswersOneselfAsync(MatchRequest request, CancellationToken cancel) =>
        request.ClientAccountId is { } account && !await db.HasLostAsync(Role.Client, account, clock.Today(), cancel);

    /// <summary>A client lost the role, or has it again: what the client would say, the professional writes down, or no longer.</summary>
    public async Task FollowClientAsync(Guid account, CancellationToken cancel)
    {
        foreach (var request in await db.Requests.Include(r => r.Matches).Where(r => r.ClientAccountId == account && r.Matches.Any(m => m.Status == MatchStatus.ClickAsked)).ToListAsync(cancel))
            foreach (var match in request.Matches.Where(match => match is { Status: MatchStatus.ClickAsked, ClientClick: null }))
                if (await AnswersOneselfAsync(request, cancel)) await notices.CompleteAsync([MatchNotices.WriteDownClick], match.Id, personId: null, cancel);
                else await NotifyAsync(await ResponsibleAsync(request, cancel, MatchNotices.WriteDownClick), MatchNotices.WriteDownClick, match.Id, cancel);
    }

    /// <summary>Tells what a match asks of people now: after a step, when it goes on, or to who takes over.</summary>
    /// <param name="request">The request.</param>
    /// <param name="match">One of its matches.</param>
    /// <param name="tells">Who among them is told.</param>
    /// <param name="cancel">Stops the look for who must know.</param>
    public async Task TellWhatIsAskedAsync(MatchRequest request, Match match, Func<Guid, bool> tells, CancellationToken cancel)
    {
        IEnumerable<Guid> volunteer = [match.VolunteerAccountId], client = ClientOf(request), coordinators = await CoordinatorsAsync(match, cancel);
        IEnumerable<Guid> team = await ResponsibleAsync(request, cancel, match.Status switch { MatchStatus.Accepted => MatchNotices.Accepted, MatchStatus.ClickAsked => MatchNotices.WriteDownClick, _ => null });
        (IEnumerable<Guid> people, NoticeKind? kind) = match.Status switch
        {
            MatchStatus.Shortlisted => (coordinators, MatchNotices.Proposed),
            MatchStatus.Invited => (volunteer, MatchNotices.Invited),
            MatchStatus.Accepted => (team.Concat(coordinators), MatchNotices.Accepted),
            MatchStatus.Introduced when match.IntroductionHeldAt is null => (volunteer.Concat(client).Concat(team).Concat(coordinators), MatchNotices.IntroductionPlanned),
            MatchStatus.Trial => (volunteer.Concat(client), MatchNotices.TrialStarted),
            MatchStatus.ClickAsked => (volunteer.Where(_ => match.VolunteerClick is null).Concat(client.Where(_ => match.ClientClick is null)), MatchNotices.ClickAsked),
            MatchStatus.Confirmed => (volunteer.Concat(client).Concat(team).Concat(coordinators), MatchNotices.Confirmed),
            _ => ([], (NoticeKind?)null),
        };
        if (kind is not null) await NotifyAsync(people.Where(tells), kind, match.Id, cancel);
        if (match is { Status: MatchStatus.ClickAsked, ClientClick: null } && !await AnswersOneselfAsync(request, cancel))
            await NotifyAsync(team, MatchNotices.WriteDownClick, match.Id, cancel);
    }

    private async Task TellStepAsync(MatchRequest request, Match match, MatchStatus from, Guid? by, CancellationToken cancel)
    {
        await notices.CompleteAsync(match.IsOpen ? MatchNotices.OnItsWay : [.. MatchNotices.OnItsWay, .. MatchNotices.InTheWay], match.Id, personId: null, cancel);
        // Who says the last yes does not know yet that it was the last.
        if (match.IsAlive) await TellWhatIsAskedAsync(request, match, person => person != by || match.Status == MatchStatus.Confirmed, cancel);
        else await TellEndAsync(request, match, from, by, cancel);
    }

    /// <summary>It goes no further: kindly to who knew of it, and to who looks after it. Who did it, or never knew, hears nothing.</summary>
    private async Task TellEndAsync(MatchRequest request, Match match, MatchStatus from, Guid? by, CancellationToken cancel)
    {
        var (isLoser, hadMet) = (match.Status == MatchStatus.Withdrawn && request.Status == MatchRequestStatus.Matched, from >= MatchStatus.Introduced);
        var kindly = isLoser ? MatchNotices.AnotherFound : hadMet ? MatchNotices.CalledOff : MatchNotices.Discontinued;
        if (from > MatchStatus.Shortlisted && match.Status != MatchStatus.Expired && match.DeclinedBy != Role.Volunteer)
            await NotifyAsync([match.VolunteerAccountId], kindly, match.Id, cancel);
        // Who chose another knows, and so does the client whose own word ended it.
        if (hadMet && !isLoser && match.DeclinedBy != Role.Client && await IsLookedForAsync(request, cancel)) await NotifyAsync(ClientOf(request), kindly, match.Id, cancel);

        if (from == MatchStatus.Shortlisted && match.Status != MatchStatus.Declined) return;
        var plainly = match.Status switch
        {
            MatchStatus.Declined => MatchNotices.Declined,
            MatchStatus.Expired => MatchNotices.NotAnswered,
            _ => MatchNotices.Withdrawn,
        };
        Guid[] after = [.. await ResponsibleAsync(request, cancel, plainly), .. await CoordinatorsAsync(match, cancel)];
        await NotifyAsync(after.Where(person => person != by), plainly, match.Id, cancel);
    }

    private async Task TellHoldAsync(MatchRequest request, Match match, bool wasOnHold, CancellationToken cancel)
    {
        if (match.OnHoldSince is not null == wasOnHold || !match.IsOpen) return;
        await notices.CompleteAsync(MatchNotices.OnItsWay, match.Id, personId: null, cancel);
        var coordinators = await CoordinatorsAsync(match, cancel);
        Guid[] concerned = match.IsAsked ? [match.VolunteerAccountId, .. coordinators] : [.. coordinators];
        if (!wasOnHold)
        {
            await NotifyAsync(concerned, MatchNotices.OnHold, match.Id, cancel);
            return;
        }
        await NotifyAsync([.. concerned, .. await ResponsibleAsync(request, cancel)], MatchNotices.GoesOn, match.Id, cancel);
        await TellWhatIsAskedAsync(request, match, _ => true, cancel);
    }

    /// <summary>When the request itself is over, or the client took back the consent, the client did so.</summary>
    private async Task<bool> IsLookedForAsync(MatchRequest request, CancellationToken cancel) =>
        request.Status is MatchRequestStatus.Open or MatchRequestStatus.Undecided
        && await db.AllowsAsync(request.ClientId, ConsentScope.Matching, clock, cancel);

    private static Guid[] ClientOf(MatchRequest request) => request.ClientAccountId is { } client ? [client] : [];

    private Task<IReadOnlyList<Guid>> ResponsibleAsync(MatchRequest request, CancellationToken cancel, NoticeKind? told = null) => db.ResponsibleAsync(request, clock.Today(), cancel, told);

    private Task<List<Guid>> CoordinatorsAsync(Match match, CancellationToken cancel) => db.CoordinatorsOfAsync(match.OrganisationId, clock.Today(), cancel);

    private async Task NotifyAsync(IEnumerable<Guid> people, NoticeKind kind, Guid subjectId, CancellationToken cancel)
    {
        foreach (var person in people.Distinct()) await notices.NotifyAsync(person, kind, subjectId, cancel);
    }
}
