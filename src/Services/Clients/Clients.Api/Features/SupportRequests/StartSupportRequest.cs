using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>A professional writes down a client's question. The five questions come first; a volunteer is looked for when the client approves the profile.</summary>
public static class StartSupportRequest
{
    public sealed record Request([Required, StringLength(1000, MinimumLength = 3)] string Question);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/{id:guid}/support-requests", HandleAsync)
        .Require(Policies.OpenRequest)
        .Idempotent()
        .WithName("StartSupportRequest").WithSummary("Start a support request with a client's question")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, CancellationToken cancel)
    {
        if (!await db.ClientsOfTeams(user).AnyAsync(c => c.Id == id, cancel)) return ClientErrors.NotFound.ToProblem();

        var started = SupportRequest.Start(id, user.Id, request.Question);
        db.Add(started);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/support-requests/{started.Id}", new Response(started.Id));
    }
}
