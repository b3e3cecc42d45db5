using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Runs;

/// <summary>How a run went, in numbers, with its proof. An administrator sees no number of people below ten.</summary>
public static class GetRun
{
    /// <param name="Id">The run.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="FailureCode">Why it failed: interrupted, not-proven or broken.</param>
    /// <param name="Percent">How far it is.</param>
    /// <param name="RequestedAt">When it was asked for.</param>
    /// <param name="StartedAt">When it was begun.</param>
    /// <param name="FinishedAt">When it was over.</param>
    /// <param name="Summary">What came out; null as long as nothing did.</param>
    public sealed record Response(
        Guid Id, RunStatus Status, string? FailureCode, int Percent, DateTimeOffset RequestedAt, DateTimeOffset? StartedAt, DateTimeOffset? FinishedAt, Outcome? Summary);

    /// <param name="ProgrammeVersion">Weights and rules that were used.</param>
    /// <param name="Seed">Decides between equal outcomes.</param>
    /// <param name="IsProven">Whether it is proven that no outcome is better.</param>
    /// <param name="Requests">How many requests.</param>
    /// <param name="Volunteers">How many volunteers.</param>
    /// <param name="FeasiblePairs">How many pairs meet every rule.</param>
    /// <param name="Helped">For how many somebody is proposed.</param>
    /// <param name="TotalPoints">Points of fit together.</param>
    /// <param name="Unmatched">For how many there is nobody, by what stands in the way most.</param>
    public sealed record Outcome(
        string ProgrammeVersion, long Seed, bool IsProven, int? Requests, int? Volunteers, int? FeasiblePairs, int? Helped, long? TotalPoints, IReadOnlyList<Obstacle> Unmatched);

    /// <param name="RuleId">The hard rule, taken or several.</param>
    /// <param name="Requests">How many.</param>
    public sealed record Obstacle(string RuleId, int Requests);

    internal static void Map(IEndpointRouteBuilder runs) => runs
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadRun)
        .WithName("GetRun").WithSummary("Read how a run went")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, MatchingDb db, CancellationToken cancel)
    {
        var run = user.HasPartInRuns() ? await db.Runs.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) : null;
        if (run is null) return RunErrors.NotFound.ToProblem();
        var seesSmall = user.WorksIn().Count > 0 || user.Coordinates().Count > 0;
        return TypedResults.Ok(new Response(run.Id, run.Status, run.FailureCode, run.Percent, run.RequestedAt, run.StartedAt, run.FinishedAt,
            RunJson.Read<RunOutcome>(run.Outcome) is { } outcome ? Show(outcome, seesSmall) : null));
    }

    private static Outcome Show(RunOutcome outcome, bool seesSmall)
    {
        int? Of(int count) => seesSmall ? count : RunOutcome.Large(count);
        return new(
            outcome.ProgrammeVersion, outcome.Seed, outcome.Certificate.IsProven, Of(outcome.Requests), Of(outcome.Volunteers), Of(outcome.FeasiblePairs), Of(outcome.Helped),
            Of(outcome.Helped) is null ? null : outcome.TotalPoints,
            [.. outcome.Unmatched.Where(one => Of(one.Blocks) is not null).Select(one => new Obstacle(one.RuleId, one.Blocks))]);
    }
}
