using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Matching.Data;

/// <summary>
/// Every query begins with who is asking. An organisation or a team in the token says nothing by itself: a volunteer and
/// an ambassador have them too.
/// </summary>
internal static class Visibility
{
    /// <summary>The organisations the asker coordinates volunteers of.</summary>
    public static IReadOnlyCollection<Guid> Coordinates(this CurrentUser user) => user.OrganisationsAs(Role.Coordinator);

    /// <summary>The teams the asker is a professional of.</summary>
    public static IReadOnlyCollection<Guid> WorksIn(this CurrentUser user) => user.TeamsAs(Role.Professional);

    /// <summary>For a coordinator, all requests that were not withdrawn: there are only codes in them. For a professional, those of the own teams.</summary>
    public static IQueryable<MatchRequest> RequestsFor(this MatchingDb db, CurrentUser user)
    {
        var (coordinates, teams) = (user.Coordinates().Count > 0, user.WorksIn());
        return db.Requests.Where(request => teams.Contains(request.TeamId) || (coordinates && request.Status != MatchRequestStatus.Withdrawn));
    }

    /// <summary>Volunteers of the own organisations; a professional may propose any.</summary>
    public static IQueryable<Candidate> CandidatesToPropose(this MatchingDb db, CurrentUser user, MatchRequest request)
    {
        var (organisations, all) = (user.Coordinates(), user.WorksIn().Contains(request.TeamId));
        return db.Candidates.Where(candidate => candidate.ProfileFrom != null && (all || organisations.Contains(candidate.OrganisationId)));
    }

    /// <summary>Matches of the asker, of volunteers of the own organisations, and of requests of the own teams.</summary>
    public static IQueryable<Match> MatchesFor(this MatchingDb db, CurrentUser user)
    {
        var (me, organisations, teams) = (user.Id, user.Coordinates(), user.WorksIn());
        return db.Matches.Where(match =>
            match.VolunteerAccountId == me || organisations.Contains(match.OrganisationId) || teams.Contains(match.Request.TeamId));
    }

    /// <summary>Of those, the ones of other people: a volunteer does not confirm his own match.</summary>
    public static IQueryable<Match> MatchesToConfirm(this MatchingDb db, CurrentUser user)
    {
        var (me, organisations, teams) = (user.Id, user.Coordinates(), user.WorksIn());
        return db.Matches.Where(match =>
            match.VolunteerAccountId != me && (organisations.Contains(match.OrganisationId) || teams.Contains(match.Request.TeamId)));
    }

    /// <summary>The request with all its matches, of which the one with this id is visible; null otherwise.</summary>
    public static Task<MatchRequest?> RequestOfAsync(this MatchingDb db, IQueryable<Match> visible, Guid matchId, CancellationToken cancel) =>
        db.Requests.Include(request => request.Matches)
            .SingleOrDefaultAsync(request => visible.Any(match => match.Id == matchId && match.RequestId == request.Id), cancel);
}
