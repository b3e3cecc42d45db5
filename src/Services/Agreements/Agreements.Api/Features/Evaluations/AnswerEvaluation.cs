using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Agreements.Features.Evaluations;

/// <summary>One of the people says at an evaluation how it is going, before having read the others. What a client without account said, the professional writes down.</summary>
public static class AnswerEvaluation
{
    /// <param name="Relation">How the relation is.</param>
    /// <param name="Reciprocity">What one gets out of it.</param>
    /// <param name="RelationWords">More about the relation.</param>
    /// <param name="AboutWorkingTogether">What one wants to say about working together.</param>
    /// <param name="MotiveCodes">Why the volunteer does it, at most three, the most important first; for the volunteer only.</param>
    /// <param name="ForClient">Whether the professional writes down what a client without account said.</param>
    /// <param name="Note">How the client said it.</param>
    public sealed record Request(
        RelationFeeling Relation,
        [Required, StringLength(EvaluationAnswer.MaxLength)] string Reciprocity,
        [StringLength(EvaluationAnswer.MaxLength)] string? RelationWords = null,
        [StringLength(EvaluationAnswer.MaxLength)] string? AboutWorkingTogether = null,
        [MaxLength(3), MotiveCodes] List<string>? MotiveCodes = null,
        bool ForClient = false,
        [StringLength(500)] string? Note = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/evaluations/{months:int}/answers", HandleAsync)
        .Require(CollaborationPolicies.Evaluate)
        .WithName("AnswerEvaluation").WithSummary("Say how it is going, at an evaluation")
        .WithDescription("months is 2, 6 or 12 after the start; from two weeks before that day. One answer each: nobody changes his words after having read the others'.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, int months, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!EvaluationPlan.Months.Contains(months)) return CollaborationErrors.EvaluationNotFound.ToProblem();
        if (request.ForClient && !part.WritesForClient) return CollaborationErrors.NotTheClient.ToProblem();
        if (request.ForClient && string.IsNullOrWhiteSpace(request.Note)) return CollaborationErrors.HowEvaluated.ToProblem();
        if ((request.ForClient ? Party.Client : part.As) is not { } by || by is Party.Coordinator or Party.Backup)
            return AgreementErrors.NotYours.ToProblem();
        if (part.IsEnded) return AgreementErrors.Ended.ToProblem();
        if (part.Agreement.ActivatedAt is not { } start || !EvaluationPlan.IsOpen(start, months, clock.Today())) return CollaborationErrors.EvaluationNotYet.ToProblem();

        var (answer, error) = EvaluationAnswer.Give(
            id, months, by, request.Relation, request.RelationWords, request.Reciprocity, request.AboutWorkingTogether,
            request.MotiveCodes ?? [], user.Id, request.ForClient ? request.Note : null, clock.GetUtcNow());
        if (answer is null) return error!.ToProblem();
        var me = user.Id; // of the others there is one each, whoever wrote it down
        var earlier = await db.Set<EvaluationAnswer>().AsNoTracking().FirstOrDefaultAsync(
            a => a.AgreementId == id && a.Months == months && a.By == by && (by != Party.Caregiver || a.AnsweredBy == me), cancel);
        if (earlier is not null && !earlier.HasSameTextAs(answer)) return CollaborationErrors.EvaluationAnswered.ToProblem();
        if (earlier is null)
        {
            db.Add(answer);
            // For a client without account it may wait under the client's own id.
            await notices.CompleteAsync([EvaluationNotices.EvaluationDue], id, request.ForClient ? part.Agreement.ClientId : user.Id, cancel);
            await db.SaveChangesAsync(cancel);
        }
        return TypedResults.Created($"/api/agreements/v1/agreements/{id}/evaluations", new Response((earlier ?? answer).Id));
    }
}
