using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Requests;

/// <summary>A match went no further after the two had met: a professional of the team decides with the client that somebody is looked for again.</summary>
public static class ResumeSearch
{
    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPost("/{id:guid}/search", HandleAsync)
        .Require(Policies.DecideOn)
        .WithName("ResumeSearch").WithSummary("Decide that somebody is looked for again")
        .WithDescription("Who decides that nobody is looked for any more, withdraws or closes the support request.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, MatchingDb db, MatchNotifications news, CancellationToken cancel)
    {
        var teams = user.WorksIn();
        var request = await db.Requests.Include(r => r.Matches).SingleOrDefaultAsync(r => r.Id == id && teams.Contains(r.TeamId), cancel);
        if (request is null) return MatchErrors.RequestNotFound.ToProblem();
        var before = MatchNotifications.Of(request);
        if (request.ResumeSearch() is { } error) return error.ToProblem();

        await news.TellAsync(request, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
