using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Matching.Features;

/// <summary>Lists the requests nobody was found for yet, who waits longest first: by codes, without anything about the client.</summary>
public static class ListOpenRequests
{
    public sealed record Item(Guid Id, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, DateOnly ReviewOn, int Proposals);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("ListOpenRequests").WithSummary("List the open requests")
        .WithDescription("proposals counts the volunteers who were asked and did not say no.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, CurrentUser user, MatchingDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.RequestsFor(user)
            .Where(request => request.Status == MatchRequestStatus.Open)
            .OrderBy(request => request.OpenedAt).ThenBy(request => request.Id)
            .Select(request => new Item(
                request.Id, request.ActivityCode, request.DistrictCode, request.Slots, request.ReviewOn,
                request.Matches.Count(match => match.Status == MatchStatus.Proposed || match.Status == MatchStatus.Accepted)))
            .ToPageAsync(page, cancel));
}
