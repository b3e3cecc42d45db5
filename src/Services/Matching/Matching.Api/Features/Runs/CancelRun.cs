using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Stops a run that waits or is being done. Nothing of it is ever seen.</summary>
public static class CancelRun
{
    internal static void Map(IEndpointRouteBuilder runs) => runs
        .MapPost("/{id:guid}/cancellation", HandleAsync)
        .Require(Policies.StartRun)
        .WithName("CancelRun").WithSummary("Stop a run")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, MatchingDb db, TimeProvider clock, CancellationToken cancel)
    {
        var run = user.HasPartInRuns() ? await db.Runs.SingleOrDefaultAsync(r => r.Id == id, cancel) : null;
        if (run is null) return RunErrors.NotFound.ToProblem();
        if (run.Cancel(clock.GetUtcNow()) is { } error) return error.ToProblem();
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
