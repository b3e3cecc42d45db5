using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features;

/// <summary>Reads one signal with its answer: one's own, or one that one is responsible or backup for.</summary>
public static class GetSignal
{
    public sealed record Response(
        Guid Id, Guid AgreementId, Guid ClientId, Guid VolunteerId, Role ReporterRole,
        Feeling Feeling, string What, Urgency Urgency, Confidentiality Confidentiality,
        SignalStatus Status, DateTimeOffset ReportedAt, string? Answer, DateTimeOffset? AnsweredAt);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadSignal)
        .WithName("GetSignal").WithSummary("Read a signal and its answer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, SignalsDb db, CancellationToken cancel)
    {
        var signal = await db.SignalsFor(user).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel);
        return signal is null
            ? SignalErrors.NotFound.ToProblem()
            : TypedResults.Ok(new Response(
                signal.Id, signal.AgreementId, signal.ClientId, signal.VolunteerId, signal.ReporterRole,
                signal.Feeling, signal.What, signal.Urgency, signal.Confidentiality,
                signal.Status, signal.ReportedAt, signal.Answer, signal.AnsweredAt));
    }
}
