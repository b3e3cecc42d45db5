using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features;

/// <summary>A coordinator or professional confirms what the volunteer accepted. Of two people who confirm at once, one does.</summary>
public static class ConfirmMatch
{
    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/{id:guid}/confirmation", HandleAsync)
        .Require(Policies.Confirm)
        .WithName("ConfirmMatch").WithSummary("Confirm a match that the volunteer accepted")
        .WithDescription("The hard rules are judged again; rules holds the ids of those that are not met any more.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestOfAsync(db.MatchesToConfirm(user), id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();

        var volunteerId = request.Matches.Single(m => m.Id == id).VolunteerId;
        var candidate = await db.Candidates.SingleAsync(c => c.Id == volunteerId, cancel);
        var pair = await db.PairAsync(request, candidate, clock, cancel);
        if (request.Confirm(id, pair) is { } error) return error.ToProblem(pair);

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
