using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.AccessLogging;
using Samenspel.Clients.Data;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Clients.Features.Clients;

/// <summary>Lists the clients of the own team, by family name; for a client, only the client; for a caregiver, who allows reading along.</summary>
public static class ListClients
{
    public sealed record Item(Guid Id, string FirstName, string? NamePrefix, string FamilyName, string DistrictCode);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadClient)
        .WithName("ListClients").WithSummary("List clients")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, CurrentUser user, ClientsDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var found = await db.ClientsFor(user, clock)
            .PageBy(client => client.FamilyName, client => client.Id)
            .Select(client => new { client.Id, client.FirstName, client.NamePrefix, client.FamilyName, client.DistrictCode, client.AccountId })
            .ToPageAsync(page, cancel);
        foreach (var client in found.Items) log.Viewed(client.Id, client.AccountId, AccessPurpose.Support);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Page<Item>([.. found.Items.Select(c => new Item(c.Id, c.FirstName, c.NamePrefix, c.FamilyName, c.DistrictCode))], found.HasMore));
    }
}
