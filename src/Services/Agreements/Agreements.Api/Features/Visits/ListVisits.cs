using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Visits;

/// <summary>Lists the visits of an agreement, the latest first.</summary>
public static class ListVisits
{
    public sealed record Item(Guid Id, DateOnly VisitedOn, Guid RecordedBy);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/visits", HandleAsync)
        .Require(Policies.Read)
        .WithName("ListVisits").WithSummary("List the visits of an agreement")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, AgreementsDb db, AccessLog log, CancellationToken cancel)
    {
        var agreement = await db.AgreementsFor(user).Where(agreement => agreement.Id == id).Select(agreement => new { agreement.ClientId, agreement.ClientAccountId }).SingleOrDefaultAsync(cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        var found = await db.Visits.Where(visit => visit.AgreementId == id && visit.RemovedAt == null)
            .PageByDescending(visit => visit.VisitedOn, visit => visit.Id)
            .Select(visit => new Item(visit.Id, visit.VisitedOn, visit.RecordedBy))
            .ToPageAsync(page, cancel);
        log.Viewed(agreement.ClientId, agreement.ClientAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(found);
    }
}
