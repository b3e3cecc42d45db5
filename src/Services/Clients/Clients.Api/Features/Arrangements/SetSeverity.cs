using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Arrangements;

/// <summary>Says how heavy a client's situation is, and why.</summary>
public static class SetSeverity
{
    public sealed record Request(Severity Severity, [Required, StringLength(500, MinimumLength = 3)] string Reason);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPut("/{id:guid}/arrangement/severity", HandleAsync)
        .Require(Policies.KeepArrangement)
        .InTurnOfFile()
        .WithName("SetSeverity").WithSummary("Say how heavy the situation is")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, Request request, CurrentUser user, ClientsDb db, CancellationToken cancel)
    {
        if (!await db.ClientsOfTeams(user).AnyAsync(c => c.Id == id, cancel)) return ClientErrors.NotFound.ToProblem();
        (await db.GetOrAddArrangementAsync(id, cancel)).SetSeverity(request.Severity, request.Reason);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
