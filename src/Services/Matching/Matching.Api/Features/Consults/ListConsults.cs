using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Matching.Features.Consults;

/// <summary>Lists the consults of the own team, who waits longest first. The ambassador does not learn whose they are.</summary>
public static class ListConsults
{
    /// <param name="Id">The consult.</param>
    /// <param name="ClientId">The client; only for professionals of the team.</param>
    /// <param name="TeamId">The neighbourhood team.</param>
    /// <param name="DistrictCode">Where.</param>
    /// <param name="InterestCodes">What the client likes to do.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="AskedAt">When it was asked.</param>
    /// <param name="NextContactOn">When the ambassador looks again.</param>
    public sealed record Item(
        Guid Id, Guid? ClientId, Guid TeamId, string DistrictCode, IReadOnlyList<string> InterestCodes, ConsultStatus Status,
        DateTimeOffset AskedAt, DateOnly? NextContactOn);

    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadConsult)
        .WithName("ListConsults").WithSummary("List the consults of the own team")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "status")] ConsultStatus? status,
        CurrentUser user, MatchingDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var teams = user.WorksIn();
        var found = await db.ConsultsToRead(user, clock.Today())
            .PageBy(consult => consult.AskedAt, consult => consult.Id)
            .Where(consult => status == null || consult.Status == status)
            .Select(consult => new
            {
                consult.ClientAccountId,
                Item = new Item(
                    consult.Id, teams.Contains(consult.TeamId) ? consult.ClientId : null, consult.TeamId, consult.DistrictCode, consult.InterestCodes,
                    consult.Status, consult.AskedAt, consult.NextContactOn),
            })
            .ToPageAsync(page, cancel);
        // As with one consult: an ambassador reads back at what he looked by the consult.
        foreach (var one in found.Items) log.Viewed(one.Item.ClientId ?? one.Item.Id, one.ClientAccountId, AccessPurpose.Consult);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Page<Item>([.. found.Items.Select(one => one.Item)], found.HasMore));
    }
}
