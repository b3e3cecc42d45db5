using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Relations;

namespace Samenspel.Matching.Data;

/// <summary>Who holds a role somewhere today: for who must be told, or can take over.</summary>
internal static class RoleHolders
{
    /// <summary>The coordinators of a volunteer organisation.</summary>
    public static Task<List<Guid>> CoordinatorsOfAsync(this MatchingDb db, Guid organisationId, DateOnly today, CancellationToken cancel) =>
        db.Roles.HoldingOn(today).Where(r => r.Role == Role.Coordinator && r.OrganisationId == organisationId).Select(r => r.PersonId).Distinct().ToListAsync(cancel);

    /// <summary>The professionals of a neighbourhood team.</summary>
    public static Task<List<Guid>> ProfessionalsOfAsync(this MatchingDb db, Guid teamId, DateOnly today, CancellationToken cancel) =>
        db.Roles.HoldingOn(today).Where(r => r.Role == Role.Professional && r.TeamId == teamId).Select(r => r.PersonId).Distinct().ToListAsync(cancel);

    /// <summary>Who sees to a request now: its professional, or the whole team when that professional has gone.</summary>
    /// <param name="db">The database.</param>
    /// <param name="request">The request.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="told">What they are told: what cannot wait for who is away goes to whoever of the team is there besides.</param>
    public static Task<IReadOnlyList<Guid>> ResponsibleAsync(this MatchingDb db, MatchRequest request, DateOnly today, CancellationToken cancel, NoticeKind? told = null) =>
        db.ResponsibleAsync(request.ProfessionalId, request.IsOfTeam, request.TeamId, today, told, cancel);

    /// <summary>Who sees to a consult now.</summary>
    public static Task<IReadOnlyList<Guid>> ResponsibleAsync(this MatchingDb db, AmbassadorConsult consult, DateOnly today, CancellationToken cancel, NoticeKind? told = null) =>
        db.ResponsibleAsync(consult.ProfessionalId, consult.IsOfTeam, consult.TeamId, today, told, cancel);

    private static async Task<IReadOnlyList<Guid>> ResponsibleAsync(
        this MatchingDb db, Guid professional, bool isOfTeam, Guid team, DateOnly today, NoticeKind? told, CancellationToken cancel) =>
        isOfTeam ? await db.ProfessionalsOfAsync(team, today, cancel)
        : told is { IsUrgent: true } or { StaysUntilDone: true } ? await db.SeeToAsync(professional, team, today, cancel)
        : [professional];

    /// <summary>Volunteers who still are one of their organisation: the role did not end, and the person was not blocked.</summary>
    public static IQueryable<Candidate> StillVolunteers(this MatchingDb db, DateOnly today)
    {
        var over = db.Roles.OverOn(Role.Volunteer, today);
        return db.Candidates.Where(candidate => !over.Any(role => role.PersonId == candidate.AccountId && role.OrganisationId == candidate.OrganisationId));
    }

    /// <summary>The ambassadors placed in a neighbourhood team.</summary>
    public static Task<List<Guid>> AmbassadorsOfAsync(this MatchingDb db, Guid teamId, DateOnly today, CancellationToken cancel) =>
        db.Roles.HoldingOn(today).Where(r => r.Role == Role.Ambassador && r.TeamId == teamId).Select(r => r.PersonId).Distinct().ToListAsync(cancel);

    /// <summary>Who answers for what was found: the ambassador of the consult, or who is placed in the team when that ambassador has gone.</summary>
    public static async Task<IReadOnlyList<Guid>> AnsweringAsync(this MatchingDb db, AmbassadorConsult consult, DateOnly today, CancellationToken cancel)
    {
        if (consult.AmbassadorId is not { } ambassador) return [];
        var known = await db.Roles.Where(r => r.Role == Role.Ambassador && r.PersonId == ambassador && r.TeamId == consult.TeamId).ToListAsync(cancel);
        var hasGone = known.Exists(role => role.IsOverOn(today)) && !known.Exists(role => role.HoldsOn(today));
        return hasGone ? await db.AmbassadorsOfAsync(consult.TeamId, today, cancel) : [ambassador];
    }
}
