using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;

namespace Samenspel.Matching.Features.Matches;

/// <summary>
/// Nobody is the own volunteer, nor that of whom he or she cares for or is responsible for as a professional, also when that comes to light after the match: what is on its
/// way ends, and who looks after what was confirmed is told to talk about it.
/// </summary>
internal sealed class OwnVolunteers(MatchingDb db, MatchNotifications news, Notifier notices, TimeProvider clock)
{
    /// <summary>Looks at all matches of a client, who has another account or another caregiver.</summary>
    public Task LookAtClientAsync(Guid clientId, CancellationToken cancel) => LookAsync(match => match.ClientId == clientId, cancel);

    /// <summary>Looks at all matches of a volunteer, who has another account.</summary>
    public Task LookAtVolunteerAsync(Guid volunteerId, CancellationToken cancel) => LookAsync(match => match.VolunteerId == volunteerId, cancel);

    /// <summary>Looks at the matches of a request, for which another professional is responsible.</summary>
    public Task LookAtRequestAsync(Guid requestId, CancellationToken cancel) => LookAsync(match => match.RequestId == requestId, cancel);

    /// <summary>What is on its way with somebody who is the client, or cares for the client.</summary>
    public IQueryable<Match> OnTheirWay() => Own().Where(match => Match.Open.Contains(match.Status));

    /// <summary>Ends what is on its way in a request with somebody who is the client, or cares for the client.</summary>
    public async Task EndAsync(MatchRequest request, Match match, CancellationToken cancel)
    {
        var before = MatchNotifications.Of(request);
        request.WithdrawMatchesOf(match.VolunteerId);
        await news.TellAsync(request, before, by: null, cancel);
        await TellAsync(request, match, cancel);
    }

    private async Task LookAsync(Expression<Func<Match, bool>> among, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel); // what was heard just now counts
        var alive = Own().Where(among).Where(match => match.Status == MatchStatus.Confirmed || Match.Open.Contains(match.Status));
        foreach (var found in await alive.Select(match => new { match.Id, match.RequestId }).ToListAsync(cancel))
        {
            var request = await db.Requests.Include(one => one.Matches).SingleAsync(one => one.Id == found.RequestId, cancel);
            var match = request.Matches.Single(one => one.Id == found.Id);
            if (match.IsOpen) await EndAsync(request, match, cancel);
            else if (await IsNewsAsync(match, cancel)) await TellAsync(request, match, cancel);
        }
    }

    /// <summary>Of a confirmed match whose agreement has not ended it is told once.</summary>
    private async Task<bool> IsNewsAsync(Match match, CancellationToken cancel) =>
        match.Status == MatchStatus.Confirmed
        && await db.Candidates.SingleAsync(one => one.Id == match.VolunteerId, cancel) is var volunteer && volunteer.CurrentMatches.Contains(match.Id)
        && !await notices.WasToldAsync(MatchNotices.OwnVolunteer, match.Id, cancel);

    private async Task TellAsync(MatchRequest request, Match match, CancellationToken cancel)
    {
        Guid[] concerned = [.. await db.ResponsibleAsync(request, clock.Today(), cancel, MatchNotices.OwnVolunteer), .. await db.CoordinatorsOfAsync(match.OrganisationId, clock.Today(), cancel)];
        foreach (var person in concerned.Distinct()) await notices.NotifyAsync(person, MatchNotices.OwnVolunteer, match.Id, cancel);
    }

    private IQueryable<Match> Own() => db.Matches.Where(match => match.Request.ClientAccountId == match.VolunteerAccountId || match.Request.ProfessionalId == match.VolunteerAccountId
        || db.Caregivers.Any(one => one.ClientId == match.ClientId && !one.HasEnded && one.AccountId == match.VolunteerAccountId));
}
