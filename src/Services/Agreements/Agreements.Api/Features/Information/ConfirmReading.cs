using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Information;

/// <summary>The volunteer confirms that a piece of the information pack was read.</summary>
public static class ConfirmReading
{
    /// <param name="TextNumber">The text that was read.</param>
    public sealed record Request([Range(1, int.MaxValue)] int TextNumber);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/information/{itemId:guid}/reading", HandleAsync)
        .Require(CollaborationPolicies.ConfirmInformation)
        .WithName("ConfirmReading").WithSummary("Confirm that a piece of the information pack was read")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid itemId, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.IsVolunteer) return CollaborationErrors.NotTheVolunteer.ToProblem();
        var item = await (await db.ItemsForVolunteerAsync(part.Agreement, clock.Today(), cancel)).SingleOrDefaultAsync(i => i.Id == itemId, cancel);
        if (item is null) return CollaborationErrors.InformationNotFound.ToProblem();
        if (item.ConfirmReading(request.TextNumber, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        await notices.SettleReadingAsync(db, id, cancel);
        return TypedResults.NoContent();
    }
}
