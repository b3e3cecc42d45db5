using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Lists the runs, the newest first.</summary>
public static class ListRuns
{
    public sealed record Item(Guid Id, RunStatus Status, DateTimeOffset RequestedAt, DateTimeOffset? FinishedAt, bool IsScheduled);

    internal static void Map(IEndpointRouteBuilder runs) => runs
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadRun)
        .WithName("ListRuns").WithSummary("List the matching runs")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "status")] RunStatus? status, CurrentUser user, MatchingDb db, CancellationToken cancel)
    {
        var hasPart = user.HasPartInRuns();
        return TypedResults.Ok(await db.Runs.Where(r => hasPart).PageByDescending(r => r.RequestedAt, r => r.Id)
            .Where(r => status == null || r.Status == status)
            .Select(r => new Item(r.Id, r.Status, r.RequestedAt, r.FinishedAt, r.ScheduledFor != null)).ToPageAsync(page, cancel));
    }
}
