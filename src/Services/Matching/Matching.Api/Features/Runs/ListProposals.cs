using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Scoring;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Lists what a run proposes for requests of the own teams and volunteers of the own organisations. People decide.</summary>
public static class ListProposals
{
    /// <param name="Id">The proposal.</param>
    /// <param name="RequestId">The request.</param>
    /// <param name="SupplyId">The volunteer, or the group.</param>
    /// <param name="IsGroup">Whether it is a group.</param>
    /// <param name="OrganisationId">The organisation.</param>
    /// <param name="ActivityCode">What.</param>
    /// <param name="DistrictCode">Where.</param>
    /// <param name="SlotCode">A part of the week that suits both.</param>
    /// <param name="Band">How well it fits, in a word.</param>
    public sealed record Item(
        Guid Id, Guid RequestId, Guid SupplyId, bool IsGroup, Guid OrganisationId, string ActivityCode, string DistrictCode, string SlotCode, FitBand Band);

    internal static void Map(IEndpointRouteBuilder runs) => runs
        .MapGet("/{id:guid}/proposals", HandleAsync)
        .Require(Policies.ReadProposal)
        .WithName("ListProposals").WithSummary("List what a run proposes")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, [FromQuery(Name = "teamId")] Guid? teamId, [FromQuery(Name = "organisationId")] Guid? organisationId,
        CurrentUser user, MatchingDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        if (!user.HasPartInRuns() || !await db.Runs.AnyAsync(r => r.Id == id, cancel)) return RunErrors.NotFound.ToProblem();
        var found = await db.ProposalsFor(user, clock.Today())
            .PageByDescending(p => p.Points, p => p.Id)
            .Where(p => p.RunId == id && (teamId == null || p.TeamId == teamId) && (organisationId == null || p.OrganisationId == organisationId))
            .Select(p => new { p.Id, p.RequestId, p.SupplyId, p.IsGroup, p.OrganisationId, p.ActivityCode, p.DistrictCode, p.SlotCode, p.Points })
            .ToPageAsync(page, cancel);
        Guid[] volunteers = [.. found.Items.Where(p => !p.IsGroup).Select(p => p.SupplyId).Distinct()];
        foreach (var one in await db.Candidates.Where(c => volunteers.Contains(c.Id)).Select(c => new { c.Id, c.AccountId }).ToListAsync(cancel)) log.Viewed(one.Id, one.AccountId, AccessPurpose.Matching);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Page<Item>(
            [.. found.Items.Select(p => new Item(p.Id, p.RequestId, p.SupplyId, p.IsGroup, p.OrganisationId, p.ActivityCode, p.DistrictCode, p.SlotCode, FitBands.Of(p.Points)))],
            found.HasMore));
    }
}
