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
    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/{id:guid}/mergers", HandleAsync)
        .Require(Policies.ReadClient)
        .WithName("ListMergers").WithSummary("List which files were merged into this one")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<MergerRecord>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, ClientsDb db, ClientFiles files, CancellationToken cancel)
    {
        if (await files.ReadAsync(id, cancel) is null) return ClientErrors.NotFound.ToProblem();
        var all = await db.Mergers.AsNoTracking()
            .Where(merger => db.Clients.IgnoreQueryFilters().Any(client => client.Id == merger.MergedId && client.MergedIntoId == id)).OrderBy(merger => merger.Id).ToListAsync(cancel);
        return TypedResults.Ok(page.Of([.. all.Select(MergerRecord.Of)], merger => merger.Id));
    }
}
