using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Signals;

/// <summary>Who looks after a signal writes down what was done, for the professional and the backup to read.</summary>
public static class FollowSignal
{
    public sealed record Request([Required, StringLength(Signal.MaxLength)] string What);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapPost("/{id:guid}/follow-ups", HandleAsync)
        .Require(Policies.AnswerSignal)
        .Idempotent()
        .WithName("FollowSignal").WithSummary("Write down what was done with a signal")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, SignalsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var signal = await db.SignalsAssignedTo(user).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (signal is null) return SignalErrors.NotFound.ToProblem();

        var (done, error) = signal.FollowUp(user.Id, request.What, clock.GetUtcNow());
        if (done is null) return error!.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/signals/v1/signals/{id}", new Response(done.Id));
    }
}
