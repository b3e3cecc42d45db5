using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>The client answers a private check with the link, without signing in. One answer counts.</summary>
public static class AnswerCheckIn
{
    public sealed record Request(
        [Required, StringLength(CheckInLink.MaxLength)] string Token, LookingForward LookingForward, DoingMyself DoingMyself,
        [StringLength(Signal.MaxLength)] string? Words = null, bool MayShareWords = false);

    internal static void Map(IEndpointRouteBuilder checks) => checks
        .MapPost("/answers", HandleAsync)
        .Require(Permission.Public)
        .WithName("AnswerCheckIn").WithSummary("Answer a private check, with the secret of the link")
        .WithDescription("Words are kept only when mayShareWords says that the professional may read them.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Request request, SignalsDb db, CheckInAnswers answers, TimeProvider clock, CancellationToken cancel)
    {
        var (check, _) = await db.FindByTokenAsync(request.Token, clock.GetUtcNow(), cancel);
        if (check is null) return CheckInErrors.NotFound.ToProblem();
        if (await answers.TakeAsync(check, new CheckInAnswer(request.LookingForward, request.DoingMyself), request.MayShareWords ? request.Words ?? "" : "", cancel) is { } error)
            return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
