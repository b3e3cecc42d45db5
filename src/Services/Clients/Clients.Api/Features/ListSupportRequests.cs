using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Messaging.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Clients.Features;

/// <summary>Lists the support requests of the own team, the newest first; for a client, one's own.</summary>
public static class ListSupportRequests
{
    public sealed record Item(Guid Id, Guid ClientId, string ActivityCode, DateOnly ReviewOn, SupportRequestStatus Status);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("ListSupportRequests").WithSummary("List support requests")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, CurrentUser user, ClientsDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.RequestsFor(user)
            .OrderByDescending(request => request.Id)
            .Select(request => new Item(request.Id, request.ClientId, request.ActivityCode, request.ReviewOn, request.Status))
            .ToPageAsync(page, cancel));
}
