using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Features;

/// <summary>Lists the volunteer organisations, by name.</summary>
internal static class ListOrganisations
{
    /// <summary>A volunteer organisation.</summary>
    internal sealed record Item(Guid Id, string Name);

    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/organisations", HandleAsync)
        .Require(Policies.ManageOrganisations)
        .WithSummary("List volunteer organisations");

    private static async Task<Ok<Item[]>> HandleAsync(IdentityDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Organisations.OrderBy(o => o.Name).Select(o => new Item(o.Id, o.Name)).ToArrayAsync(cancel));
}
