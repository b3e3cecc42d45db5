using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>The collaboration with a volunteer ended and the client still asks: somebody else is looked for, after the client's yes.</summary>
public static class AskSupportRequestAgain
{
    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPost("/{id:guid}/renewal", HandleAsync)
        .Require(Policies.OpenRequest)
        .Idempotent()
        .WithName("AskSupportRequestAgain").WithSummary("Ask a support request again after the collaboration ended")
        .WithDescription("Answers and profile are taken along to a new support request. The client approves the profile, or it is written anew, before a volunteer is looked for.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, ClientsDb db, Notifier notices, CancellationToken cancel)
    {
        var request = await db.RequestsOfTeams(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (request is null) return SupportRequestErrors.NotFound.ToProblem();
        var (again, error) = request.AskAgain(user.Id);
        if (again is null) return error!.ToProblem();

        db.Add(again);
        var account = await db.Clients.Where(client => client.Id == request.ClientId).Select(client => client.AccountId).SingleAsync(cancel);
        if (account is { } client && again.Profile is not null) await notices.NotifyAsync(client, ClientNotices.ProfileToApprove, again.Id, cancel);
        await notices.CompleteAsync(ClientNotices.OfRequest, id, personId: null, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/support-requests/{again.Id}", new Response(again.Id));
    }
}
