using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Respite;

/// <summary>Somebody of the network or a professional fills a part: that is arranged.</summary>
public static class ArrangeRespiteBlock
{
    internal static void Map(IEndpointRouteBuilder respites) => respites
        .MapPost("/{id:guid}/blocks/{blockId:guid}/arrangement", HandleAsync)
        .Require(Policies.ArrangeRespite)
        .WithName("ArrangeRespiteBlock").WithSummary("Say that a part of the respite is arranged")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid blockId, CurrentUser user, ClientsDb db, Notifier notices, CancellationToken cancel)
    {
        var respite = await db.RespiteToArrange(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (respite is null) return RespiteErrors.NotFound.ToProblem();
        if (respite.Arrange(blockId) is { } error) return error.ToProblem();

        await notices.NotifyCoveredAsync(respite, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
