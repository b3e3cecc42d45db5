using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.PeerQuestions;

/// <summary>Reads a question among volunteers with its answers. Of the answers only the role is shown.</summary>
public static class GetPeerQuestion
{
    public sealed record Entry(Guid Id, Role Role, bool IsMine, string Text, DateTimeOffset At);

    public sealed record Response(Guid Id, Guid OrganisationId, string Text, DateTimeOffset AskedAt, bool IsMine, IReadOnlyList<Entry> Answers);

    internal static void Map(IEndpointRouteBuilder questions) => questions
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadPeers)
        .WithName("GetPeerQuestion").WithSummary("Read a question among volunteers and its answers")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, SignalsDb db, CancellationToken cancel)
    {
        var organisations = user.Organisations();
        var question = await db.PeerQuestions.AsNoTracking().Include(q => q.Answers)
            .SingleOrDefaultAsync(q => q.Id == id && organisations.Contains(q.OrganisationId), cancel);
        return question is null
            ? QuestionErrors.NotFound.ToProblem()
            : TypedResults.Ok(new Response(
                question.Id, question.OrganisationId, question.Text, question.AskedAt, question.AskerId == user.Id,
                [.. question.Answers.OrderBy(answer => answer.Id).Select(a => new Entry(a.Id, a.Role, a.AuthorId == user.Id, a.Text, a.At))]));
    }
}
