using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.Absences;

/// <summary>Takes an absence back.</summary>
public static class WithdrawAbsence
{
    internal static void Map(IEndpointRouteBuilder absences) => absences
        .MapDelete("/{id:guid}", HandleAsync)
        .Require(Policies.ReportAbsence)
        .WithName("WithdrawAbsence").WithSummary("Take an absence back")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var absence = await db.AbsencesOf(user).SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (absence is null) return CommonErrors.NotFound.ToProblem();
        if (absence.Withdraw(clock.GetUtcNow()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
