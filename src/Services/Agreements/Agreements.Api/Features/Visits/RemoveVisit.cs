using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Visits;

/// <summary>Whoever wrote down a visit takes it away again: it was a mistake, or on another day.</summary>
public static class RemoveVisit
{
    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapDelete("/{id:guid}/visits/{visitId:guid}", HandleAsync)
        .Require(Policies.RecordVisit)
        .WithName("RemoveVisit").WithSummary("Take a visit away that you wrote down by mistake")
        .WithDescription("While the agreement runs. A private check that was planned after the visit is asked all the same.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, Guid visitId, CurrentUser user, AgreementsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        var me = user.Id;
        var visit = await db.Visits.SingleOrDefaultAsync(one => one.AgreementId == id && one.Id == visitId && one.RecordedBy == me, cancel);
        if (visit is null) return AgreementErrors.VisitNotFound.ToProblem();
        if (agreement.RemoveVisit(visit, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
