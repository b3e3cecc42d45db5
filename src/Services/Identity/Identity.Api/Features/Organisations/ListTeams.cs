using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Features.Organisations;

/// <summary>Lists the neighbourhood teams, by name.</summary>
public static class ListTeams
{
    /// <summary>A neighbourhood team.</summary>
    /// <param name="Id">The team.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Kind">Whom it is there for.</param>
    /// <param name="DistrictCode">The district it works in.</param>
    /// <param name="Phone">The number at which somebody of the team answers; null while nobody wrote one down.</param>
    public sealed record Item(Guid Id, string Name, TeamKind Kind, string DistrictCode, string? Phone);

    internal static void Map(IEndpointRouteBuilder teams) => teams
        .MapGet("/", HandleAsync)
        .Require(Permission.SignedIn)
        .WithName("ListTeams").WithSummary("List neighbourhood teams");

    private static async Task<Ok<Item[]>> HandleAsync(IdentityDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Teams.OrderBy(o => o.Name).Select(o => new Item(o.Id, o.Name, o.Kind, o.DistrictCode, o.Phone)).ToArrayAsync(cancel));
}
