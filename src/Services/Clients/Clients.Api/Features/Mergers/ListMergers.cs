using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Mergers;

/// <summary>Lists which files went into this one, also by way of another.</summary>
public static class ListMergers
{
    /// <param name="Id">The record.</param>
    /// <param name="KeptClientId">The file that went on.</param>
    /// <param name="MergedClientId">The file that went into it.</param>
    /// <param name="At">When.</param>
    /// <param name="ById">The professional who merged them.</param>
    /// <param name="Moved">How much of what went along.</param>
    public sealed record Item(Guid Id, Guid KeptClientId, Guid MergedClientId, DateTimeOffset At, Guid ById, IReadOnlyList<Moved> Moved)
    {
        internal static Item Of(ClientMerger merger) => new(
            merger.Id, merger.KeptId, merger.MergedId, merger.At, merger.ById, [.. merger.Moved.OrderBy(count => count.Code, StringComparer.Ordinal).Select(count => new Moved(count.Code, count.Number))]);
    }

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/{id:guid}/mergers", HandleAsync)
        .Require(Policies.ReadClient)
        .WithName("ListMergers").WithSummary("List which files were merged into this one")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, ClientsDb db, ClientFiles files, CancellationToken cancel)
    {
        if (await files.ReadAsync(id, cancel) is null) return ClientErrors.NotFound.ToProblem();
        var all = await db.Mergers.AsNoTracking()
            .Where(merger => db.Clients.IgnoreQueryFilters().Any(client => client.Id == merger.MergedId && client.MergedIntoId == id)).OrderBy(merger => merger.Id).ToListAsync(cancel);
        return TypedResults.Ok(page.Of([.. all.Select(Item.Of)], merger => merger.Id));
    }
}
