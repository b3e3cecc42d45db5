using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Clients.Features.Respite;

/// <summary>Lists respite of whom one cares for, of the own team, or about oneself; the newest first.</summary>
public static class ListRespite
{
    public sealed record Item(Guid Id, Guid ClientId, DateTimeOffset From, DateTimeOffset Until, RespiteStatus Status, DateTimeOffset? EscalatedAt);

    internal static void Map(IEndpointRouteBuilder respites) => respites
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadRespite)
        .WithName("ListRespite").WithSummary("List respite")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, CurrentUser user, ClientsDb db, ClientFiles files, CancellationToken cancel)
    {
        var found = await db.RespiteFor(user).PageByDescending(respite => respite.AskedAt, respite => respite.Id)
            .Select(r => new Item(r.Id, r.ClientId, r.From, r.Until, r.Status, r.EscalatedAt))
            .ToPageAsync(page, cancel);
        await files.LogAsync(found.Items.Select(item => item.ClientId), cancel);
        return TypedResults.Ok(found);
    }
}
