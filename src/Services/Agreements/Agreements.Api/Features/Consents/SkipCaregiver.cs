using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Consents;

/// <summary>The responsible professional does not wait for the caregiver, and says why. The step is marked for all to see.</summary>
public static class SkipCaregiver
{
    /// <param name="Revision">The text it is about.</param>
    /// <param name="Reason">Why without the caregiver.</param>
    public sealed record Request([Range(1, int.MaxValue)] int Revision, [Required, StringLength(500)] string Reason);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/caregiver-exceptions", HandleAsync)
        .Require(Policies.Write)
        .WithName("SkipCaregiver").WithSummary("Go on without the caregiver's answer, with a reason")
        .WithDescription("For this text only. A next text is asked to the caregiver again.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, TextNotifications texts, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (!user.IsResponsibleFor(agreement)) return AgreementErrors.NotResponsible.ToProblem();
        var before = TextBefore.Of(agreement);
        if (agreement.SkipCaregiver(user.Id, request.Revision, request.Reason, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await texts.SettleAsync(agreement, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
