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
    public static async Task<IReadOnlyList<Guid>> ResponsibleAsync(this MatchingDb db, MatchRequest request, DateOnly today, CancellationToken cancel) =>
        request.IsOfTeam ? await db.ProfessionalsOfAsync(request.TeamId, today, cancel) : [request.ProfessionalId];

    /// <summary>Who sees to a consult now.</summary>
    public static async Task<IReadOnlyList<Guid>> ResponsibleAsync(this MatchingDb db, AmbassadorConsult consult, DateOnly today, CancellationToken cancel) =>
        consult.IsOfTeam ? await db.ProfessionalsOfAsync(consult.TeamId, today, cancel) : [consult.ProfessionalId];

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
