using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Explaining;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Lists the requests for which a run found nobody, and what would help: by codes, without anything about the client.</summary>
public static class ListUnmatched
{
    /// <param name="Id">This line of the list.</param>
    /// <param name="RequestId">The request.</param>
    /// <param name="ActivityCode">What.</param>
    /// <param name="DistrictCode">Where.</param>
    /// <param name="BindingRuleId">What stands in the way most: a hard rule, taken or several.</param>
    /// <param name="Fitting">How many fit, before they were proposed to others.</param>
    /// <param name="WhatIfs">What would give candidates; for the team of the request.</param>
    public sealed record Item(Guid Id, Guid RequestId, string ActivityCode, string DistrictCode, string BindingRuleId, int Fitting, IReadOnlyList<Change> WhatIfs);

    public sealed record Change(string Code, string Dutch, string English, int Candidates);

    internal static void Map(IEndpointRouteBuilder runs) => runs
        .MapGet("/{id:guid}/unmatched", HandleAsync)
        .Require(Policies.ReadProposal)
        .WithName("ListUnmatched").WithSummary("List for whom a run found nobody")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, MatchingDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (!user.HasPartInRuns() || !await db.Runs.AnyAsync(r => r.Id == id, cancel)) return RunErrors.NotFound.ToProblem();
        var (requests, teams) = (db.RequestsFor(user, clock.Today()), user.WorksIn());
        var found = await db.RunGaps.AsNoTracking().Where(g => g.RunId == id && requests.Any(r => r.Id == g.RequestId)).PageBy(g => g.Id).ToPageAsync(page, cancel);
        return TypedResults.Ok(new Page<Item>([.. found.Items.Select(g => Show(g, teams.Contains(g.TeamId)))], found.HasMore));
    }

    private static Item Show(RunGap gap, bool ownTeam) => new(
        gap.Id, gap.RequestId, gap.ActivityCode, gap.DistrictCode, gap.BindingRuleId, gap.Fitting,
        ownTeam ? [.. RunJson.Read<WhatIf[]>(gap.WhatIfs)!.Select(one => new Change(one.Code, one.Dutch, one.English, one.Candidates))] : []);
}
