using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Induction;

/// <summary>A coordinator records the day on which a step of the induction plan was done.</summary>
public static class CompleteInductionItem
{
    public sealed record Request(DateOnly DoneOn);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPut("/{id:guid}/induction-items/{itemId:guid}/completion", HandleAsync)
        .Require(Policies.ScreenVolunteer)
        .WithName("CompleteInductionItem").WithSummary("Record that a step of the induction plan was done")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, Guid itemId, TimeProvider clock, CurrentUser user, PoolsDb db, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersManagedBy(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (volunteer.WhyNotScreenedBy(user.Id) is { } refusal) return refusal.ToProblem();
        if (volunteer.CompleteInductionItem(itemId, request.DoneOn, clock.Today()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
