using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Activities;

/// <summary>Somebody of the organisation says that an activity is still as described. Without that it counts as gone after 90 days.</summary>
public static class ConfirmActivity
{
    internal static void Map(IEndpointRouteBuilder activities) => activities
        .MapPost("/{id:guid}/confirmation", HandleAsync)
        .Require(Policies.KeepActivity)
        .WithName("ConfirmActivity").WithSummary("Confirm that an activity is still right")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, TimeProvider clock, CurrentUser user, PoolsDb db, Notifier notices, CancellationToken cancel)
    {
        var activity = await db.ActivitiesKeptBy(user).SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (activity is null) return ActivityErrors.NotFound.ToProblem();
        if (activity.Confirm(clock.Today()) is { } error) return error.ToProblem();
        await notices.CompleteAsync([ActivityNotices.ToConfirm], id, personId: null, cancel);

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
