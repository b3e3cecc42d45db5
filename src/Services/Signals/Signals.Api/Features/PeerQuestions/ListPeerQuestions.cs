using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Data;

namespace Samenspel.Signals.Features.PeerQuestions;

/// <summary>Lists what volunteers of one's organisations ask each other, the newest first. Nobody sees who asked.</summary>
public static class ListPeerQuestions
{
    public sealed record Item(Guid Id, Guid OrganisationId, string Text, DateTimeOffset AskedAt, bool IsMine, int Answers);

    internal static void Map(IEndpointRouteBuilder questions) => questions
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadPeers)
        .WithName("ListPeerQuestions").WithSummary("List questions among volunteers")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "isAnswered")] bool? isAnswered, CurrentUser user, SignalsDb db, CancellationToken cancel)
    {
        var (me, organisations) = (user.Id, user.Organisations());
        return TypedResults.Ok(await db.PeerQuestions
            .Where(q => organisations.Contains(q.OrganisationId) && (isAnswered == null || isAnswered == q.Answers.Any()))
            .PageByDescending(q => q.AskedAt, q => q.Id)
            .Select(q => new Item(q.Id, q.OrganisationId, q.Text, q.AskedAt, q.AskerId == me, q.Answers.Count))
            .ToPageAsync(page, cancel));
    }
}
