using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>The two met, perhaps earlier than planned.</summary>
public static class HoldIntroduction
{
    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/{id:guid}/introduction/completion", HandleAsync)
        .Require(Policies.Guide)
        .WithName("HoldIntroduction").WithSummary("Say that the two met")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestOfAsync(db.MatchesToGuide(user), id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();
        if (await db.WhyNotOnAsync(request.ClientId, clock, cancel) is { } refusal) return refusal.ToProblem();
        if (request.HoldIntroduction(id, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await notices.CompleteAsync([MatchNotices.IntroductionPlanned, MatchNotices.IntroductionMoved], id, personId: null, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
