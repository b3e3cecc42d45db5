using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Signals;

/// <summary>The responsible professional, or the backup, judges what a signal is, how soon it must be done and who takes it up.</summary>
public static class TriageSignal
{
    /// <param name="Urgency">How soon it must be done.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Handler">The professional or the backup; when left out, who has it keeps it. A colleague gets it by a handover.</param>
    public sealed record Request(Urgency Urgency, SignalKind Kind, [AllowedValues(null, SignalHandler.Professional, SignalHandler.Backup)] SignalHandler? Handler = null);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapPost("/{id:guid}/triage", HandleAsync)
        .Require(Policies.AnswerSignal)
        .WithName("TriageSignal").WithSummary("Judge a signal: kind, urgency, and who takes it up")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, SignalsDb db, Assignments assignments, CancellationToken cancel)
    {
        var signal = await db.SignalsAssignedTo(user).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (signal is null) return SignalErrors.NotFound.ToProblem();

        var before = signal.Handler;
        if (signal.Triage(request.Urgency, request.Kind, request.Handler ?? before) is { } error) return error.ToProblem();
        if (signal.Handler != before)
        {
            var collaboration = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == signal.AgreementId, cancel);
            if (signal.Handler == SignalHandler.Backup && !await assignments.MayBackupReadAsync(signal, collaboration, cancel)) return SignalErrors.BackupMayNotRead.ToProblem();
            await assignments.HandAsync(signal, collaboration, user.Id, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
