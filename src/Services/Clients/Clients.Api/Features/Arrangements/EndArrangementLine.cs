using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Arrangements;

/// <summary>Something that helped is no longer there. It stays readable as history.</summary>
public static class EndArrangementLine
{
    public sealed record Request([StringLength(500)] string? Reason = null);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/{id:guid}/arrangement/lines/{lineId:guid}/ending", HandleAsync)
        .Require(Policies.KeepArrangement)
        .InTurnOfFile()
        .WithName("EndArrangementLine").WithSummary("End a line of a client's arrangement")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid lineId, Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (!await db.ClientsOfTeams(user).AnyAsync(c => c.Id == id, cancel)) return ClientErrors.NotFound.ToProblem();
        var arrangement = await db.Arrangements.SingleOrDefaultAsync(a => a.ClientId == id, cancel);
        if (arrangement is null) return ArrangementErrors.LineNotFound.ToProblem();
        if (arrangement.End(lineId, request.Reason, clock.Today()) is { } error) return error.ToProblem();
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
