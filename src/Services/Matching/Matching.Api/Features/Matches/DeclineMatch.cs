using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>"Nee, dank je": the volunteer, the client, the coordinator or the professional says no, at any moment. A reason is welcome, not needed.</summary>
public static class DeclineMatch
{
    /// <param name="Reason">Why; no reason is fine.</param>
    /// <param name="Words">What is said with it.</param>
    /// <param name="ForClient">A professional of the team passes on the no of a client without a sign-in.</param>
    public sealed record Request(
        [EnumDataType(typeof(DeclineReason))] DeclineReason? Reason = null, [StringLength(500)] string? Words = null, bool ForClient = false);

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/{id:guid}/decline", HandleAsync)
        .Require(Policies.Decline)
        .WithName("DeclineMatch").WithSummary("Say no to a match")
        .WithDescription("Without a reason is fine. The pair is not proposed again, and it counts against nobody. Only professionals of the team read the words.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, MatchNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestOfAsync(db.MatchesFor(user), id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();
        var match = request.Matches.Single(m => m.Id == id);
        var party = user.PartyOf(match);
        if (!user.SpeaksAs(party, match)) return MatchErrors.NotFound.ToProblem();
        if (body.ForClient)
        {
            if (party != Role.Professional) return MatchErrors.NotFound.ToProblem();
            if (await news.AnswersOneselfAsync(request, cancel)) return MatchErrors.ClientAnswers.ToProblem();
            party = Role.Client;
        }
        var before = MatchNotifications.Of(request);
        var refusal = new Refusal(party, body.Reason, body.Words, body.ForClient ? user.Id : null);
        if (request.Decline(id, refusal, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await news.TellAsync(request, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
