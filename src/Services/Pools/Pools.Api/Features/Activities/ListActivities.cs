using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Activities;

/// <summary>Lists activities by title: what is published and was confirmed lately, and all of the own organisation.</summary>
public static class ListActivities
{
    public sealed record Item(
        Guid Id, Guid OrganisationId, string Title, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots,
        int Places, int Free, ActivityStatus Status, DateOnly ConfirmedOn);

    internal static void Map(IEndpointRouteBuilder activities) => activities
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadSupply)
        .WithName("ListActivities").WithSummary("List activities")
        .WithDescription("free counts the places that are neither kept nor due to somebody who waits. confirmedBefore finds what is to be confirmed again.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "districtCode"), DistrictCode] string? districtCode,
        [FromQuery(Name = "activityCode"), ActivityCode] string? activityCode, [FromQuery(Name = "status")] ActivityStatus? status,
        [FromQuery(Name = "confirmedBefore")] DateOnly? confirmedBefore,
        CurrentUser user, PoolsDb db, TimeProvider clock, CancellationToken cancel) =>
        TypedResults.Ok(await db.ActivitiesFor(user, clock.Today())
            .PageBy(activity => activity.Title, activity => activity.Id)
            .Where(activity => (districtCode == null || activity.DistrictCode == districtCode)
                && (activityCode == null || activity.ActivityCode == activityCode) && (status == null || activity.Status == status)
                && (confirmedBefore == null || activity.ConfirmedOn < confirmedBefore))
            .Select(activity => new Item(
                activity.Id, activity.OrganisationId, activity.Title, activity.ActivityCode, activity.DistrictCode, activity.Slots, activity.Places,
                Math.Max(0, activity.Places - db.Places.Count(place => place.ActivityId == activity.Id && (place.State == PlaceState.Reserved || (place.State == PlaceState.Waiting && (place.PassedOverAt == null || place.OfferedUntil != null))))),
                activity.Status, activity.ConfirmedOn))
            .ToPageAsync(page, cancel));
}
