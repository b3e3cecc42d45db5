using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Signals;

/// <summary>The responsible professional, or the backup, judges what a signal is, how soon it must be done and who takes it up.</summary>
public static class TriageSignal
{
    public sealed record Request(Urgency Urgency, SignalKind Kind, SignalHandler Handler = SignalHandler.Professional);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapPost("/{id:guid}/triage", HandleAsync)
        .Require(Policies.AnswerSignal)
        .WithName("TriageSignal").WithSummary("Judge a signal: kind, urgency, and who takes it up")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, SignalsDb db, Notifier notices, CancellationToken cancel)
    {
        var signal = await db.SignalsAssignedTo(user).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (signal is null) return SignalErrors.NotFound.ToProblem();

        var before = signal.Handler;
        if (signal.Triage(request.Urgency, request.Kind, request.Handler) is { } error) return error.ToProblem();
        if (signal.Handler != before)
        {
            var collaboration = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == signal.AgreementId, cancel);
            var handler = signal.HandlerIn(collaboration);
            if (!await db.MayReadAsync(handler, signal, cancel)) return SignalErrors.BackupMayNotRead.ToProblem();
            if (handler != user.Id) await notices.NotifyAsync(handler, SignalNotices.HandedToYou, signal.Id, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
