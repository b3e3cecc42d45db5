using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Messaging.Data;
using Samenspel.Pools.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Pools.Features;

/// <summary>Lists pools by name: for a coordinator those of the own organisation, for a professional and an ambassador all.</summary>
public static class ListPools
{
    public sealed record Item(Guid Id, Guid OrganisationId, string Name);

    internal static void Map(IEndpointRouteBuilder pools) => pools
        .MapGet("/", HandleAsync)
        .Require(Policies.ListPools)
        .WithName("ListPools").WithSummary("List pools")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, CurrentUser user, PoolsDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.PoolsFor(user)
            .OrderBy(pool => pool.Name).ThenBy(pool => pool.Id)
            .Select(pool => new Item(pool.Id, pool.OrganisationId, pool.Name))
            .ToPageAsync(page, cancel));
}
