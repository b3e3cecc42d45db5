using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Result;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Streams how far a run is: an event for every change, and one now and then so that nobody thinks the line is dead. It ends with the run, or with the access of who follows it.</summary>
public static class StreamRunProgress
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(500);
    private const int MaxSilentPolls = 20;

    public sealed record Item(RunStatus Status, MatchingStep? Step, int Percent);

    internal static void Map(IEndpointRouteBuilder runs) => runs
        .MapGet("/{id:guid}/progress", HandleAsync)
        .Require(Policies.ReadRun)
        .WithName("StreamRunProgress").WithSummary("Follow a run")
        .WithDescription("Server-sent events; the last one says how it ended.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<ServerSentEventsResult<Item>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, TimeProvider clock, CancellationToken cancel) =>
        user.HasPartInRuns() && await db.Runs.AnyAsync(r => r.Id == id, cancel)
            ? TypedResults.ServerSentEvents(ChangesAsync(id, user, db, clock, cancel))
            : RunErrors.NotFound.ToProblem();

    private static async IAsyncEnumerable<Item> ChangesAsync(
        Guid id, CurrentUser user, MatchingDb db, TimeProvider clock, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        Item? told = null;
        for (var silent = 0; ; silent++)
        {
            if (await user.HasLostAccessAsync(cancel)) yield break; // since the stream was opened
            var now = await db.Runs.Where(r => r.Id == id).Select(r => new Item(r.Status, r.Step, r.Percent)).SingleAsync(cancel);
            if (now != told || silent >= MaxSilentPolls) yield return now;
            if (now.Status is not (RunStatus.Queued or RunStatus.Running)) yield break;
            if (now != told || silent >= MaxSilentPolls) silent = 0;
            told = now;
            await Task.Delay(PollInterval, clock, cancel);
        }
    }
}
