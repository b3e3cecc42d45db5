using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Activities;

/// <summary>
/// Lists the places one has to do with: of clients of the own team, one's own as a client, and in activities one coordinates.
/// Clients have no name here. Whose they are is logged.
/// </summary>
public static class ListPlaces
{
    /// <param name="Id">The place.</param>
    /// <param name="ActivityId">The activity.</param>
    /// <param name="ClientId">The client.</param>
    /// <param name="State">Whether it is kept, or waited for.</param>
    /// <param name="AskedAt">Since when.</param>
    /// <param name="OfferedUntil">For who waits: until when a place that came free is kept; null when none is.</param>
    public sealed record Item(Guid Id, Guid ActivityId, Guid ClientId, PlaceState State, DateTimeOffset AskedAt, DateTimeOffset? OfferedUntil);

    internal static void Map(IEndpointRouteBuilder places) => places
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadPlaces)
        .WithName("ListPlaces").WithSummary("List places in activities")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "activityId")] Guid? activityId, [FromQuery(Name = "clientId")] Guid? clientId,
        [FromQuery(Name = "state")] PlaceState? state, CurrentUser user, PoolsDb db, AccessLog log, CancellationToken cancel)
    {
        var found = await db.PlacesFor(user)
            .PageBy(place => place.AskedAt, place => place.Id)
            .Where(place => (activityId == null || place.ActivityId == activityId) && (clientId == null || place.ClientId == clientId)
                && (state == null ? place.State != PlaceState.Released : place.State == state))
            .Select(place => new Item(place.Id, place.ActivityId, place.ClientId, place.State, place.AskedAt, place.OfferedUntil))
            .ToPageAsync(page, cancel);
        Guid[] clients = [.. found.Items.Select(place => place.ClientId).Distinct()];
        foreach (var one in await db.Clients.Where(c => clients.Contains(c.ClientId)).Select(c => new { c.ClientId, c.AccountId }).ToListAsync(cancel))
            log.Viewed(one.ClientId, one.AccountId, AccessPurpose.Support);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(found);
    }
}
