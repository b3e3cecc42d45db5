using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Network;

/// <summary>Lists a client's network: who does something now, who could be asked, and who answered what.</summary>
public static class ListNetworkMembers
{
    public sealed record Item(Guid Id, string Name, string Relation, string? DoesNow, string? CouldDo, NetworkStatus Status, string? DeclineReason);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/{id:guid}/network-members", HandleAsync)
        .Require(Policies.ReadArrangement)
        .WithName("ListNetworkMembers").WithSummary("List the network of a client")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, [FromQuery(Name = "status")] NetworkStatus? status, ClientsDb db, ClientFiles files, CancellationToken cancel)
    {
        if (await files.ReadAsync(id, cancel) is null) return ClientErrors.NotFound.ToProblem();
        return TypedResults.Ok(await db.NetworkMembers
            .Where(member => member.ClientId == id && (status == null || member.Status == status))
            .PageBy(member => member.Id)
            .Select(m => new Item(m.Id, m.Name, m.Relation, m.DoesNow, m.CouldDo, m.Status, m.DeclineReason))
            .ToPageAsync(page, cancel));
    }
}
