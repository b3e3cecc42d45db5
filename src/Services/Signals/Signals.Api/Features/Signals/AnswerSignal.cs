using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Signals;

/// <summary>The responsible professional, or the backup, tells the reporter what is done with the signal.</summary>
public static class AnswerSignal
{
    public sealed record Request([Required, StringLength(Signal.MaxLength)] string Answer);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapPost("/{id:guid}/answer", HandleAsync)
        .Require(Policies.AnswerSignal)
        .WithName("AnswerSignal").WithSummary("Answer the reporter of a signal")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, SignalsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var signal = await db.SignalsAssignedTo(user).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (signal is null) return SignalErrors.NotFound.ToProblem();

        var wasAnswered = signal.Answer is not null;
        if (signal.Respond(user.Id, request.Answer, clock.GetUtcNow()) is { } error) return error.ToProblem();
        await notices.CompleteAsync(SignalNotices.Asking, id, personId: null, cancel);
        if (!wasAnswered) await notices.NotifyAsync(signal.ReporterId, SignalNotices.Answered, signal.Id, cancel);

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
