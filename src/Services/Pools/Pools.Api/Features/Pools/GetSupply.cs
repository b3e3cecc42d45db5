using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Pools;

/// <summary>
/// Reads what there is in the neighbourhood: the pools of all organisations with numbers, and the activities with free places. No
/// persons: a small number is not told.
/// </summary>
public static class GetSupply
{
    private const int SmallestNumber = 5;
    private const int MaxItems = 500;

    public sealed record Count(string ActivityCode, int? ActiveVolunteers);

    public sealed record Pool(Guid Id, Guid OrganisationId, string Name, string Description, DateOnly? ConfirmedOn, IReadOnlyList<Count> Activities);

    public sealed record Activity(
        Guid Id, Guid OrganisationId, string Title, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, int Free, DateOnly ConfirmedOn);

    public sealed record Response(IReadOnlyList<Pool> Pools, IReadOnlyList<Activity> Activities);

    internal static void Map(IEndpointRouteBuilder supply) => supply
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadSupply)
        .WithName("GetSupply").WithSummary("Read the supply of the neighbourhood")
        .WithDescription("activeVolunteers is null when there are fewer than five, so that nobody can be recognised. confirmedOn says how fresh an item is.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Response>> HandleAsync(
        [FromQuery(Name = "districtCode"), DistrictCode] string? districtCode, [FromQuery(Name = "activityCode"), ActivityCode] string? activityCode,
        CurrentUser user, PoolsDb db, TimeProvider clock, CancellationToken cancel) =>
        TypedResults.Ok(new Response(await PoolsAsync(districtCode, activityCode, db, cancel), await ActivitiesAsync(districtCode, activityCode, user, db, clock.Today(), cancel)));

    private static async Task<List<Pool>> PoolsAsync(string? districtCode, string? activityCode, PoolsDb db, CancellationToken cancel)
    {
        var counts = await db.Volunteers
            .Where(volunteer => volunteer.Status == VolunteerStatus.Active && (districtCode == null || volunteer.DistrictCodes.Contains(districtCode)))
            .SelectMany(volunteer => volunteer.ActivityCodes, (volunteer, code) => new { volunteer.PoolId, Code = code })
            .Where(can => activityCode == null || can.Code == activityCode)
            .GroupBy(can => new { can.PoolId, can.Code })
            .Select(group => new { group.Key.PoolId, group.Key.Code, Number = group.Count() })
            .ToListAsync(cancel);
        var byPool = counts.ToLookup(
            count => count.PoolId, count => new Count(count.Code, count.Number < SmallestNumber ? null : count.Number));
        var pools = await db.Pools.AsNoTracking().OrderBy(pool => pool.Name).ThenBy(pool => pool.Id).Take(MaxItems).ToListAsync(cancel);
        return
        [
            .. from pool in pools
               where byPool.Contains(pool.Id) || (districtCode is null && activityCode is null)
               select new Pool(
                   pool.Id, pool.OrganisationId, pool.Name, pool.Description, pool.ConfirmedOn,
                   [.. byPool[pool.Id].OrderBy(count => count.ActivityCode, StringComparer.Ordinal)]),
        ];
    }

    private static Task<List<Activity>> ActivitiesAsync(
        string? districtCode, string? activityCode, CurrentUser user, PoolsDb db, DateOnly today, CancellationToken cancel)
    {
        var since = today.AddDays(-CollectiveActivity.ConfirmationValidDays);
        return db.ActivitiesFor(user, today)
            .Where(activity => activity.Status == ActivityStatus.Open && activity.ConfirmedOn >= since
                && (districtCode == null || activity.DistrictCode == districtCode) && (activityCode == null || activity.ActivityCode == activityCode))
            .OrderBy(activity => activity.Title).ThenBy(activity => activity.Id)
            .Take(MaxItems)
            .Select(activity => new Activity(
                activity.Id, activity.OrganisationId, activity.Title, activity.ActivityCode, activity.DistrictCode, activity.Slots,
                Math.Max(0, activity.Places - db.Places.Count(place => place.ActivityId == activity.Id && (place.State == PlaceState.Reserved || (place.State == PlaceState.Waiting && (place.PassedOverAt == null || place.OfferedUntil != null))))),
                activity.ConfirmedOn))
            .ToListAsync(cancel);
    }
}
