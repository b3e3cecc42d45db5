using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Peers;

/// <summary>Somebody who is asked says yes or no: one of the two, or a guardian. A no needs no reason and is told to nobody as whose it was.</summary>
public static class AnswerPeerProposal
{
    /// <param name="Agrees">Yes or no.</param>
    public sealed record Request([property: JsonRequired] bool Agrees);

    internal static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapPost("/{id:guid}/answers", HandleAsync)
        .Require(Policies.AnswerPeer)
        .WithName("AnswerPeerProposal").WithSummary("Say yes or no to a peer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var proposal = await db.PeersOfOneself(user).SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (proposal is null) return PeerErrors.NotFound.ToProblem();
        var before = proposal.Status;
        if (proposal.Answer(user.Id, body.Agrees, await db.GuardiansWithoutRoleAsync(proposal, clock.Today(), cancel), clock.GetUtcNow()) is { } error) return error.ToProblem();

        await notices.CompleteAsync([PeerNotices.Asked], id, user.Id, cancel);
        await notices.TellChangeAsync(proposal, before, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
