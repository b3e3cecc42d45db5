using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Features.Organisations;

/// <summary>Lists the volunteer organisations, by name.</summary>
public static class ListOrganisations
{
    /// <summary>A volunteer organisation.</summary>
    /// <param name="Id">The organisation.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Phone">The number at which somebody of it answers; null while nobody wrote one down.</param>
    public sealed record Item(Guid Id, string Name, string? Phone);

    internal static void Map(IEndpointRouteBuilder organisations) => organisations
        .MapGet("/", HandleAsync)
        .Require(Permission.SignedIn)
        .WithName("ListOrganisations").WithSummary("List volunteer organisations");

    private static async Task<Ok<Item[]>> HandleAsync(IdentityDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Organisations.OrderBy(o => o.Name).Select(o => new Item(o.Id, o.Name, o.Phone)).ToArrayAsync(cancel));
}
