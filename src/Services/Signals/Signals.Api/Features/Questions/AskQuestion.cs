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

/// <summary>Somebody asks the responsible professional a question about the collaboration; a client or caregiver also without one. There are no stupid ones.</summary>
public static class AskQuestion
{
    /// <param name="AgreementId">The agreement it is about; left out when it is about none.</param>
    /// <param name="Text">The question.</param>
    /// <param name="ClientId">Without an agreement: about whose help the client or caregiver asks.</param>
    public sealed record Request(Guid? AgreementId, [Required, StringLength(Signal.MaxLength)] string Text, Guid? ClientId = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder questions) => questions
        .MapPost("/", HandleAsync)
        .Require(Policies.AskQuestion)
        .Idempotent()
        .WithName("AskQuestion").WithSummary("Ask the responsible professional")
        .WithDescription("About an agreement, or with clientId instead about the help of a client: then it goes to the professional who helps the client, or to the team.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, SignalsDb db, Assignments assignments, TimeProvider clock, CancellationToken cancel)
    {
        Collaboration? collaboration;
        Role role;
        if (request.AgreementId is { } agreement)
        {
            (collaboration, role) = await db.CollaborationAsync(agreement, user, cancel);
            if (collaboration is null || role is not (Role.Volunteer or Role.Client or Role.Caregiver)) return QuestionErrors.AgreementNotFound.ToProblem();
            if (await db.HasEndedAsync(agreement, cancel)) return QuestionErrors.AgreementEnded.ToProblem();
        }
        else
        {
            (collaboration, role) = await db.HelpOfAsync(request.ClientId ?? Guid.Empty, user, clock.Today(), cancel);
            if (collaboration is null) return QuestionErrors.ClientNotFound.ToProblem();
        }

        var question = Question.Ask(collaboration, user.Id, role, request.Text, clock.GetUtcNow());
        db.Add(question);
        if (await assignments.GiveAsync(question, collaboration, except: user.Id, cancel) == Guid.Empty) return QuestionErrors.NobodyThere.ToProblem();
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/signals/v1/questions/{question.Id}", new Response(question.Id));
    }
}
