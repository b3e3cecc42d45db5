using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Data;

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
        CurrentUser user, SignalsDb db, CancellationToken cancel)
    {
        var me = user.Id;
        return TypedResults.Ok(await db.QuestionsFor(user)
            .Where(q => (agreementId == null || q.AgreementId == agreementId) && (waitsForAnswer == null || q.WaitsForAnswer == waitsForAnswer))
            .PageByDescending(q => q.AskedAt, q => q.Id)
            .Select(q => new Item(q.Id, q.AgreementId, q.AskerRole, q.AskerId == me, q.AskedAt, q.PromisedBy, q.WaitsForAnswer, q.Entries.Count))
            .ToPageAsync(page, cancel));
    }
}
