using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Understandings;

/// <summary>The responsible professional confirms how the volunteer sees the task, or says what is missing.</summary>
public static class ReviewUnderstanding
{
    public sealed record Request(bool IsConfirmed, [StringLength(500)] string? Comment = null);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/understandings/{checkId:guid}/review", HandleAsync)
        .Require(CollaborationPolicies.WriteInformation)
        .WithName("ReviewUnderstanding").WithSummary("Confirm how the volunteer sees the task, or say what is missing")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid checkId, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.IsResponsible) return AgreementErrors.NotResponsible.ToProblem();
        var check = await db.Set<UnderstandingCheck>().SingleOrDefaultAsync(c => c.AgreementId == id && c.Id == checkId, cancel);
        if (check is null) return CollaborationErrors.UnderstandingNotFound.ToProblem();
        var waited = check.IsConfirmed is null;
        if (check.Review(request.IsConfirmed, request.Comment, clock.GetUtcNow()) is { } error) return error.ToProblem();

        if (!await db.Set<UnderstandingCheck>().AnyAsync(c => c.AgreementId == id && c.Id != checkId && c.IsConfirmed == null, cancel))
            await notices.CompleteAsync([UnderstandingNotices.UnderstandingToCheck], id, personId: null, cancel);
        if (waited) await notices.NotifyAsync(part.Agreement.VolunteerAccountId, UnderstandingNotices.UnderstandingAnswered, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
