using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Network;

/// <summary>Writes down what somebody in the network answered. A no has a reason and no consequence.</summary>
public static class RecordNetworkAnswer
{
    public sealed record Request(bool IsAccepted, [StringLength(500)] string? Reason = null);

    internal static void Map(IEndpointRouteBuilder members) => members
        .MapPut("/{id:guid}/asks/{askId:guid}/answer", HandleAsync)
        .Require(Policies.AskNetwork)
        .WithName("RecordNetworkAnswer").WithSummary("Write down the answer of somebody in the network")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid askId, Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var member = await db.NetworkToAsk(user, clock).SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (member is null) return NetworkErrors.NotFound.ToProblem();
        if (member.Answer(askId, request.IsAccepted, request.Reason, clock.Today()) is { } error) return error.ToProblem();
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
