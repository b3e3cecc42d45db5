using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features;

/// <summary>Reads one match: one's own, of a volunteer of the own organisation, or of a request of the own team.</summary>
public static class GetMatch
{
    /// <param name="Id">The match.</param>
    /// <param name="RequestId">The support request.</param>
    /// <param name="VolunteerId">The volunteer.</param>
    /// <param name="OrganisationId">The volunteer's organisation.</param>
    /// <param name="ActivityCode">What they would do together.</param>
    /// <param name="DistrictCode">Where.</param>
    /// <param name="Slots">When it suits the client.</param>
    /// <param name="ReviewOn">When it is looked at again.</param>
    /// <param name="Reason">Why this volunteer, in the proposer's words.</param>
    /// <param name="ProposedAt">When the volunteer was asked.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="DeclinedBy">Who said no.</param>
    /// <param name="DeclineReason">Why, when it was said.</param>
    /// <param name="DeclineWords">What was said with it; only for the volunteer's coordinator.</param>
    public sealed record Response(
        Guid Id, Guid RequestId, Guid VolunteerId, Guid OrganisationId, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, DateOnly ReviewOn,
        string Reason, DateTimeOffset ProposedAt, MatchStatus Status, Role? DeclinedBy, DeclineReason? DeclineReason, string? DeclineWords);

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadMatch)
        .WithName("GetMatch").WithSummary("Read a match")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, MatchingDb db, CancellationToken cancel)
    {
        var match = await db.MatchesFor(user).AsNoTracking().Include(m => m.Request).SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (match is null) return MatchErrors.NotFound.ToProblem();
        var request = match.Request;
        return TypedResults.Ok(new Response(
            match.Id, request.Id, match.VolunteerId, match.OrganisationId, request.ActivityCode, request.DistrictCode, request.Slots, request.ReviewOn,
            match.Reason, match.ProposedAt, match.Status, match.DeclinedBy, match.DeclineReason,
            user.Coordinates().Contains(match.OrganisationId) ? match.DeclineWords : null));
    }
}
