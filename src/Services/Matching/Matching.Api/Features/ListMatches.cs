using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Matching.Features;

/// <summary>Lists matches, the newest first: one's own, of volunteers of the own organisation, and of requests of the own team.</summary>
public static class ListMatches
{
    public sealed record Item(
        Guid Id, Guid RequestId, Guid VolunteerId, string ActivityCode, string DistrictCode, DateTimeOffset ProposedAt, MatchStatus Status);

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadMatch)
        .WithName("ListMatches").WithSummary("List matches")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, Guid? requestId, CurrentUser user, MatchingDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.MatchesFor(user)
            .Where(match => requestId == null || match.RequestId == requestId)
            .OrderByDescending(match => match.ProposedAt).ThenBy(match => match.Id)
            .Select(match => new Item(
                match.Id, match.RequestId, match.VolunteerId, match.Request.ActivityCode, match.Request.DistrictCode, match.ProposedAt, match.Status))
            .ToPageAsync(page, cancel));
}
