using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Signals;

/// <summary>Somebody around a collaboration, and a client or caregiver also without one, reports what was noticed. The responsible professional, or who is there, hears of it at once; the words stay here.</summary>
public static class ReportSignal
{
    /// <param name="AgreementId">The agreement it is about; left out when it is about none.</param>
    /// <param name="Feeling">How it feels.</param>
    /// <param name="Urgency">How soon somebody should look.</param>
    /// <param name="Confidentiality">What the professional may do with it.</param>
    /// <param name="What">In own words.</param>
    /// <param name="Kind">Of what kind, when that is clear.</param>
    /// <param name="ClientId">Without an agreement: about which client the client or caregiver reports.</param>
    public sealed record Request(
        Guid? AgreementId, Feeling Feeling, Urgency Urgency, Confidentiality Confidentiality,
        [StringLength(Signal.MaxLength)] string What = "", SignalKind? Kind = null, Guid? ClientId = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapPost("/", HandleAsync)
        .Require(Policies.ReportSignal)
        .Idempotent()
        .WithName("ReportSignal").WithSummary("Report a signal")
        .WithDescription("A gut feeling (not-right) or a limit (over-my-limit) needs no words, and no signal needs a kind. With clientId instead of agreementId a client or caregiver reports without an agreement, to the professional who helps the client, or to the team.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, SignalsDb db, Assignments assignments, TimeProvider clock, CancellationToken cancel)
    {
        var report = new Report(request.Feeling, request.What, request.Urgency, request.Confidentiality, request.Kind);
        Collaboration? collaboration;
        Role role;
        if (request.AgreementId is { } agreement)
        {
            (collaboration, role) = await db.CollaborationAsync(agreement, user, cancel);
            if (collaboration is null) return SignalErrors.AgreementNotFound.ToProblem();
            if (await db.HasEndedAsync(agreement, cancel)) return SignalErrors.AgreementEnded.ToProblem();
        }
        else
        {
            (collaboration, role) = await db.HelpOfAsync(request.ClientId ?? Guid.Empty, user, clock.Today(), cancel);
            if (collaboration is null) return SignalErrors.ClientNotFound.ToProblem();
        }

        var (signal, error) = Signal.Tell(collaboration, user.Id, role, report, clock.GetUtcNow());
        if (signal is null) return error!.ToProblem();

        db.Add(signal);
        var assignee = await assignments.GiveAsync(signal, collaboration, except: user.Id, cancel);
        if (assignee == Guid.Empty) return SignalErrors.NobodyThere.ToProblem();
        signal.RaiseTo(assignee);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/signals/v1/signals/{signal.Id}", new Response(signal.Id));
    }
}
