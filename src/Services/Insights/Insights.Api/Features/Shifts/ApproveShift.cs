using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Insights.Data;
using Samenspel.Insights.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Insights.Features.Shifts;

/// <summary>An administrator decides that a shift goes on. Without training, budget and facilitation, or a written reason for each that is missing, it does not.</summary>
public static class ApproveShift
{
    internal static void Map(IEndpointRouteBuilder shifts) => shifts
        .MapPost("/{id:guid}/approval", HandleAsync)
        .Require(Policies.KeepShift)
        .WithName("ApproveShift").WithSummary("Decide that a shift goes on")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, InsightsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var shift = await db.ShiftsFor(user).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (shift is null) return ShiftErrors.NotFound.ToProblem();
        if (shift.Approve(clock.Today()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
