using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Runs;

/// <summary>What changed between two runs, in numbers. An administrator sees none below ten.</summary>
public static class CompareRuns
{
    /// <param name="Kept">Proposals in both.</param>
    /// <param name="New">Proposals in the second only.</param>
    /// <param name="Gone">Proposals in the first only.</param>
    /// <param name="HelpedFirst">For how many the first proposes somebody.</param>
    /// <param name="HelpedSecond">For how many the second does.</param>
    /// <param name="PointsFirst">Points of fit of the first together.</param>
    /// <param name="PointsSecond">Points of fit of the second together.</param>
    public sealed record Response(int? Kept, int? New, int? Gone, int? HelpedFirst, int? HelpedSecond, long? PointsFirst, long? PointsSecond);

    internal static void Map(IEndpointRouteBuilder runs) => runs
        .MapGet("/comparison", HandleAsync)
        .Require(Policies.ReadRun)
        .WithName("CompareRuns").WithSummary("Compare two runs")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        [FromQuery(Name = "first")] Guid first, [FromQuery(Name = "second")] Guid second, CurrentUser user, MatchingDb db, CancellationToken cancel)
    {
        var (one, other) = (await FindAsync(first, user, db, cancel), await FindAsync(second, user, db, cancel));
        if (one is null || other is null) return RunErrors.NotFound.ToProblem();
        if (one.Status != RunStatus.Completed || other.Status != RunStatus.Completed) return RunErrors.NotCompleted.ToProblem();

        var kept = await db.RunProposals.CountAsync(p => p.RunId == first && db.RunProposals.Any(o => o.RunId == second && o.RequestId == p.RequestId && o.SupplyId == p.SupplyId), cancel);
        var seesSmall = user.WorksIn().Count > 0 || user.Coordinates().Count > 0;
        int? Of(int count) => seesSmall ? count : RunOutcome.Large(count);
        return TypedResults.Ok(new Response(
            Of(kept), Of(other.Helped - kept), Of(one.Helped - kept), Of(one.Helped), Of(other.Helped),
            Of(one.Helped) is null ? null : one.TotalPoints, Of(other.Helped) is null ? null : other.TotalPoints));
    }

    private static async Task<MatchingRun?> FindAsync(Guid id, CurrentUser user, MatchingDb db, CancellationToken cancel) =>
        user.HasPartInRuns() ? await db.Runs.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) : null;
}
