using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Activities;

/// <summary>Reads one activity: what it is, its free places, and how to reach the organisation about it.</summary>
public static class GetActivity
{
    public sealed record Response(
        Guid Id, Guid OrganisationId, string Title, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots,
        int Places, int Free, ActivityStatus Status, DateOnly ConfirmedOn, string LeaderContact, string Description);

    internal static void Map(IEndpointRouteBuilder activities) => activities
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadSupply)
        .WithName("GetActivity").WithSummary("Read an activity")
        .WithDescription("What nobody confirmed for 90 days is read by its own organisation, and by who has a client with a place in it, or waits for one.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, PoolsDb db, TimeProvider clock, HttpResponse http, CancellationToken cancel)
    {
        var activity = await db.ActivitiesFor(user, clock.Today()).AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel)
            ?? await db.ActivitiesWithPlaceFor(user).AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (activity is null) return ActivityErrors.NotFound.ToProblem();

        http.SetETag(activity);
        return TypedResults.Ok(new Response(
            activity.Id, activity.OrganisationId, activity.Title, activity.ActivityCode, activity.DistrictCode, activity.Slots,
            activity.Places, activity.Free, activity.Status, activity.ConfirmedOn, activity.LeaderContact, activity.Description));
    }
}
