using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Matching.Features.Requests;

/// <summary>
/// Lists the requests nobody was found for yet, who waits longest first: by codes, without saying whose they are. For the own team also
/// those about which is to be decided whether to look on. Whose they are is logged: codes say something of somebody too.
/// </summary>
public static class ListOpenRequests
{
    /// <param name="ClientId">Pseudonymous id of the client; only for the own team.</param>
    /// <param name="OpenedAt">Since when somebody is looked for.</param>
    /// <param name="IsUndecided">Whether a match went no further, and the team decides whether to look on.</param>
    /// <param name="Starts">For a part of a respite: from when.</param>
    /// <param name="Ends">For a part of a respite: until when.</param>
    public sealed record Item(
        Guid Id, Guid? ClientId, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, DateOnly ReviewOn, int Proposals,
        IReadOnlyList<string> TrainingCodes, IReadOnlyList<string> LanguageCodes, IReadOnlyList<string> TraitCodes, IReadOnlyList<string> CircumstanceCodes,
        DateTimeOffset OpenedAt, bool IsUndecided, DateTimeOffset? Starts, DateTimeOffset? Ends);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("ListOpenRequests").WithSummary("List the open requests")
        .WithDescription("proposals counts the volunteers on the shortlist or further, who did not say no.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [ActivityCode, FromQuery(Name = "activityCode")] string? activityCode,
        [DistrictCode, FromQuery(Name = "districtCode")] string? districtCode, CurrentUser user, MatchingDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var teams = user.WorksIn();
        var found = await db.RequestsFor(user, clock.Today())
            .PageBy(request => request.OpenedAt, request => request.Id)
            .Where(request => request.Status == MatchRequestStatus.Open || (request.Status == MatchRequestStatus.Undecided && teams.Contains(request.TeamId)))
            .Where(request => (activityCode == null || request.ActivityCode == activityCode) && (districtCode == null || request.DistrictCode == districtCode))
            .Select(request => new
            {
                request.ClientId, request.ClientAccountId, Item = new Item(
                request.Id, teams.Contains(request.TeamId) ? request.ClientId : null, request.ActivityCode, request.DistrictCode, request.Slots, request.ReviewOn,
                request.Matches.Count(match =>
                    match.Status != MatchStatus.Declined && match.Status != MatchStatus.Expired && match.Status != MatchStatus.Withdrawn),
                request.TrainingCodes, request.LanguageCodes, request.TraitCodes, request.CircumstanceCodes,
                request.OpenedAt, request.Status == MatchRequestStatus.Undecided, request.Starts, request.Ends)
            })
            .ToPageAsync(page, cancel);
        foreach (var (client, account) in found.Items.Select(one => (one.ClientId, one.ClientAccountId)).Distinct()) log.Viewed(client, account, AccessPurpose.Matching);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Page<Item>([.. found.Items.Select(one => one.Item)], found.HasMore));
    }
}
