using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Signals;

/// <summary>The responsible professional, or the backup, closes a signal that was answered or, when nobody reported it, that something was done with.</summary>
public static class CloseSignal
{
    public sealed record Request(SignalOutcome Outcome = SignalOutcome.Resolved);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapPost("/{id:guid}/closure", HandleAsync)
        .Require(Policies.AnswerSignal)
        .WithName("CloseSignal").WithSummary("Close a signal").WithDescription("Without a body the outcome is resolved.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request? request, CurrentUser user, SignalsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var signal = await db.SignalsAssignedTo(user).Include(s => s.FollowUps).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (signal is null) return SignalErrors.NotFound.ToProblem();

        var wasClosed = signal.Status == SignalStatus.Closed;
        if (signal.Close(user.Id, request?.Outcome ?? SignalOutcome.Resolved, clock.GetUtcNow()) is { } error) return error.ToProblem();
        await notices.CompleteAsync([.. SignalNotices.Asking, SignalNotices.HappyAgain], id, personId: null, cancel);
        if (!wasClosed && signal.Source == SignalSource.Person && signal.ReporterId != user.Id)
            await notices.NotifyAsync(signal.ReporterId, SignalNotices.Closed, signal.Id, cancel);

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
