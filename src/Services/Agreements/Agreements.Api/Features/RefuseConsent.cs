using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features;

/// <summary>"Nee, dank je": client or volunteer says no to the agreement as it is. It stays a draft to talk about.</summary>
public static class RefuseConsent
{
    public sealed record Request([StringLength(500)] string? Note = null);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/refusals", HandleAsync)
        .Require(Policies.Answer)
        .WithName("RefuseConsent").WithSummary("Say no to an agreement")
        .WithDescription("Without a note is fine. Nobody is held to an earlier yes.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (agreement.PartyOf(user.Id) is not { } party) return AgreementErrors.NotYours.ToProblem();
        if (agreement.RefuseConsent(party, user.Id, request.Note, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
