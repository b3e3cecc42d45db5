using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Information;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Changes;

/// <summary>The volunteer confirms that a change was read.</summary>
public static class ConfirmChange
{
    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/changes/{changeId:guid}/reading", HandleAsync)
        .Require(CollaborationPolicies.ConfirmInformation)
        .WithName("ConfirmChange").WithSummary("Confirm that a change was read")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid changeId, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.IsVolunteer) return CollaborationErrors.NotTheVolunteer.ToProblem();
        var change = await db.Set<ToldChange>().SingleOrDefaultAsync(c => c.AgreementId == id && c.Id == changeId, cancel);
        if (change is null) return CollaborationErrors.ChangeNotFound.ToProblem();

        change.ConfirmReading(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await notices.SettleReadingAsync(db, id, cancel);
        return TypedResults.NoContent();
    }
}
