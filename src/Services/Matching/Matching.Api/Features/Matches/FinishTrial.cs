using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>The trial is over: client and volunteer are each asked whether it clicks.</summary>
public static class FinishTrial
{
    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/{id:guid}/trial/completion", HandleAsync)
        .Require(Policies.Guide)
        .WithName("FinishTrial").WithSummary("Finish the trial and ask whether it clicks")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, Notifier notices, CancellationToken cancel)
    {
        var request = await db.RequestOfAsync(db.MatchesToGuide(user), id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();
        var match = request.Matches.Single(m => m.Id == id);
        var isNews = match.Status == MatchStatus.Trial;
        if (request.FinishTrial(id) is { } error) return error.ToProblem();

        if (isNews) await notices.NotifyAsync(match.VolunteerAccountId, MatchNotices.ClickAsked, id, cancel);
        if (isNews && request.ClientAccountId is { } client) await notices.NotifyAsync(client, MatchNotices.ClickAsked, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
