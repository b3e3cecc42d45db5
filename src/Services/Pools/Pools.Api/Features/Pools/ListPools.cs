using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.Data;
using Samenspel.Pools.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Pools;

/// <summary>Lists pools by name: all of the network; a coordinator sees those of the own organisation unless the network is asked.</summary>
public static class ListPools
{
    public sealed record Item(Guid Id, Guid OrganisationId, string Name, string Description = "", DateOnly? ConfirmedOn = null);

    internal static void Map(IEndpointRouteBuilder pools) => pools
        .MapGet("/", HandleAsync)
        .Require(Policies.ListPools)
        .WithName("ListPools").WithSummary("List pools")
        .WithDescription("network=true: the pools of all organisations, also for a coordinator.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "network")] bool? network, CurrentUser user, PoolsDb db, CancellationToken cancel) =>
        TypedResults.Ok(await (network == true ? db.Pools : db.PoolsFor(user))
            .PageBy(pool => pool.Name, pool => pool.Id)
            .Select(pool => new Item(pool.Id, pool.OrganisationId, pool.Name, pool.Description, pool.ConfirmedOn))
            .ToPageAsync(page, cancel));
}
