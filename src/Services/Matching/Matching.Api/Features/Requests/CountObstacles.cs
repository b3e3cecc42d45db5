using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Rules;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Requests;

/// <summary>
/// Counts, per hard rule, the volunteers who offer what is asked and do not meet it: so that a professional sees what stands in the way,
/// and of nobody why. Who does not offer it at all would hide what could be changed, and is not counted.
/// </summary>
public static class CountObstacles
{
    /// <param name="Offering">How many volunteers offer this activity, wherever and whenever.</param>
    /// <param name="Fitting">How many of them meet every rule.</param>
    /// <param name="Rules">The rules that at least one of them does not meet.</param>
    public sealed record Response(int Offering, int Fitting, IReadOnlyList<Item> Rules);

    /// <param name="Id">The rule.</param>
    /// <param name="Dutch">The rule in a sentence.</param>
    /// <param name="English">The same in English.</param>
    /// <param name="Volunteers">How many of the volunteers who offer this do not meet it; somebody may be counted under several.</param>
    public sealed record Item(string Id, string Dutch, string English, int Volunteers);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/{id:guid}/obstacles", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("CountObstacles").WithSummary("Count what stands in the way of a request, per hard rule")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, EngineInputReader engineInput, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestsFor(user, clock.Today()).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (request is null) return MatchErrors.RequestNotFound.ToProblem();

        var judged = await engineInput.JudgeOfferingAsync(request, cancel);
        return TypedResults.Ok(new Response(
            judged.Count,
            judged.Count(one => one.Judgement.Fits),
            [
                .. HardRules.All
                    .Select(rule => new Item(rule.Id, rule.Dutch, rule.English, judged.Count(one => one.Judgement.Failed.Contains(rule))))
                    .Where(item => item.Volunteers > 0),
            ]));
    }
}
