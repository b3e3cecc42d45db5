using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Questions;

/// <summary>Somebody asks the responsible professional a question about the collaboration. There are no stupid ones.</summary>
public static class AskQuestion
{
    public sealed record Request(Guid AgreementId, [Required, StringLength(Signal.MaxLength)] string Text);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder questions) => questions
        .MapPost("/", HandleAsync)
        .Require(Policies.AskQuestion)
        .Idempotent()
        .WithName("AskQuestion").WithSummary("Ask the responsible professional")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, SignalsDb db, Assignments assignments, TimeProvider clock, CancellationToken cancel)
    {
        var (collaboration, role) = await db.CollaborationAsync(request.AgreementId, user, cancel);
        if (collaboration is null || role is not (Role.Volunteer or Role.Client or Role.Caregiver)) return QuestionErrors.AgreementNotFound.ToProblem();
        if (await db.HasEndedAsync(request.AgreementId, cancel)) return QuestionErrors.AgreementEnded.ToProblem();

        var question = Question.Ask(collaboration, user.Id, role, request.Text, clock.GetUtcNow());
        db.Add(question);
        await assignments.GiveAsync(question, collaboration, except: user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/signals/v1/questions/{question.Id}", new Response(question.Id));
    }
}
