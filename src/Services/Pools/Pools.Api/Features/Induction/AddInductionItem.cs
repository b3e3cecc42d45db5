using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Idempotency;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Induction;

/// <summary>A coordinator adds a step to the induction plan.</summary>
public static class AddInductionItem
{
    public sealed record Request([Required, Name, StringLength(200)] string Title, bool IsRequired = false);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPost("/{id:guid}/induction-items", HandleAsync)
        .Require(Policies.ScreenVolunteer)
        .Idempotent()
        .WithName("AddInductionItem").WithSummary("Add a step to the induction plan")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersManagedBy(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (volunteer.WhyNotScreenedBy(user.Id) is { } refusal) return refusal.ToProblem();

        var made = Guid.CreateVersion7();
        if (volunteer.AddInductionItem(made, request.Title, request.IsRequired) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/pools/v1/volunteers/{id}", new Response(made));
    }
}
