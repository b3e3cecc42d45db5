using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Features.Placements;

/// <summary>Tells how many teams have an ambassador today, and which team must look for one: now, or within thirty days.</summary>
public static class GetAmbassadorCoverage
{
    /// <summary>The teams of one kind.</summary>
    /// <param name="Kind">Whom they are there for.</param>
    /// <param name="Teams">How many there are.</param>
    /// <param name="Covered">How many have an ambassador today.</param>
    public sealed record OfKind(TeamKind Kind, int Teams, int Covered);

    /// <summary>A team without ambassador, or whose last ambassador leaves soon.</summary>
    /// <param name="TeamId">The team.</param>
    /// <param name="TeamName">Its name.</param>
    /// <param name="Kind">Whom it is there for.</param>
    /// <param name="DistrictCode">Its district.</param>
    /// <param name="LastDay">The last day with an ambassador; null when there is none today.</param>
    public sealed record Team(Guid TeamId, string TeamName, TeamKind Kind, string DistrictCode, DateOnly? LastDay);

    /// <summary>How it is today.</summary>
    public sealed record Response(int Teams, int Covered, IReadOnlyList<OfKind> Kinds, IReadOnlyList<Team> Looking);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/ambassador-coverage", HandleAsync)
        .Require(Policies.ReadCoverage)
        .WithName("GetAmbassadorCoverage").WithSummary("See which teams have an ambassador");

    private static async Task<Ok<Response>> HandleAsync(IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var today = clock.Today();
        var placements = (await db.Placements.AsNoTracking().Where(p => p.BrokenOffAt == null && p.Until >= today).ToListAsync(cancel)).ToLookup(p => p.TeamId);
        var teams = (from team in await db.Teams.AsNoTracking().OrderBy(t => t.Name).ToListAsync(cancel)
                     select (Team: team, LastDay: AmbassadorCover.LastDay(placements[team.Id], today))).ToArray();
        return TypedResults.Ok(new Response(
            teams.Length, teams.Count(t => t.LastDay is not null),
            [.. from kind in Enum.GetValues<TeamKind>()
                let those = teams.Where(t => t.Team.Kind == kind).ToArray()
                select new OfKind(kind, those.Length, those.Count(t => t.LastDay is not null))],
            [.. from t in teams
                where AmbassadorCover.NeedsSuccessor(t.LastDay, today)
                select new Team(t.Team.Id, t.Team.Name, t.Team.Kind, t.Team.DistrictCode, t.LastDay)]));
    }
}
