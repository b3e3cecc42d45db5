using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Pools;

/// <summary>Reads one pool. That it exists is public to whoever signed in.</summary>
public static class GetPool
{
    public sealed record Response(Guid Id, Guid OrganisationId, string Name, string Description, DateOnly? ConfirmedOn);

    internal static void Map(IEndpointRouteBuilder pools) => pools
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ListPools)
        .WithName("GetPool").WithSummary("Read a pool")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, PoolsDb db, HttpResponse http, CancellationToken cancel)
    {
        var pool = await db.Pools.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (pool is null) return PoolErrors.NotFound.ToProblem();

        http.SetETag(pool);
        return TypedResults.Ok(new Response(pool.Id, pool.OrganisationId, pool.Name, pool.Description, pool.ConfirmedOn));
    }
}
