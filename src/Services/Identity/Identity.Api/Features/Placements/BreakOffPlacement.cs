using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.Placements;

/// <summary>Ends a placement before its time, with a reason; the role ends with it, at once.</summary>
public static class BreakOffPlacement
{
    /// <summary>Why; kept with the placement.</summary>
    public sealed record Request([Required, StringLength(500, MinimumLength = 3)] string Reason);

    internal static void Map(IEndpointRouteBuilder placements) => placements
        .MapPost("/{id:guid}/end", HandleAsync)
        .Require(Policies.ManagePlacements)
        .WithName("BreakOffPlacement").WithSummary("Break off the placement of an ambassador")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var placement = await db.PlacementsFor(user).SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (placement is null) return CommonErrors.NotFound.ToProblem();

        var now = clock.GetUtcNow();
        if (placement.Terminate(user.Id, request.Reason, now) is { } error) return error.ToProblem();

        var person = await db.People.SingleAsync(p => p.Id == placement.PersonId, cancel);
        person.EndPlacement(placement, user.Id, request.Reason, now);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
