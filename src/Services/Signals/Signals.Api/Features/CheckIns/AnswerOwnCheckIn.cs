using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>A signed-in client answers a private check, also when the link did not come.</summary>
public static class AnswerOwnCheckIn
{
    public sealed record Request(
        LookingForward LookingForward, DoingMyself DoingMyself, [StringLength(Signal.MaxLength)] string? Words = null, bool MayShareWords = false);

    internal static void Map(IEndpointRouteBuilder checks) => checks
        .MapPost("/{id:guid}/answer", HandleAsync)
        .Require(Policies.AnswerCheckIn)
        .WithName("AnswerOwnCheckIn").WithSummary("Answer one's own private check")
        .WithDescription("Words are kept only when mayShareWords says that the professional may read them.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, SignalsDb db, CheckInAnswers answers, TimeProvider clock, CancellationToken cancel)
    {
        var check = await db.OpenCheckInsOf(user, clock.GetUtcNow()).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (check is null) return CheckInErrors.NotFound.ToProblem();
        if (await answers.TakeAsync(check, new CheckInAnswer(request.LookingForward, request.DoingMyself), request.MayShareWords ? request.Words ?? "" : "", cancel) is { } error)
            return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
