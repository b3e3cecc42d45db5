using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;
using Samenspel.Signals.Features.Signals;

namespace Samenspel.Signals.Features.Questions;

/// <summary>The asker or who was asked continues the conversation.</summary>
public static class ReplyQuestion
{
    public sealed record Request([Required, StringLength(Signal.MaxLength)] string Text);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder questions) => questions
        .MapPost("/{id:guid}/replies", HandleAsync)
        .Require(Policies.ReadQuestion)
        .Idempotent()
        .WithName("ReplyQuestion").WithSummary("Answer a question, or continue it")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, SignalsDb db, Assignments assignments, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var question = await db.QuestionsFor(user).SingleOrDefaultAsync(q => q.Id == id, cancel);
        if (question is null) return QuestionErrors.NotFound.ToProblem();

        var entry = question.Reply(user.Id, request.Text, clock.GetUtcNow());
        if (entry.IsAnswer)
        {
            await notices.CompleteAsync([SignalNotices.QuestionAsked], id, personId: null, cancel);
            await notices.NotifyAsync(question.AskerId, SignalNotices.QuestionReplied, question.Id, cancel);
        }
        else
        {
            var collaboration = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == question.AgreementId, cancel);
            await assignments.GiveAsync(question, collaboration, except: user.Id, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/signals/v1/questions/{id}", new Response(entry.Id));
    }
}
