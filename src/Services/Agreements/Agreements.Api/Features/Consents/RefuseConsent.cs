using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Consents;

/// <summary>"Nee, dank je": somebody says no to the text as it is. A draft stays a draft to talk about; a proposed change is closed.</summary>
public static class RefuseConsent
{
    /// <param name="Note">Why; without is fine.</param>
    /// <param name="Revision">The text that was read; when left out, the one that is asked now.</param>
    /// <param name="As">As whom, for a professional who may speak for himself and for a client without account.</param>
    /// <param name="CaregiverId">Which caregiver without account said it.</param>
    public sealed record Request([StringLength(500)] string? Note = null, [Range(1, int.MaxValue)] int? Revision = null, [SigningParty] Party? As = null, Guid? CaregiverId = null);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/refusals", HandleAsync)
        .Require(Policies.Answer)
        .WithName("RefuseConsent").WithSummary("Say no to an agreement, or to a proposed change")
        .WithDescription("Without a note is fine. Nobody is held to an earlier yes. When a proposed change is refused, what was agreed still holds.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, TextNotifications texts, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (agreement.SignatoryOf(user.As(agreement), request.As, request.CaregiverId) is not { } signatory) return AgreementErrors.NotYours.ToProblem();
        var before = TextBefore.Of(agreement);
        if (agreement.RefuseConsent(signatory, user.Id, request.Revision, request.Note, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await texts.SettleAsync(agreement, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
