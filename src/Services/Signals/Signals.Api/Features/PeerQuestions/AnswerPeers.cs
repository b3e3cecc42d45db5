using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Signals;

namespace Samenspel.Signals.Features.PeerQuestions;

/// <summary>A volunteer or the coordinator of the organisation answers a question among volunteers.</summary>
public static class AnswerPeers
{
    public sealed record Request([Required, StringLength(Signal.MaxLength)] string Text);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder questions) => questions
        .MapPost("/{id:guid}/answers", HandleAsync)
        .Require(Policies.ReadPeers)
        .Idempotent()
        .WithName("AnswerPeers").WithSummary("Answer a question among volunteers")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, SignalsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var organisations = user.Organisations();
        var question = await db.PeerQuestions.SingleOrDefaultAsync(q => q.Id == id && organisations.Contains(q.OrganisationId), cancel);
        if (question is null) return QuestionErrors.NotFound.ToProblem();

        var role = user.OrganisationsAs(Role.Coordinator).Contains(question.OrganisationId) ? Role.Coordinator : Role.Volunteer;
        var answer = question.Answer(user.Id, role, request.Text, clock.GetUtcNow());
        if (question.AskerId != user.Id) await notices.NotifyAsync(question.AskerId, SignalNotices.PeersReplied, question.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/signals/v1/peer-questions/{id}", new Response(answer.Id));
    }
}
