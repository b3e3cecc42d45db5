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

    /// <param name="Id">The question.</param>
    /// <param name="AgreementId">What it is about; null when it is about no agreement.</param>
    /// <param name="ClientId">The client; null when a volunteer asks the reader, since that is the volunteer's own matter.</param>
    /// <param name="VolunteerId">The volunteer; null when the client or a caregiver asks the reader, or there is no agreement.</param>
    /// <param name="AskedId">Who answers it; null when that is whoever of the team is there.</param>
    /// <param name="AskerRole">In which role it was asked.</param>
    /// <param name="IsMine">Whether the reader asked it.</param>
    /// <param name="AskedAt">When.</param>
    /// <param name="PromisedBy">The day before which an answer comes.</param>
    /// <param name="WaitsForAnswer">Whether the last word is the asker's.</param>
    /// <param name="Entries">What was said.</param>
    public sealed record Response(
        Guid Id, Guid? AgreementId, Guid? ClientId, Guid? VolunteerId, Guid? AskedId, Role AskerRole, bool IsMine, DateTimeOffset AskedAt, DateOnly PromisedBy, bool WaitsForAnswer, IReadOnlyList<Entry> Entries);

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
        var concern = QuestionPeople.Of(question, collaboration, user.Id);
        return TypedResults.Ok(new Response(
            question.Id, QuestionPeople.AgreementOf(collaboration), concern.ClientId, concern.VolunteerId, QuestionPeople.AskedOf(question, collaboration), question.AskerRole, question.AskerId == user.Id, question.AskedAt, question.PromisedBy, question.WaitsForAnswer,
            [.. question.Entries.OrderBy(entry => entry.Id).Select(entry => new Entry(entry.Id, entry.IsAnswer, entry.AuthorId == user.Id, entry.Text, entry.At))]));
    }
}
