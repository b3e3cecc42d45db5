using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Information;

/// <summary>Having read all, the volunteer says in own words what the client can and where care is needed.</summary>
public static class ConfirmInformation
{
    public sealed record Request([Required, StringLength(InformationConfirmation.MaxLength)] string Words);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/information-confirmations", HandleAsync)
        .Require(CollaborationPolicies.ConfirmInformation)
        .Idempotent()
        .WithName("ConfirmInformation").WithSummary("Say in own words what one read")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.IsVolunteer) return CollaborationErrors.NotTheVolunteer.ToProblem();
        if (part.IsEnded) return AgreementErrors.Ended.ToProblem();
        var items = await (await db.ItemsForVolunteerAsync(part.Agreement, clock.Today(), cancel)).AsNoTracking().ToListAsync(cancel);
        if (items.Count == 0 || items.Exists(item => item.ReadAt is null)) return CollaborationErrors.ReadAllFirst.ToProblem();

        var confirmation = InformationConfirmation.In(id, request.Words, clock.GetUtcNow());
        db.Add(confirmation);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/agreements/v1/agreements/{id}/information", new Response(confirmation.Id));
    }
}
