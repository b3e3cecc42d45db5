using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Information;

/// <summary>The responsible professional takes out of the information pack what is no longer needed.</summary>
public static class RemoveInformation
{
    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/information/{itemId:guid}/removal", HandleAsync)
        .Require(CollaborationPolicies.WriteInformation)
        .WithName("RemoveInformation").WithSummary("Take something out of the information pack")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid itemId, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.IsResponsible) return AgreementErrors.NotResponsible.ToProblem();
        // Also what was removed: saying it again changes nothing.
        var item = await db.Set<InformationItem>().SingleOrDefaultAsync(i => i.AgreementId == id && i.Id == itemId, cancel);
        if (item is null) return CollaborationErrors.InformationNotFound.ToProblem();

        item.Remove(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await notices.SettleReadingAsync(db, id, cancel);
        return TypedResults.NoContent();
    }
}
