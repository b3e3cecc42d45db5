using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Activities;

/// <summary>The client, a professional of the client's team, or the coordinator gives a place up. Who waits longest is next.</summary>
public static class ReleasePlace
{
    internal static void Map(IEndpointRouteBuilder places) => places
        .MapPost("/{id:guid}/release", HandleAsync)
        .Require(Policies.ReleasePlace)
        .WithName("ReleasePlace").WithSummary("Give a place up")
        .WithDescription("Also ends the wait for a place. The professional of the client who waits longest is told.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, PoolsDb db, PlaceNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var place = await db.PlacesFor(user).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (place is null) return ActivityErrors.PlaceNotFound.ToProblem();

        var activity = await db.Activities.SingleAsync(a => a.Id == place.ActivityId, cancel);
        var before = PlaceNotifications.Of(activity);
        activity.Release(id, clock.GetUtcNow());
        await news.TellAsync(activity, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
