using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.Placements;

/// <summary>Lets an ambassador stay longer, in the team and in the role.</summary>
public static class ExtendPlacement
{
    /// <summary>The new last day.</summary>
    public sealed record Request(DateOnly Until);

    internal static void Map(IEndpointRouteBuilder placements) => placements
        .MapPost("/{id:guid}/extension", HandleAsync)
        .Require(Policies.ManagePlacements)
        .WithName("ExtendPlacement").WithSummary("Extend the placement of an ambassador")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var placement = await db.PlacementsFor(user).SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (placement is null) return CommonErrors.NotFound.ToProblem();

        var before = placement.Until;
        if (placement.Extend(request.Until, clock.Today()) is { } error) return error.ToProblem();
        if (placement.Until != before)
        {
            // The days that come with it are a role of their own: what a service heard of the first stays true.
            var person = await db.People.SingleAsync(p => p.Id == placement.PersonId, cancel);
            if (person.AssignRole(placement, before.AddDays(1), user.Id, clock.GetUtcNow()) is { } overlap) return overlap.ToProblem();
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
