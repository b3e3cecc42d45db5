using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>Lists support requests, the newest first: of the own team, one's own, or of whom one cares for.</summary>
public static class ListSupportRequests
{
    public sealed record Item(Guid Id, Guid ClientId, string? ActivityCode, DateOnly? ReviewOn, SupportRequestStatus Status, string Question);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("ListSupportRequests").WithSummary("List support requests")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "status")] SupportRequestStatus? status, [FromQuery(Name = "clientId")] Guid? clientId,
        CurrentUser user, ClientsDb db, ClientFiles files, TimeProvider clock, CancellationToken cancel)
    {
        var found = await db.RequestsFor(user, clock)
            .Where(request => (status == null || request.Status == status) && (clientId == null || request.ClientId == clientId))
            .PageByDescending(request => request.Id)
            .Select(request => new Item(request.Id, request.ClientId, request.ActivityCode, request.ReviewOn, request.Status, request.Question))
            .ToPageAsync(page, cancel);
        await files.LogAsync(found.Items.Select(item => item.ClientId), cancel);
        return TypedResults.Ok(found);
    }
}
