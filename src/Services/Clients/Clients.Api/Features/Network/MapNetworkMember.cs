using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Network;

/// <summary>Somebody around the client is put on the map: what he does now, and could do.</summary>
public static class MapNetworkMember
{
    public sealed record Request(
        [Required, Name, StringLength(200)] string Name,
        [Required, StringLength(100)] string Relation,
        [StringLength(1000)] string? DoesNow = null,
        [StringLength(1000)] string? CouldDo = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/{id:guid}/network-members", HandleAsync)
        .Require(Policies.AskNetwork)
        .Idempotent()
        .WithName("MapNetworkMember").WithSummary("Put somebody of the client's network on the map")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (!await db.ClientsToAskFor(user, clock).AnyAsync(c => c.Id == id, cancel)) return ClientErrors.NotFound.ToProblem();
        var member = NetworkMember.Map(id, request.Name.Normalised(), request.Relation, request.DoesNow, request.CouldDo);
        db.Add(member);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/network-members/{member.Id}", new Response(member.Id));
    }
}
