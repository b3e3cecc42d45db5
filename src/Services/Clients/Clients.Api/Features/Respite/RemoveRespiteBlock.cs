using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Respite;

/// <summary>A part is to be filled otherwise: a volunteer is no longer looked for.</summary>
public static class RemoveRespiteBlock
{
    internal static void Map(IEndpointRouteBuilder respites) => respites
        .MapDelete("/{id:guid}/blocks/{blockId:guid}", HandleAsync)
        .Require(Policies.ArrangeRespite)
        .WithName("RemoveRespiteBlock").WithSummary("Give up a part of the respite, to fill it otherwise")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid blockId, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var respite = await db.RespiteToArrange(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (respite is null) return RespiteErrors.NotFound.ToProblem();
        if (respite.Remove(blockId, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await notices.CompleteAsync([RespiteNotices.AskWhatIsFine], id, personId: null, cancel);
        await notices.AskForYesAsync(db, respite, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
