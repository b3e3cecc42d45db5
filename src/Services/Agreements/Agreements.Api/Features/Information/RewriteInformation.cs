using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Information;

/// <summary>The responsible professional writes a piece of the information pack anew, or says that it still holds.</summary>
public static class RewriteInformation
{
    /// <param name="TextNumber">The text that the writer had before him.</param>
    /// <param name="Kind">What kind it is now.</param>
    /// <param name="Text">The words now.</param>
    /// <param name="ValidUntil">Until when nobody needs to ask.</param>
    public sealed record Request(
        [Range(1, int.MaxValue)] int TextNumber, InformationKind Kind,
        [Required, StringLength(InformationItem.MaxLength)] string Text,
        DateOnly? ValidUntil = null);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPut("/{id:guid}/information/{itemId:guid}", HandleAsync)
        .Require(CollaborationPolicies.WriteInformation)
        .WithName("RewriteInformation").WithSummary("Write a piece of the information pack anew")
        .WithDescription("Another text is approved by the client and read by the volunteer anew. Only another day until which it holds, is not.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid itemId, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.IsResponsible) return AgreementErrors.NotResponsible.ToProblem();
        if (part.IsEnded) return AgreementErrors.Ended.ToProblem();
        if (await db.ItemAsync(id, itemId, cancel) is not { } item) return CollaborationErrors.InformationNotFound.ToProblem();

        var before = item.TextNumber;
        if (item.Rewrite(request.TextNumber, request.Kind, request.Text, request.ValidUntil, clock.GetUtcNow()) is { } error) return error.ToProblem();
        if (item.TextNumber != before)
        {
            if (item.OpenSince is not null) await notices.NotifyAsync(part.Agreement.VolunteerAccountId, InformationNotices.ToRead, id, cancel);
            else if (part.Agreement.ClientAccountId is { } client) await notices.NotifyAsync(client, InformationNotices.ToApprove, id, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
