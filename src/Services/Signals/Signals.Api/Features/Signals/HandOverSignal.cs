using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Signals;

/// <summary>Who looks after a signal hands it to a colleague of the team who is there.</summary>
public static class HandOverSignal
{
    /// <param name="ColleagueId">The colleague.</param>
    public sealed record Request(Guid ColleagueId);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapPost("/{id:guid}/handover", HandleAsync)
        .Require(Policies.AnswerSignal)
        .WithName("HandOverSignal").WithSummary("Hand a signal to a colleague of the team")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, SignalsDb db, Assignments assignments, Notifier notices, CancellationToken cancel)
    {
        var signal = await db.SignalsAssignedTo(user).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (signal is null) return SignalErrors.NotFound.ToProblem();
        if (signal.Status == SignalStatus.Closed) return SignalErrors.Closed.ToProblem();
        var collaboration = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == signal.AgreementId, cancel);
        if (!await assignments.IsColleagueThereAsync(request.ColleagueId, collaboration, cancel)) return SignalErrors.ColleagueNotThere.ToProblem();

        if ((signal.Handler, signal.ColleagueId) == (SignalHandler.Colleague, request.ColleagueId)) return TypedResults.NoContent();
        signal.GiveTo(SignalHandler.Colleague, request.ColleagueId);
        if (signal.AnsweredAt is null)
        {
            await notices.CompleteAsync(SignalNotices.Asking, id, personId: null, cancel);
            if (request.ColleagueId != user.Id) await notices.NotifyAsync(request.ColleagueId, SignalNotices.HandedToYou, id, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
