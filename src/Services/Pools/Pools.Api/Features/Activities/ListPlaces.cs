using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.Data;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Activities;

/// <summary>
/// Lists the places one has to do with: of clients of the own team, one's own as a client, and in activities one coordinates.
/// Clients have no name here.
/// </summary>
public static class ListPlaces
{
    public sealed record Item(Guid Id, Guid ActivityId, Guid ClientId, PlaceState State, DateTimeOffset AskedAt);

    internal static void Map(IEndpointRouteBuilder places) => places
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadPlaces)
        .WithName("ListPlaces").WithSummary("List places in activities")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "activityId")] Guid? activityId, [FromQuery(Name = "clientId")] Guid? clientId,
        [FromQuery(Name = "state")] PlaceState? state, CurrentUser user, PoolsDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.PlacesFor(user)
            .PageBy(place => place.AskedAt, place => place.Id)
            .Where(place => (activityId == null || place.ActivityId == activityId) && (clientId == null || place.ClientId == clientId)
                && (state == null ? place.State != PlaceState.Released : place.State == state))
            .Select(place => new Item(place.Id, place.ActivityId, place.ClientId, place.State, place.AskedAt))
            .ToPageAsync(page, cancel));
}
