using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>The volunteer, a professional or the coordinator marks an item of the induction as done. The last one starts an agreement that waited.</summary>
public static class CompleteInductionItem
{
    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/induction-items/{itemId:guid}/completion", HandleAsync)
        .Require(Policies.Induct)
        .WithName("CompleteInductionItem").WithSummary("Mark an item of the induction as done")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid itemId, CurrentUser user, AgreementsDb db, TextNotifications texts, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (!user.IsVolunteerOf(agreement) && !user.WorksInTeamOf(agreement) && !user.Coordinates(agreement)) return AgreementErrors.NotYours.ToProblem();
        var before = TextBefore.Of(agreement);
        if (agreement.CompleteInductionItem(itemId, user.Id, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await texts.SettleAsync(agreement, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
