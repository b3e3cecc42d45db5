using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A coordinator publishes an activity: everybody may see it, and places can be kept.</summary>
public static class PublishActivity
{
    internal static void Map(IEndpointRouteBuilder activities) => activities
        .MapPost("/{id:guid}/publication", HandleAsync)
        .Require(Policies.PublishActivity)
        .WithName("PublishActivity").WithSummary("Publish an activity")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, TimeProvider clock, CurrentUser user, PoolsDb db, CancellationToken cancel)
    {
        var activity = await db.ActivitiesManagedBy(user).SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (activity is null) return ActivityErrors.NotFound.ToProblem();
        if (activity.Publish(clock.Today()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
