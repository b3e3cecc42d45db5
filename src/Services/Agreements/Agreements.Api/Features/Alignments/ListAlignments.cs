using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Alignments;

/// <summary>Lists when people sit and sat together, the latest first. The notes are there for who was present.</summary>
public static class ListAlignments
{
    /// <param name="Id">The meeting.</param>
    /// <param name="PlannedOn">For which day.</param>
    /// <param name="About">About what.</param>
    /// <param name="HeldOn">On which day it was held; null when it was not, or not yet.</param>
    /// <param name="Present">Who was there.</param>
    /// <param name="Notes">What was said; only for who was there.</param>
    public sealed record Item(Guid Id, DateOnly PlannedOn, string About, DateOnly? HeldOn, IReadOnlyList<Party> Present, string? Notes);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/alignments", HandleAsync)
        .Require(CollaborationPolicies.Align)
        .WithName("ListAlignments").WithSummary("List when people sit together about client and work")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, [FromQuery(Name = "isHeld")] bool? isHeld, CurrentUser user, AgreementsDb db, AccessLog log, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part || (part.As is null && !part.IsTeam)) return AgreementErrors.NotFound.ToProblem();
        var me = user.Id;
        var moments = await db.Set<AlignmentMoment>().Where(moment => moment.AgreementId == id)
            .PageByDescending(moment => moment.PlannedOn, moment => moment.Id)
            .Where(moment => isHeld == null || isHeld == (moment.HeldOn != null))
            .Select(moment => new Item(
                moment.Id, moment.PlannedOn, moment.About, moment.HeldOn, moment.Present.Select(one => one.Who).ToList(),
                moment.Present.Any(one => one.PersonId == me) ? moment.Notes : null))
            .ToPageAsync(page, cancel);

        log.Viewed(part.Agreement.ClientId, part.Agreement.ClientAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(moments);
    }
}
