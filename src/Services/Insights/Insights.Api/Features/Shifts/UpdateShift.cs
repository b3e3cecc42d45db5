using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Insights.Data;
using Samenspel.Insights.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Insights.Features.Shifts;

/// <summary>An administrator describes a shift anew, as long as nothing was decided.</summary>
public static class UpdateShift
{
    internal static void Map(IEndpointRouteBuilder shifts) => shifts
        .MapPut("/{id:guid}", HandleAsync)
        .Require(Policies.KeepShift)
        .WithName("UpdateShift").WithSummary("Describe a shift")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, ShiftForm body, CurrentUser user, InsightsDb db, HttpRequest http, CancellationToken cancel)
    {
        var shift = await db.ShiftsFor(user).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (shift is null) return ShiftErrors.NotFound.ToProblem();
        if (http.IfMatchFails(shift) is { } stale) return stale.ToProblem();
        if (shift.Change(body.Outline) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
