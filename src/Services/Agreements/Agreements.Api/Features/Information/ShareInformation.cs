using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Data;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Information;

/// <summary>The responsible professional adds to the information pack. What is about the client waits for the client.</summary>
public static class ShareInformation
{
    public sealed record Request(
        InformationStream Stream, InformationKind Kind,
        [Required, StringLength(InformationItem.MaxLength)] string Text,
        DateOnly? ValidUntil = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/information", HandleAsync)
        .Require(CollaborationPolicies.WriteInformation)
        .Idempotent()
        .OneAtATime(context => $"information {context.GetArgument<Guid>(0)}") // the limit counts before it adds
        .WithName("ShareInformation").WithSummary("Add to the information pack")
        .WithDescription("Only what is needed. The volunteer reads what is about the client after the client approved it; the rest at once.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.IsResponsible) return AgreementErrors.NotResponsible.ToProblem();
        if (part.IsEnded) return AgreementErrors.Ended.ToProblem();
        if (await db.ItemsOf(id).CountAsync(cancel) >= InformationItem.MaxPerAgreement) return CollaborationErrors.TooMuchInformation.ToProblem();

        var (item, error) = InformationItem.Share(id, request.Stream, request.Kind, request.Text, request.ValidUntil, user.Id, clock.GetUtcNow());
        if (item is null) return error!.ToProblem();
        db.Add(item);
        if (item.OpenSince is not null) await notices.NotifyAsync(part.Agreement.VolunteerAccountId, InformationNotices.ToRead, id, cancel);
        else if (part.Agreement.ClientAccountId is { } client) await notices.NotifyAsync(client, InformationNotices.ToApprove, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/agreements/v1/agreements/{id}/information", new Response(item.Id));
    }
}
