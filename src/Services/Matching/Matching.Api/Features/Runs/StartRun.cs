using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Idempotency;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Has the whole city matched. One at a time: asked again while one waits or runs, it is that one.</summary>
public static class StartRun
{
    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder runs) => runs
        .MapPost("/", HandleAsync)
        .Require(Policies.StartRun)
        .WithName("StartRun").WithSummary("Start matching the whole city")
        .WithDescription("It is done in the background. Asked again while one waits or runs, the answer is that one.")
        .Idempotent()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(CurrentUser user, MatchingDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (!user.HasPartInRuns()) return RunErrors.NotFound.ToProblem();
        var run = await db.Runs.FirstOrDefaultAsync(r => r.ActiveKey != null, cancel) ?? db.Add(MatchingRun.Request(user.Id, clock.GetUtcNow())).Entity;
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/matching/v1/matching-runs/{run.Id}", new Response(run.Id));
    }
}
