using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Identity.Features.Placements;

/// <summary>Lists placements of ambassadors that the asker may read, the one that began last first.</summary>
public static class ListAmbassadorPlacements
{
    public sealed record Item(
        Guid Id, Guid PersonId, string DisplayName, Guid OrganisationId, string OrganisationName, Guid TeamId, string TeamName,
        DateOnly From, DateOnly Until, int HoursPerWeek, PlacementStatus Status);

    internal static void Map(IEndpointRouteBuilder placements) => placements
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadPlacements)
        .WithName("ListAmbassadorPlacements").WithSummary("List placements of ambassadors")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "status")] PlacementStatus? status, [FromQuery(Name = "teamId")] Guid? teamId,
        CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var today = clock.Today();
        var placements = db.PlacementsFor(user).WithStatus(status, today).Where(p => teamId == null || p.TeamId == teamId);
        var found = await GetAmbassadorPlacement.Named(db, placements).PageByDescending(row => row.Placement.From, row => row.Placement.Id)
            .ToPageAsync(page, cancel);
        return TypedResults.Ok(new Page<Item>([.. found.Items.Select(row => row.ToItem(today))], found.HasMore));
    }
}
