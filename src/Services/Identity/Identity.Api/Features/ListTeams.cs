using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Features;

/// <summary>Lists the neighbourhood teams, by name.</summary>
internal static class ListTeams
{
    /// <summary>A neighbourhood team.</summary>
    internal sealed record Item(Guid Id, string Name, TeamKind Kind, string DistrictCode);

    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/teams", HandleAsync)
        .Require(Policies.ManageOrganisations)
        .WithSummary("List neighbourhood teams");

    private static async Task<Ok<Item[]>> HandleAsync(IdentityDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Teams.OrderBy(o => o.Name).Select(o => new Item(o.Id, o.Name, o.Kind, o.DistrictCode)).ToArrayAsync(cancel));
}
