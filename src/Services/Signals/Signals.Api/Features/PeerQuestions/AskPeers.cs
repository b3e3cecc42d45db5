using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.PeerQuestions;

/// <summary>A volunteer asks the other volunteers of the organisation. Nobody is told who asks.</summary>
public static class AskPeers
{
    public sealed record Request(Guid OrganisationId, [Required, StringLength(Signal.MaxLength)] string Text);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder questions) => questions
        .MapPost("/", HandleAsync)
        .Require(Policies.AskPeers)
        .Idempotent()
        .WithName("AskPeers").WithSummary("Ask the other volunteers without telling who asks")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, SignalsDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (!user.Organisations().Contains(request.OrganisationId)) return QuestionErrors.OrganisationNotFound.ToProblem();

        var question = PeerQuestion.Ask(request.OrganisationId, user.Id, request.Text, clock.GetUtcNow());
        db.Add(question);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/signals/v1/peer-questions/{question.Id}", new Response(question.Id));
    }
}
