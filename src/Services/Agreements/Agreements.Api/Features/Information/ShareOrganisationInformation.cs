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

/// <summary>The coordinator, or the responsible professional, tells a volunteer about the organisation.</summary>
public static class ShareOrganisationInformation
{
    public sealed record Request([Required, StringLength(InformationItem.MaxLength)] string Text, DateOnly? ValidUntil = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/organisation-information", HandleAsync)
        .Require(CollaborationPolicies.WriteOrganisationInformation)
        .Idempotent()
        .OneAtATime(context => $"information {context.GetArgument<Guid>(0)}") // the limit counts before it adds
        .WithName("ShareOrganisationInformation").WithSummary("Tell a volunteer about the organisation")
        .WithDescription("It becomes part of the information pack, of which a coordinator reads this part only.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.IsResponsible && !part.IsCoordinator) return AgreementErrors.NotResponsible.ToProblem();
        if (part.IsEnded) return AgreementErrors.Ended.ToProblem();
        if (await db.ItemsOf(id).CountAsync(cancel) >= InformationItem.MaxPerAgreement) return CollaborationErrors.TooMuchInformation.ToProblem();

        var (item, error) = InformationItem.Share(id, InformationStream.Organisation, InformationKind.Practical, request.Text, request.ValidUntil, user.Id, clock.GetUtcNow());
        if (item is null) return error!.ToProblem();
        db.Add(item);
        await notices.NotifyAsync(part.Agreement.VolunteerAccountId, InformationNotices.ToRead, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/agreements/v1/agreements/{id}/organisation-information", new Response(item.Id));
    }
}
