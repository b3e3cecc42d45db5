using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Where one more volunteer would help, by the last prices of a run: what, where and when. An administrator sees only what ten or more ask for.</summary>
public static class GetScarcity
{
    private const int MaxItems = 100;

    /// <param name="Items">The most wanted first.</param>
    public sealed record Response(IReadOnlyList<Item> Items);

    /// <param name="ActivityCode">What.</param>
    /// <param name="DistrictCode">Where.</param>
    /// <param name="SlotCode">When.</param>
    /// <param name="HelpsOneMore">Whether one more request would be helped, or somebody would be helped better.</param>
    public sealed record Item(string ActivityCode, string DistrictCode, string SlotCode, bool HelpsOneMore);

    internal static void Map(IEndpointRouteBuilder runs) => runs
        .MapGet("/{id:guid}/scarcity", HandleAsync)
        .Require(Policies.ReadScarcity)
        .WithName("GetScarcity").WithSummary("See where one more volunteer would help")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, MatchingDb db, CancellationToken cancel)
    {
        var works = user.WorksIn().Count > 0 || user.Coordinates().Count > 0 || user.TeamsAs(Role.Ambassador).Count > 0;
        var run = works || user.Is(Role.Administrator) ? await db.Runs.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) : null;
        if (run is null) return RunErrors.NotFound.ToProblem();
        if (RunJson.Read<RunOutcome>(run.Outcome) is not { } outcome) return RunErrors.NotCompleted.ToProblem();
        return TypedResults.Ok(new Response(
            [.. outcome.Scarcity.Where(one => works || one.Asking >= RunOutcome.Smallest).Take(MaxItems).Select(one => new Item(one.ActivityCode, one.DistrictCode, one.SlotCode, one.HelpsOneMore))]));
    }
}
