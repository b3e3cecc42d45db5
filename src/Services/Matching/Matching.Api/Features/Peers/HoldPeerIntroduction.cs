using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Peers;

/// <summary>Two peers met: both are asked whether it clicks.</summary>
public static class HoldPeerIntroduction
{
    internal static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapPost("/{id:guid}/introduction/completion", HandleAsync)
        .Require(Policies.PlanPeer)
        .WithName("HoldPeerIntroduction").WithSummary("Say that two peers met")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, Notifier notices, CancellationToken cancel)
    {
        var proposal = await db.PeersToPlan(user).SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (proposal is null) return PeerErrors.NotFound.ToProblem();
        var before = proposal.Status;
        if (proposal.Hold() is { } error) return error.ToProblem();

        await notices.TellChangeAsync(proposal, before, cancel);
        if (before != PeerStatus.Met)
            foreach (var peer in proposal.People.Where(person => !person.IsGuardian)) await notices.NotifyAsync(peer.AccountId, PeerNotices.ClickAsked, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
