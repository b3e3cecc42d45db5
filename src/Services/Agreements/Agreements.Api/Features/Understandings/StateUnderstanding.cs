using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Information;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Understandings;

/// <summary>The volunteer says in one sentence what the task is.</summary>
public static class StateUnderstanding
{
    public sealed record Request([Required, StringLength(UnderstandingCheck.MaxLength)] string Sentence);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/understandings", HandleAsync)
        .Require(CollaborationPolicies.ConfirmInformation)
        .Idempotent()
        .WithName("StateUnderstanding").WithSummary("Say in one sentence what the task is")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.IsVolunteer) return CollaborationErrors.NotTheVolunteer.ToProblem();
        if (part.IsEnded) return AgreementErrors.Ended.ToProblem();

        var check = UnderstandingCheck.State(id, request.Sentence, clock.GetUtcNow());
        db.Add(check);
        await notices.NotifyAsync(part.Agreement.ProfessionalId, UnderstandingNotices.UnderstandingToCheck, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/agreements/v1/agreements/{id}/understandings", new Response(check.Id));
    }
}
