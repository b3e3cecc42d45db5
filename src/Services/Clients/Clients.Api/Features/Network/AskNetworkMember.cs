using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Network;

/// <summary>Somebody in the network is asked for something; the question is followed until it is answered.</summary>
public static class AskNetworkMember
{
    public sealed record Request([Required, StringLength(500, MinimumLength = 3)] string What);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder members) => members
        .MapPost("/{id:guid}/asks", HandleAsync)
        .Require(Policies.AskNetwork)
        .Idempotent()
        .WithName("AskNetworkMember").WithSummary("Ask somebody in the network for something")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var member = await db.NetworkToAsk(user, clock).SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (member is null) return NetworkErrors.NotFound.ToProblem();
        var ask = member.Ask(request.What, user.Id, clock.Today());
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/network-members/{id}/asks/{ask.Id}", new Response(ask.Id));
    }
}
