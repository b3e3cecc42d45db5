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
    public sealed record Item(
        Guid Id, Guid AgreementId, Role AskerRole, bool IsMine, DateTimeOffset AskedAt, DateOnly PromisedBy, bool WaitsForAnswer, int Entries);

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
            .Select(q => new Item(q.Id, q.AgreementId, q.AskerRole, q.AskerId == me, q.AskedAt, q.PromisedBy, q.WaitsForAnswer, q.Entries.Count))
            .ToPageAsync(page, cancel);

        var asked = found.Items.Where(item => !item.IsMine).ToArray();
        Guid[] agreements = [.. asked.Select(item => item.AgreementId).Distinct()];
        var people = await db.Collaborations.AsNoTracking().Where(c => agreements.Contains(c.AgreementId)).ToDictionaryAsync(c => c.AgreementId, cancel);
        foreach (var (subject, account) in asked.Select(item => SubjectOf(item.AskerRole, people[item.AgreementId])).Distinct()) log.Viewed(subject, account, AccessPurpose.Signal);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(found);
    }

    /// <summary>A question of a volunteer is the volunteer's own matter: the client's log must not tell of it.</summary>
    internal static (Guid Subject, Guid? Account) SubjectOf(Role asker, Collaboration people) =>
        asker == Role.Volunteer ? (people.VolunteerId, people.VolunteerAccountId) : (people.ClientId, people.ClientAccountId);
}
