using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Respite;

/// <summary>The days off are no longer asked: nobody is looked for any more.</summary>
public static class WithdrawRespite
{
    internal static void Map(IEndpointRouteBuilder respites) => respites
        .MapPost("/{id:guid}/withdrawal", HandleAsync)
        .Require(Policies.ArrangeRespite)
        .WithName("WithdrawRespite").WithSummary("Say that the respite is no longer asked")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var respite = await db.RespiteToArrange(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (respite is null) return RespiteErrors.NotFound.ToProblem();
        if (respite.Withdraw(clock.GetUtcNow()) is { } error) return error.ToProblem();

        await notices.CompleteAsync(RespiteNotices.Waiting, id, personId: null, cancel);
        foreach (var person in new[] { respite.AskedById, respite.ProfessionalId }.Where(person => person != user.Id).Distinct())
            await notices.NotifyAsync(person, RespiteNotices.Withdrawn, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
