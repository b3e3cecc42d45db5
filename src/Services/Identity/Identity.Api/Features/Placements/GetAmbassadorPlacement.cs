using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.Placements;

/// <summary>Shows one placement of an ambassador.</summary>
public static class GetAmbassadorPlacement
{
    /// <summary>The placement; the reason when it was broken off is for who manages placements.</summary>
    public sealed record Response(ListAmbassadorPlacements.Item Placement, DateTimeOffset? BrokenOffAt, string? BreakReason);

    internal static void Map(IEndpointRouteBuilder placements) => placements
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadPlacements)
        .WithName("GetAmbassadorPlacement").WithSummary("See the placement of an ambassador")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var row = await Named(db, db.PlacementsFor(user).Where(p => p.Id == id)).SingleOrDefaultAsync(cancel);
        if (row is null) return CommonErrors.NotFound.ToProblem();

        var reason = user.Is(Role.Administrator) ? row.Placement.BreakReason : null;
        return TypedResults.Ok(new Response(row.ToItem(clock.Today()), row.Placement.BrokenOffAt, reason));
    }

    internal static IQueryable<Row> Named(IdentityDb db, IQueryable<AmbassadorPlacement> placements) =>
        from placement in placements.AsNoTracking()
        join person in db.People on placement.PersonId equals person.Id
        join organisation in db.Organisations on placement.OrganisationId equals organisation.Id
        join team in db.Teams on placement.TeamId equals team.Id
        select new Row { Placement = placement, Person = person.DisplayName, Organisation = organisation.Name, Team = team.Name };

    /// <summary>A placement with the names that belong to it.</summary>
    internal sealed record Row
    {
        public required AmbassadorPlacement Placement { get; init; }
        public required string Person { get; init; }
        public required string Organisation { get; init; }
        public required string Team { get; init; }

        public ListAmbassadorPlacements.Item ToItem(DateOnly today) => new(
            Placement.Id, Placement.PersonId, Person, Placement.OrganisationId, Organisation, Placement.TeamId, Team,
            Placement.From, Placement.Until, Placement.HoursPerWeek, Placement.Status(today));
    }
}
