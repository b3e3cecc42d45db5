using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>The trial is over: client and volunteer are each asked whether it clicks.</summary>
public static class FinishTrial
{
    /// <param name="Visits">How often the two met for it; not at all is no trial.</param>
    public sealed record Request([Range(0, 100), Required] int? Visits);

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/{id:guid}/trial/completion", HandleAsync)
        .Require(Policies.Guide)
        .WithName("FinishTrial").WithSummary("Finish the trial and ask whether it clicks")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, MatchNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestOfAsync(db.MatchesToGuide(user), id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();
        if (await db.WhyNotOnAsync(request.ClientId, clock, cancel) is { } refusal) return refusal.ToProblem();
        var before = MatchNotifications.Of(request);
        if (request.FinishTrial(id, body.Visits!.Value) is { } error) return error.ToProblem();

        await news.TellAsync(request, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
