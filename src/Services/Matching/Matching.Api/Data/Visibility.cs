using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Relations;
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

    /// <summary>The clients who allow this today.</summary>
    public static IQueryable<Guid> ClientsWhoAllow(this MatchingDb db, string scope, DateOnly today) =>
        db.Consents.HoldingOn(scope, today).Select(consent => consent.ClientId);

    /// <summary>
    /// For a coordinator, all requests that are not over and whose client allows the search: there are only codes in them. For a
    /// professional, those of the own teams.
    /// </summary>
    public static IQueryable<MatchRequest> RequestsFor(this MatchingDb db, CurrentUser user, DateOnly today)
    {
        var (coordinates, teams) = (user.Coordinates().Count > 0, user.WorksIn());
        if (!coordinates) return db.Requests.Where(request => teams.Contains(request.TeamId));
        var searched = db.ClientsWhoAllow(ConsentScope.Matching, today);
        var searchedFor = db.Requests.Where(request =>
            (request.Status == MatchRequestStatus.Open || request.Status == MatchRequestStatus.Undecided || request.Status == MatchRequestStatus.Matched) && searched.Contains(request.ClientId));
        // Asked as one condition with the teams, the database would read the consents of the whole city first.
        return teams.Count == 0 ? searchedFor : db.Requests.Where(request => teams.Contains(request.TeamId) || searchedFor.Any(one => one.Id == request.Id));
    }

    /// <summary>Whether the asker has a part in the runs now: as professional of a team, coordinator of an organisation, or administrator.</summary>
    public static bool HasPartInRuns(this CurrentUser user) => user.WorksIn().Count > 0 || user.Coordinates().Count > 0 || user.Is(Role.Administrator);

    /// <summary>Of what a run proposes: for requests of the own teams, and volunteers of the own organisations.</summary>
    public static IQueryable<RunProposal> ProposalsFor(this MatchingDb db, CurrentUser user, DateOnly today)
    {
        var (organisations, teams, requests) = (user.Coordinates(), user.WorksIn(), db.RequestsFor(user, today));
        return db.RunProposals.Where(p => requests.Any(r => r.Id == p.RequestId) && (teams.Contains(p.TeamId) || organisations.Contains(p.OrganisationId)));
    }

    /// <summary>Volunteers of the own organisations; a professional may propose any.</summary>
    public static IQueryable<Candidate> CandidatesToPropose(this MatchingDb db, CurrentUser user, MatchRequest request)
    {
        var (organisations, all) = (user.Coordinates(), user.WorksIn().Contains(request.TeamId));
        return db.Candidates.Where(candidate => candidate.ProfileVersion > 0 && (all || organisations.Contains(candidate.OrganisationId)));
    }

    /// <summary>
    /// Matches the asker takes part in or looks after: as the volunteer who was asked, as the client, as coordinator of the
    /// volunteer's organisation, as professional of the team.
    /// </summary>
    public static IQueryable<Match> MatchesFor(this MatchingDb db, CurrentUser user)
    {
        var (me, asClient, volunteersAt, organisations, teams) = (user.Id, user.IdAs(Role.Client), user.OrganisationsAs(Role.Volunteer), user.Coordinates(), user.WorksIn());
        // Each way has an index of its own; asked as one condition they would make the database walk through all matches.
        var visible = db.Matches.Where(match => match.VolunteerAccountId == me && volunteersAt.Contains(match.OrganisationId) && match.InvitedAt != null).Select(match => match.Id)
            .Union(db.Matches.Where(match => organisations.Contains(match.OrganisationId)).Select(match => match.Id))
            .Union(db.Requests.Where(request => request.ClientAccountId == asClient || teams.Contains(request.TeamId)).SelectMany(request => request.Matches).Select(match => match.Id));
        return db.Matches.Where(match => visible.Contains(match.Id));
    }

    /// <summary>Those, and for a linked caregiver the ones of a client who lets the caregiver read along.</summary>
    public static IQueryable<Match> MatchesToRead(this MatchingDb db, CurrentUser user, DateOnly today)
    {
        var (mine, me) = (db.MatchesFor(user), user.Id);
        if (!user.Is(Role.Caregiver)) return mine;
        var shared = db.ClientsWhoAllow(ConsentScope.CaregiverView, today);
        return db.Matches.Where(match => mine.Any(own => own.Id == match.Id)
            || (shared.Contains(match.ClientId) && db.Caregivers.Any(c => c.ClientId == match.ClientId && c.AccountId == me && !c.HasEnded)));
    }

    /// <summary>Of those, the ones that the asker looks after for other people: nobody guides a match of his own.</summary>
    public static IQueryable<Match> MatchesToGuide(this MatchingDb db, CurrentUser user)
    {
        var (me, organisations, teams) = (user.Id, user.Coordinates(), user.WorksIn());
        return db.Matches.Where(match => match.VolunteerAccountId != me && match.Request.ClientAccountId != me
            && (organisations.Contains(match.OrganisationId) || teams.Contains(match.Request.TeamId)));
    }

    /// <summary>The request with all its matches, of which the one with this id is visible; null otherwise.</summary>
    public static Task<MatchRequest?> RequestOfAsync(this MatchingDb db, IQueryable<Match> visible, Guid matchId, CancellationToken cancel) =>
        db.Requests.Include(request => request.Matches)
            .SingleOrDefaultAsync(request => visible.Any(match => match.Id == matchId && match.RequestId == request.Id), cancel);

    /// <summary>A refusal saves nothing, so that nothing tells that the request changed since it was read: then it is judged again.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It changed.</exception>
    public static async Task JudgedAsReadAsync(this MatchingDb db, MatchRequest request, CancellationToken cancel)
    {
        if (!await db.Requests.AnyAsync(r => r.Id == request.Id && r.Version == request.Version, cancel))
            throw new DbUpdateConcurrencyException("The request changed since it was read.");
    }

    /// <summary>
    /// What the asker is to a match. The volunteer and the client come first: who has another role too, reads and speaks in the
    /// match of his own as himself.
    /// </summary>
    public static Role PartyOf(this CurrentUser user, Match match) =>
        match.VolunteerAccountId == user.Id ? Role.Volunteer
        : match.Request.ClientAccountId == user.Id ? Role.Client
        : user.WorksIn().Contains(match.Request.TeamId) ? Role.Professional
        : user.Coordinates().Contains(match.OrganisationId) ? Role.Coordinator
        : Role.Caregiver;

    /// <summary>Whether the asker still is what he is in a match of his own: who lost the role reads it by another one, and says nothing in it any more.</summary>
    public static bool SpeaksAs(this CurrentUser user, Role party, Match match) => party switch
    {
        Role.Client => user.Is(Role.Client),
        Role.Volunteer => user.OrganisationsAs(Role.Volunteer).Contains(match.OrganisationId),
        _ => true,
    };

    /// <summary>Whether another consult for a client is open: with the ambassador, or answered and to be gone on with.</summary>
    public static Task<bool> HasOpenConsultAsync(this MatchingDb db, Guid clientId, Guid? otherThan, CancellationToken cancel) =>
        db.Consults.AnyAsync(c => c.ClientId == clientId && c.Id != otherThan
            && (c.Status == ConsultStatus.Requested || c.Status == ConsultStatus.Looking || c.Status == ConsultStatus.Waiting || c.Status == ConsultStatus.Answered), cancel);

    /// <summary>The consults of the teams the asker is a professional of.</summary>
    public static IQueryable<AmbassadorConsult> ConsultsOfTeam(this MatchingDb db, CurrentUser user)
    {
        var teams = user.WorksIn();
        return db.Consults.Where(consult => teams.Contains(consult.TeamId));
    }

    /// <summary>The consults of the teams the asker is placed in as an ambassador, as long as the client allows it.</summary>
    public static IQueryable<AmbassadorConsult> ConsultsToAnswer(this MatchingDb db, CurrentUser user, DateOnly today)
    {
        var (teams, allowed) = (user.TeamsAs(Role.Ambassador), db.ClientsWhoAllow(ConsentScope.AmbassadorConsult, today));
        return db.Consults.Where(consult => teams.Contains(consult.TeamId) && consult.Status != ConsultStatus.Withdrawn && allowed.Contains(consult.ClientId));
    }

    /// <summary>The consults of the own team, and those to answer.</summary>
    public static IQueryable<AmbassadorConsult> ConsultsToRead(this MatchingDb db, CurrentUser user, DateOnly today)
    {
        var (asked, toAnswer) = (db.ConsultsOfTeam(user), db.ConsultsToAnswer(user, today));
        return db.Consults.Where(consult => asked.Any(own => own.Id == consult.Id) || toAnswer.Any(own => own.Id == consult.Id));
    }
}
