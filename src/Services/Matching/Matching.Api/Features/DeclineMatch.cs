using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features;

/// <summary>"Nee, dank je": the volunteer, the coordinator or the professional says no. A reason is welcome, not needed.</summary>
public static class DeclineMatch
{
    public sealed record Request(DeclineReason? Reason = null, [StringLength(500)] string? Words = null);

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/{id:guid}/decline", HandleAsync)
        .Require(Policies.Decline)
        .WithName("DeclineMatch").WithSummary("Say no to a proposal")
        .WithDescription("Without a reason is fine. The pair is not proposed again, and it counts against nobody. Only the volunteer's coordinator reads the words.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, CancellationToken cancel)
    {
        var request = await db.RequestOfAsync(db.MatchesFor(user), id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();
        var match = request.Matches.Single(m => m.Id == id);
        var by = match.VolunteerAccountId == user.Id ? Role.Volunteer
            : user.Coordinates().Contains(match.OrganisationId) ? Role.Coordinator
            : Role.Professional;
        if (request.Decline(id, by, body.Reason, body.Words) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
