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

namespace Samenspel.Agreements.Features.Changes;

/// <summary>The responsible professional tells the volunteer what changes in the task or in who is responsible for what.</summary>
public static class ReportChange
{
    public sealed record Request([Required, StringLength(ToldChange.MaxLength)] string Text);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/changes", HandleAsync)
        .Require(CollaborationPolicies.WriteInformation)
        .Idempotent()
        .WithName("ReportChange").WithSummary("Tell the volunteer what changes")
        .WithDescription("The volunteer confirms that it was read; unread for seven days, it returns to the professional. What is about the client belongs in the information pack, where the client decides on it.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.IsResponsible) return AgreementErrors.NotResponsible.ToProblem();
        if (part.IsEnded) return AgreementErrors.Ended.ToProblem();

        var change = ToldChange.Tell(id, request.Text, user.Id, clock.GetUtcNow());
        db.Add(change);
        await notices.NotifyAsync(part.Agreement.VolunteerAccountId, InformationNotices.ToRead, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/agreements/v1/agreements/{id}/changes", new Response(change.Id));
    }
}
