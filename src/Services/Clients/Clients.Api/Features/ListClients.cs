using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Messaging.Data;
using Samenspel.Clients.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Clients.Features;

/// <summary>Lists the clients of the own team, by family name; for a client, only the client.</summary>
public static class ListClients
{
    public sealed record Item(Guid Id, string FirstName, string FamilyName, string DistrictCode);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadClient)
        .WithName("ListClients").WithSummary("List clients")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, CurrentUser user, ClientsDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.ClientsFor(user)
            .OrderBy(client => client.FamilyName).ThenBy(client => client.Id)
            .Select(client => new Item(client.Id, client.FirstName, client.FamilyName, client.DistrictCode))
            .ToPageAsync(page, cancel));
}
