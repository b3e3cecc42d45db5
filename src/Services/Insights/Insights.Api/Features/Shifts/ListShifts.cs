using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Insights.Data;
using Samenspel.Insights.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Insights.Features.Shifts;

/// <summary>Lists the shifts of help, those whose review is due first.</summary>
public static class ListShifts
{
    public sealed record Item(
        Guid Id, string Title, ShiftStatus Status, ShiftMotive Motive, string ActivityCode, string? DistrictCode, HelpKind From, HelpKind To,
        DateOnly StartsOn, DateOnly ReviewOn, bool IsOverdue);

    internal static void Map(IEndpointRouteBuilder shifts) => shifts
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadShift)
        .WithName("ListShifts").WithSummary("List shifts of help")
        .WithDescription("overdue finds those that should have been looked at again by today.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "status")] ShiftStatus? status, [FromQuery(Name = "motive")] ShiftMotive? motive,
        [FromQuery(Name = "overdue")] bool? overdue, CurrentUser user, InsightsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var today = clock.Today();
        return TypedResults.Ok(await db.ShiftsFor(user)
            .PageBy(shift => shift.ReviewOn, shift => shift.Id)
            .Where(shift => (status == null || shift.Status == status) && (motive == null || shift.Motive == motive)
                && (overdue == null || (shift.Status == ShiftStatus.Approved && shift.ReviewOn < today) == overdue))
            .Select(shift => new Item(
                shift.Id, shift.Title, shift.Status, shift.Motive, shift.ActivityCode, shift.DistrictCode, shift.From, shift.To, shift.StartsOn, shift.ReviewOn,
                shift.Status == ShiftStatus.Approved && shift.ReviewOn < today))
            .ToPageAsync(page, cancel));
    }
}
