using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Matching.Features.Requests;

/// <summary>Lists the requests nobody was found for yet, who waits longest first: by codes, without anything about the client.</summary>
public static class ListOpenRequests
{
    /// <param name="Starts">For a part of a respite: from when.</param>
    /// <param name="Ends">For a part of a respite: until when.</param>
    public sealed record Item(
        Guid Id, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, DateOnly ReviewOn, int Proposals,
        IReadOnlyList<string> TrainingCodes, IReadOnlyList<string> LanguageCodes, IReadOnlyList<string> TraitCodes, IReadOnlyList<string> CircumstanceCodes,
        DateTimeOffset? Starts, DateTimeOffset? Ends);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("ListOpenRequests").WithSummary("List the open requests")
        .WithDescription("proposals counts the volunteers on the shortlist or further, who did not say no.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [ActivityCode, FromQuery(Name = "activityCode")] string? activityCode,
        [DistrictCode, FromQuery(Name = "districtCode")] string? districtCode, CurrentUser user, MatchingDb db, TimeProvider clock, CancellationToken cancel) =>
        TypedResults.Ok(await db.RequestsFor(user, clock.Today())
            .PageBy(request => request.OpenedAt, request => request.Id)
            .Where(request => request.Status == MatchRequestStatus.Open)
            .Where(request => (activityCode == null || request.ActivityCode == activityCode) && (districtCode == null || request.DistrictCode == districtCode))
            .Select(request => new Item(
                request.Id, request.ActivityCode, request.DistrictCode, request.Slots, request.ReviewOn,
                request.Matches.Count(match =>
                    match.Status != MatchStatus.Declined && match.Status != MatchStatus.Expired && match.Status != MatchStatus.Withdrawn),
                request.TrainingCodes, request.LanguageCodes, request.TraitCodes, request.CircumstanceCodes, request.Starts, request.Ends))
            .ToPageAsync(page, cancel));
}
