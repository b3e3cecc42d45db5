using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>After the introduction the two try it for a few visits: three, unless people choose otherwise.</summary>
public static class StartTrial
{
    /// <param name="Visits">How many visits, 1 to 10.</param>
    public sealed record Request([Range(1, 10), DefaultValue(3)] int Visits = 3);

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/{id:guid}/trial", HandleAsync)
        .Require(Policies.Guide)
        .WithName("StartTrial").WithSummary("Start the trial")
        .WithDescription("What must hold before two people work together is judged here: active, certificate, training, a place free, and the client's consent.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, EngineInputReader engineInput, MatchNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestOfAsync(db.MatchesToGuide(user), id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();
        if (await db.WhyNotOnAsync(request.ClientId, clock, cancel) is { } refusal) return refusal.ToProblem();
        var before = MatchNotifications.Of(request);
        var pair = await engineInput.PairOfAsync(request, id, cancel);
        if (request.StartTrial(id, body.Visits, pair) is { } error) return error.ToProblem(pair, user);

        await news.TellAsync(request, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
