using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>The coordinator asks the volunteer: one or two for a request, never everybody at once.</summary>
public static class InviteVolunteer
{
    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/{id:guid}/invitation", HandleAsync)
        .Require(Policies.Invite)
        .WithName("InviteVolunteer").WithSummary("Invite the volunteer of a shortlisted match")
        .WithDescription("At most two volunteers are asked for a request at the same time. An invitation nobody answers in 14 days is over and counts against nobody.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, EngineInputReader engineInput, MatchNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var organisations = user.Coordinates();
        var request = await db.RequestOfAsync(db.MatchesToGuide(user).Where(m => organisations.Contains(m.OrganisationId)), id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();
        if (await db.WhyNotOnAsync(request.ClientId, clock, cancel) is { } refusal) return refusal.ToProblem();
        var pair = await engineInput.PairOfAsync(request, id, cancel);
        var before = MatchNotifications.Of(request);
        if (request.Invite(id, pair, clock.GetUtcNow()) is { } error) return error.ToProblem(pair, user);

        await news.TellAsync(request, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
