using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Matching.Features.Matches;

/// <summary>Lists matches, the newest first: one's own, of volunteers of the own organisation, and of requests of the own team. Whose they are is logged, as with each of them.</summary>
public static class ListMatches
{
    /// <param name="Id">The match.</param>
    /// <param name="RequestId">The support request.</param>
    /// <param name="ClientId">Pseudonymous id of the client; for the volunteer only once the match is confirmed.</param>
    /// <param name="VolunteerId">The volunteer; for the client once an introduction is planned and as long as it goes on, not for the caregiver.</param>
    /// <param name="ActivityCode">What they would do together.</param>
    /// <param name="DistrictCode">Where.</param>
    /// <param name="ProposedAt">When it was thought of.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="EndedAt">When the agreement that came of it ended; null while there is none, or it runs.</param>
    /// <param name="YouAreClient">Whether the reader is the client.</param>
    /// <param name="YouAreVolunteer">Whether the reader is the volunteer.</param>
    public sealed record Item(
        Guid Id, Guid RequestId, Guid? ClientId, Guid? VolunteerId, string ActivityCode, string DistrictCode, DateTimeOffset ProposedAt, MatchStatus Status, DateTimeOffset? EndedAt,
        bool YouAreClient, bool YouAreVolunteer);

    /// <summary>Written out, since the database knows their names and not their order.</summary>
    private static readonly List<MatchStatus> Alive = [.. Enum.GetValues<MatchStatus>().Where(status => status <= MatchStatus.Confirmed)];

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadMatch)
        .WithName("ListMatches").WithSummary("List matches")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "requestId")] Guid? requestId, [FromQuery(Name = "status")] MatchStatus? status,
        CurrentUser user, MatchingDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var (me, organisations, teams) = (user.Id, user.Coordinates(), user.WorksIn());
        var found = await db.MatchesToRead(user, clock.Today())
            .PageByDescending(match => match.ProposedAt, match => match.Id)
            .Where(match => (requestId == null || match.RequestId == requestId) && (status == null || match.Status == status))
            .Select(match => new
            {
                match.Id, match.RequestId, match.ClientId, match.Request.ClientAccountId, match.VolunteerAccountId, match.Request.ActivityCode, match.Request.DistrictCode, match.ProposedAt, match.Status, match.EndedAt,
                VolunteerId = match.VolunteerAccountId == me
                    || (match.Request.ClientAccountId == me
                        ? match.IntroductionPlannedFor != null && Alive.Contains(match.Status)
                        : organisations.Contains(match.OrganisationId) || teams.Contains(match.Request.TeamId))
                    ? (Guid?)match.VolunteerId : null,
            })
            .ToPageAsync(page, cancel);
        foreach (var (client, account) in found.Items.Select(item => (item.ClientId, item.ClientAccountId)).Distinct()) log.Viewed(client, account, AccessPurpose.Matching);
        foreach (var (volunteer, account) in found.Items.Where(item => item.VolunteerId is not null).Select(item => (item.VolunteerId!.Value, item.VolunteerAccountId)).Distinct())
            log.Viewed(volunteer, account, AccessPurpose.Matching);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Page<Item>(
            [.. found.Items.Select(item => new Item(
                item.Id, item.RequestId, item.VolunteerAccountId != me || item.Status == MatchStatus.Confirmed ? item.ClientId : null, item.VolunteerId,
                item.ActivityCode, item.DistrictCode, item.ProposedAt, item.Status, item.EndedAt, item.ClientAccountId == me, item.VolunteerAccountId == me))], found.HasMore));
    }
}
