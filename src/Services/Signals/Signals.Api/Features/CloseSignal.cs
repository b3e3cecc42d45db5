using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features;

/// <summary>The responsible professional, or the backup, closes an answered signal.</summary>
public static class CloseSignal
{
    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapPost("/{id:guid}/closure", HandleAsync)
        .Require(Policies.AnswerSignal)
        .WithName("CloseSignal").WithSummary("Close an answered signal")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, SignalsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var signal = await db.SignalsEntrustedTo(user).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (signal is null) return SignalErrors.NotFound.ToProblem();
        if (signal.Close(clock.GetUtcNow()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
