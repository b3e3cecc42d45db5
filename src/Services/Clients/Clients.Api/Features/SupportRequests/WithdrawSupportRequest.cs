using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>The client no longer asks: withdraws the own request, or the professional does.</summary>
public static class WithdrawSupportRequest
{
    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPost("/{id:guid}/withdrawal", HandleAsync)
        .Require(Policies.WithdrawRequest)
        .WithName("WithdrawSupportRequest").WithSummary("Withdraw a support request")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestsOfTeamsOrOneself(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (request is null) return SupportRequestErrors.NotFound.ToProblem();
        var asks = request.Status is not SupportRequestStatus.Withdrawn;
        if (request.Withdraw() is { } error) return error.ToProblem();

        await notices.CompleteAsync(ClientNotices.OfRequest, id, personId: null, cancel);
        if (asks && await db.ClientsOfTeams(user).AllAsync(client => client.Id != request.ClientId, cancel))
            foreach (var person in await db.WhoSeesToAsync(request.ClientId, request.ProfessionalId, clock.Today(), cancel)) await notices.NotifyAsync(person, ClientNotices.RequestWithdrawn, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
