using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Pools;

/// <summary>A coordinator writes what a pool of the own organisation is; the same words again confirm that they are still right.</summary>
public static class UpdatePool
{
    public sealed record Request([Required, Name, StringLength(100)] string Name, [StringLength(1000)] string? Description = null);

    internal static void Map(IEndpointRouteBuilder pools) => pools
        .MapPut("/{id:guid}", HandleAsync)
        .Require(Policies.RegisterPool)
        .WithName("UpdatePool").WithSummary("Describe a pool")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, TimeProvider clock, HttpRequest http, CancellationToken cancel)
    {
        var pool = await db.PoolsManagedBy(user).SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (pool is null) return PoolErrors.NotFound.ToProblem();
        if (http.IfMatchFails(pool) is { } stale) return stale.ToProblem();

        pool.Describe(request.Name.Normalised(), request.Description ?? "", clock.Today());
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
