using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Information;

/// <summary>The client no longer lets the volunteer read a piece about himself. A reason is not asked.</summary>
public static class WithdrawInformation
{
    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/information/{itemId:guid}/withdrawal", HandleAsync)
        .Require(CollaborationPolicies.DecideInformation)
        .WithName("WithdrawInformation").WithSummary("No longer let the volunteer read something about oneself")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid itemId, CurrentUser user, AgreementsDb db, Notifier notices, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.SpeaksForClient) return CollaborationErrors.NotTheClient.ToProblem();
        if (await db.ItemAsync(id, itemId, cancel) is not { } item) return CollaborationErrors.InformationNotFound.ToProblem();
        if (item.Withdraw() is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        await notices.SettleReadingAsync(db, id, cancel);
        return TypedResults.NoContent();
    }
}
