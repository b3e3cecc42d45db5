using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Information;

/// <summary>The client lets the volunteer read one piece about himself. What a client without account said, the responsible professional writes down.</summary>
public static class ApproveInformation
{
    /// <param name="TextNumber">The text that was read.</param>
    /// <param name="Note">How a client without account said yes.</param>
    public sealed record Request([Range(1, int.MaxValue)] int TextNumber, [StringLength(500)] string? Note = null);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/information/{itemId:guid}/approval", HandleAsync)
        .Require(CollaborationPolicies.DecideInformation)
        .WithName("ApproveInformation").WithSummary("Let the volunteer read something about oneself")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid itemId, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.SpeaksForClient) return CollaborationErrors.NotTheClient.ToProblem();
        if (part.IsEnded) return AgreementErrors.Ended.ToProblem();
        if (await db.ItemAsync(id, itemId, cancel) is not { } item) return CollaborationErrors.InformationNotFound.ToProblem();

        var wasOpen = item.OpenSince is not null;
        if (item.Approve(request.TextNumber, part.WritesForClient, request.Note, clock.GetUtcNow()) is { } error) return error.ToProblem();
        // Who may not read about the client now, is not told that there is something to read.
        if (!wasOpen && !part.Agreement.IsOnHold && !await db.IsContactWithdrawnAsync(part.Agreement.ClientId, clock.Today(), cancel))
            await notices.NotifyAsync(part.Agreement.VolunteerAccountId, InformationNotices.ToRead, id, cancel);
        await db.SaveChangesAsync(cancel);
        await notices.SettleReadingAsync(db, id, cancel);
        return TypedResults.NoContent();
    }
}
