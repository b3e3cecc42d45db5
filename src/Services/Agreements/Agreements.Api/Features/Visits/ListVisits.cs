using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Data;
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
        Guid id, [AsParameters] PageQuery page, CurrentUser user, AgreementsDb db, CancellationToken cancel) =>
        await db.AgreementsFor(user).AnyAsync(agreement => agreement.Id == id, cancel)
            ? TypedResults.Ok(await db.Visits.Where(visit => visit.AgreementId == id)
                .PageByDescending(visit => visit.VisitedOn, visit => visit.Id)
                .Select(visit => new Item(visit.Id, visit.VisitedOn, visit.RecordedBy))
                .ToPageAsync(page, cancel))
            : AgreementErrors.NotFound.ToProblem();
}
