using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>The responsible professional writes down what the volunteer is shown or told to get started.</summary>
public static class AddInductionItem
{
    /// <param name="Text">In plain words.</param>
    /// <param name="IsBeforeStart">Whether the agreement waits for it.</param>
    public sealed record Request([Required, StringLength(200)] string Text, bool IsBeforeStart);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/induction-items", HandleAsync)
        .Require(Policies.Write)
        .WithName("AddInductionItem").WithSummary("Add an item to the induction of the volunteer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .Idempotent();

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (!user.IsResponsibleFor(agreement)) return AgreementErrors.NotResponsible.ToProblem();
        var (item, error) = agreement.AddInductionItem(request.Text, request.IsBeforeStart);
        if (item is null) return error!.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/agreements/v1/agreements/{id}", new Response(item.Id));
    }
}
