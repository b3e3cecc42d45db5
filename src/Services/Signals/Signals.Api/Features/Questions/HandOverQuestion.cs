using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;
using Samenspel.Signals.Features.Signals;

namespace Samenspel.Signals.Features.Questions;

/// <summary>Who is asked a question hands it to a colleague of the team who is there.</summary>
public static class HandOverQuestion
{
    /// <param name="ColleagueId">The colleague.</param>
    public sealed record Request(Guid ColleagueId);

    internal static void Map(IEndpointRouteBuilder questions) => questions
        .MapPost("/{id:guid}/handover", HandleAsync)
        .Require(Policies.AnswerSignal)
        .WithName("HandOverQuestion").WithSummary("Hand a question to a colleague of the team")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, SignalsDb db, Assignments assignments, Notifier notices, CancellationToken cancel)
    {
        var me = user.Id;
        var question = await db.QuestionsFor(user).SingleOrDefaultAsync(q => q.Id == id && q.AskerId != me, cancel);
        if (question is null) return QuestionErrors.NotFound.ToProblem();
        var collaboration = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == question.AgreementId, cancel);
        if (request.ColleagueId == question.AskerId || !await assignments.IsColleagueThereAsync(request.ColleagueId, collaboration, cancel))
            return SignalErrors.ColleagueNotThere.ToProblem();

        if ((question.Handler, question.ColleagueId) == (SignalHandler.Colleague, request.ColleagueId)) return TypedResults.NoContent();
        question.GiveTo(SignalHandler.Colleague, request.ColleagueId);
        if (question.WaitsForAnswer)
        {
            await notices.CompleteAsync(SignalNotices.Asking, id, personId: null, cancel);
            if (request.ColleagueId != me) await notices.NotifyAsync(request.ColleagueId, SignalNotices.QuestionAsked, id, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
