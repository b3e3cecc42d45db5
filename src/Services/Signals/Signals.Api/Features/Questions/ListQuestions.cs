using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Questions;

/// <summary>Lists the questions one asked or is asked, the newest first.</summary>
public static class ListQuestions
{
    private const int FirstWords = 120;

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
    /// <param name="Entries">How much was said.</param>
    /// <param name="Words">How it begins.</param>
    public sealed record Item(
        Guid Id, Guid? AgreementId, Guid? ClientId, Guid? VolunteerId, Guid? AskedId, Role AskerRole, bool IsMine, DateTimeOffset AskedAt, DateOnly PromisedBy, bool WaitsForAnswer,
        int Entries, string Words);

    internal static void Map(IEndpointRouteBuilder questions) => questions
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadQuestion)
        .WithName("ListQuestions").WithSummary("List questions")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "agreementId")] Guid? agreementId, [FromQuery(Name = "waitsForAnswer")] bool? waitsForAnswer,
        CurrentUser user, SignalsDb db, AccessLog log, CancellationToken cancel)
    {
        var me = user.Id;
        var found = await db.QuestionsFor(user)
            .Where(q => (agreementId == null || q.AgreementId == agreementId) && (waitsForAnswer == null || q.WaitsForAnswer == waitsForAnswer))
            .PageByDescending(q => q.AskedAt, q => q.Id)
            .Select(q => new Row(q, q.Entries.Count, q.Entries.OrderBy(entry => entry.Id).Select(entry => entry.Text).First()))
            .ToPageAsync(page, cancel);

        Guid[] agreements = [.. found.Items.Select(row => row.Question.AgreementId).Distinct()];
        var people = await db.Collaborations.AsNoTracking().Where(c => agreements.Contains(c.AgreementId)).ToDictionaryAsync(c => c.AgreementId, cancel);
        foreach (var (subject, account) in found.Items.Where(row => row.Question.AskerId != me).Select(row => SubjectOf(row.Question.AskerRole, people[row.Question.AgreementId])).Distinct()) log.Viewed(subject, account, AccessPurpose.Signal);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Page<Item>([.. found.Items.Select(row => ItemOf(row, people[row.Question.AgreementId], me))], found.HasMore));
    }

    private static Item ItemOf(Row row, Collaboration people, Guid me)
    {
        var question = row.Question;
        var concern = QuestionPeople.Of(question, people, me);
        return new(
            question.Id, QuestionPeople.AgreementOf(people), concern.ClientId, concern.VolunteerId, QuestionPeople.AskedOf(question, people), question.AskerRole, question.AskerId == me, question.AskedAt,
            question.PromisedBy, question.WaitsForAnswer, row.Entries, row.First.Length > FirstWords ? $"{row.First[..FirstWords]}…" : row.First);
    }

    /// <summary>A question of a volunteer is the volunteer's own matter: the client's log must not tell of it.</summary>
    internal static (Guid Subject, Guid? Account) SubjectOf(Role asker, Collaboration people) =>
        asker == Role.Volunteer ? (people.VolunteerId, people.VolunteerAccountId) : (people.ClientId, people.ClientAccountId);

    /// <summary>A question, how much was said and what was said first.</summary>
    private sealed record Row(Question Question, int Entries, string First);
}
