using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Consents;

/// <summary>
/// Client, volunteer and caregiver say yes, each for himself; to a draft, or to a change that was proposed. What somebody without
/// account said in person, the responsible professional writes down, with how it was said. With all, the text comes into force.
/// </summary>
public static class GiveConsent
{
    /// <param name="Revision">The text that was read.</param>
    /// <param name="Note">How it was said, when the professional writes it down.</param>
    /// <param name="As">As whom, for a professional who may speak for himself and for a client without account.</param>
    /// <param name="CaregiverId">Which caregiver without account said it.</param>
    public sealed record Request([Range(1, int.MaxValue)] int Revision, [StringLength(500)] string? Note = null, [SigningParty] Party? As = null, Guid? CaregiverId = null);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/consents", HandleAsync)
        .Require(Policies.Answer)
        .WithName("GiveConsent").WithSummary("Say yes to an agreement, or to a proposed change")
        .WithDescription("revision is that of the agreement as it was read. The professional adds in note how a client or caregiver without account said yes. When the agreement is not complete, missing names what lacks.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, TextNotifications texts, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (agreement.SignatoryOf(user.As(agreement), request.As, request.CaregiverId) is not { } signatory) return AgreementErrors.NotYours.ToProblem();
        var before = TextBefore.Of(agreement);
        if (agreement.GiveConsent(signatory, user.Id, request.Revision, request.Note, clock.GetUtcNow()) is { } error)
        {
            var problem = error.ToProblem();
            if (error == AgreementErrors.NotComplete) problem.ProblemDetails.Extensions["missing"] = agreement.Missing;
            return problem;
        }

        await texts.SettleAsync(agreement, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
