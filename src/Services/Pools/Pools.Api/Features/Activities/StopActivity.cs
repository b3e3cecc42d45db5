using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A coordinator stops an activity. Its places are given up; the professionals who asked for them are told.</summary>
public static class StopActivity
{
    internal static void Map(IEndpointRouteBuilder activities) => activities
        .MapPost("/{id:guid}/stop", HandleAsync)
        .Require(Policies.PublishActivity)
        .WithName("StopActivity").WithSummary("Stop an activity")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, PoolsDb db, PlaceNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var activity = await db.ActivitiesManagedBy(user).SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (activity is null) return ActivityErrors.NotFound.ToProblem();

        var before = PlaceNotifications.Of(activity);
        activity.Stop(clock.GetUtcNow());
        await news.TellAsync(activity, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
