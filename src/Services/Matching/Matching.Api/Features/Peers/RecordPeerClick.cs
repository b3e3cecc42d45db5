using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Peers;

/// <summary>One of the two says whether it clicks, with the other and with what they do. Nobody else says it for them, and nobody reads it.</summary>
public static class RecordPeerClick
{
    /// <param name="WithPerson">Whether it clicks with the other.</param>
    /// <param name="WithActivity">Whether it clicks with what they do together.</param>
    public sealed record Request([property: JsonRequired] bool WithPerson, [property: JsonRequired] bool WithActivity);

    internal static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapPost("/{id:guid}/clicks", HandleAsync)
        .Require(Policies.ClickPeer)
        .WithName("RecordPeerClick").WithSummary("Say whether it clicks with a peer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var proposal = await db.PeersOfOneself(user).SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (proposal is null) return PeerErrors.NotFound.ToProblem();
        var before = proposal.Status;
        if (proposal.RecordClick(user.Id, new Click(body.WithPerson, body.WithActivity), clock.GetUtcNow()) is { } error) return error.ToProblem();

        await notices.CompleteAsync([PeerNotices.ClickAsked], id, user.Id, cancel);
        await notices.TellChangeAsync(proposal, before, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
