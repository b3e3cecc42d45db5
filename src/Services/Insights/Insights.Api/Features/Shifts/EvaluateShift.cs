using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Insights.Data;
using Samenspel.Insights.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Insights.Features.Shifts;

/// <summary>An administrator looks back: what the shift really did to clients and volunteers.</summary>
public static class EvaluateShift
{
    public sealed record Request([Required, StringLength(2000, MinimumLength = 3)] string Outcome);

    internal static void Map(IEndpointRouteBuilder shifts) => shifts
        .MapPost("/{id:guid}/evaluation", HandleAsync)
        .Require(Policies.KeepShift)
        .WithName("EvaluateShift").WithSummary("Write down what a shift did")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, InsightsDb db, CancellationToken cancel)
    {
        var shift = await db.ShiftsFor(user).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (shift is null) return ShiftErrors.NotFound.ToProblem();
        if (shift.Evaluate(body.Outcome) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
