using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Insights.Data;
using Samenspel.Insights.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Insights.Features.Shifts;

/// <summary>An administrator decides that a shift does not go on, with the reason.</summary>
public static class RejectShift
{
    public sealed record Request([Required, StringLength(2000, MinimumLength = 3)] string Reason);

    internal static void Map(IEndpointRouteBuilder shifts) => shifts
        .MapPost("/{id:guid}/rejection", HandleAsync)
        .Require(Policies.KeepShift)
        .WithName("RejectShift").WithSummary("Decide that a shift does not go on")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, InsightsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var shift = await db.ShiftsFor(user).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (shift is null) return ShiftErrors.NotFound.ToProblem();
        if (shift.Reject(body.Reason, clock.Today()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
