using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>The client no longer asks: the professional withdraws the request.</summary>
public static class WithdrawSupportRequest
{
    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPost("/{id:guid}/withdrawal", HandleAsync)
        .Require(Policies.OpenRequest)
        .WithName("WithdrawSupportRequest").WithSummary("Withdraw a support request")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, ClientsDb db, Notifier notices, CancellationToken cancel)
    {
        var request = await db.RequestsOfTeams(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (request is null) return SupportRequestErrors.NotFound.ToProblem();
        if (request.Withdraw() is { } error) return error.ToProblem();

        await notices.CompleteAsync(ClientNotices.OfRequest, id, personId: null, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
