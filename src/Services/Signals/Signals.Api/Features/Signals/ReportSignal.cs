using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Signals;

/// <summary>Somebody around a collaboration reports what was noticed. The responsible professional, or who is there, hears of it at once; the words stay here.</summary>
public static class ReportSignal
{
    public sealed record Request(
        Guid AgreementId, Feeling Feeling, Urgency Urgency, Confidentiality Confidentiality,
        [StringLength(Signal.MaxLength)] string What = "", SignalKind? Kind = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapPost("/", HandleAsync)
        .Require(Policies.ReportSignal)
        .Idempotent()
        .WithName("ReportSignal").WithSummary("Report a signal")
        .WithDescription("A gut feeling (not-right) or a limit (over-my-limit) needs no words, and no signal needs a kind.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, SignalsDb db, Assignments assignments, TimeProvider clock, CancellationToken cancel)
    {
        var report = new Report(request.Feeling, request.What, request.Urgency, request.Confidentiality, request.Kind);
        var (collaboration, role) = await db.CollaborationAsync(request.AgreementId, user, cancel);
        if (collaboration is null) return SignalErrors.AgreementNotFound.ToProblem();
        if (await db.HasEndedAsync(request.AgreementId, cancel)) return SignalErrors.AgreementEnded.ToProblem();

        var (signal, error) = Signal.Tell(collaboration, user.Id, role, report, clock.GetUtcNow());
        if (signal is null) return error!.ToProblem();

        db.Add(signal);
        signal.RaiseTo(await assignments.GiveAsync(signal, collaboration, except: user.Id, cancel));
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/signals/v1/signals/{signal.Id}", new Response(signal.Id));
    }
}
