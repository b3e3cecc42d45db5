using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>A support request is done.</summary>
public static class CloseSupportRequest
{
    public sealed record Request(ClosureReason Reason);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPost("/{id:guid}/closure", HandleAsync)
        .Require(Policies.OpenRequest)
        .WithName("CloseSupportRequest").WithSummary("Close a support request with the reason")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, Request request, CurrentUser user, ClientsDb db, Notifier notices, CancellationToken cancel)
    {
        var asked = await db.RequestsOfTeams(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (asked is null) return SupportRequestErrors.NotFound.ToProblem();
        if (asked.Close(request.Reason) is { } error) return error.ToProblem();

        await notices.CompleteAsync(ClientNotices.OfRequest, id, personId: null, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
