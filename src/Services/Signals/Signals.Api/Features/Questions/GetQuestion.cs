using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Questions;

/// <summary>Reads a question with the conversation that followed, and who was asked.</summary>
public static class GetQuestion
{
    public sealed record Entry(Guid Id, bool IsAnswer, bool IsMine, string Text, DateTimeOffset At);

    public sealed record Response(
        Guid Id, Guid AgreementId, Guid AskedId, Role AskerRole, DateTimeOffset AskedAt, DateOnly PromisedBy, bool WaitsForAnswer, IReadOnlyList<Entry> Entries);

    internal static void Map(IEndpointRouteBuilder questions) => questions
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadQuestion)
        .WithName("GetQuestion").WithSummary("Read a question and its answers")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, SignalsDb db, AccessLog log, CancellationToken cancel)
    {
        var question = await db.QuestionsFor(user).AsNoTracking().Include(q => q.Entries).SingleOrDefaultAsync(q => q.Id == id, cancel);
        if (question is null) return QuestionErrors.NotFound.ToProblem();

        var collaboration = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == question.AgreementId, cancel);
        if (question.AskerId != user.Id)
        {
            var (subject, account) = ListQuestions.SubjectOf(question.AskerRole, collaboration);
            log.Viewed(subject, account, AccessPurpose.Signal);
            await db.SaveChangesAsync(cancel);
        }
        return TypedResults.Ok(new Response(
            question.Id, question.AgreementId, AskedOf(question, collaboration), question.AskerRole, question.AskedAt, question.PromisedBy, question.WaitsForAnswer,
            [.. question.Entries.OrderBy(entry => entry.Id).Select(entry => new Entry(entry.Id, entry.IsAnswer, entry.AuthorId == user.Id, entry.Text, entry.At))]));
    }

    /// <summary>Who answers it: of several, who is responsible.</summary>
    private static Guid AskedOf(Question question, Collaboration collaboration) => question.Handler switch
    {
        SignalHandler.Colleague => question.ColleagueId ?? collaboration.ProfessionalId,
        SignalHandler.Backup => collaboration.BackupId,
        _ => collaboration.ProfessionalId,
    };
}
