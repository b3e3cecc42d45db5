using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features;

/// <summary>
/// Client and volunteer say yes, each for himself. What a client without account said in person, the responsible professional
/// writes down, with how it was said. With both, the agreement starts.
/// </summary>
public static class GiveConsent
{
    public sealed record Request([Range(1, int.MaxValue)] int Revision, [StringLength(500)] string? Note = null);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/consents", HandleAsync)
        .Require(Policies.Answer)
        .WithName("GiveConsent").WithSummary("Say yes to an agreement")
        .WithDescription("revision is that of the agreement as it was read. The professional adds in note how a client without account said yes. When the agreement is not complete, missing names what lacks.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (agreement.PartyOf(user.Id) is not { } party) return AgreementErrors.NotYours.ToProblem();
        if (agreement.GiveConsent(party, user.Id, request.Revision, request.Note, clock.GetUtcNow()) is { } error)
        {
            var problem = error.ToProblem();
            if (error == AgreementErrors.NotComplete) problem.ProblemDetails.Extensions["missing"] = agreement.Missing;
            return problem;
        }

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
