using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain.Peers;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Matching.Features.Peers;

/// <summary>Lists the proposals of a peer in which one is asked something, or about clients of the own team; the newest first.</summary>
public static class ListPeerProposals
{
    public sealed record Item(Guid Id, PeerStatus Status, DateTimeOffset ProposedAt, DateTimeOffset? PlannedFor);

    internal static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadPeer)
        .WithName("ListPeerProposals").WithSummary("List proposals of a peer")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, CurrentUser user, MatchingDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.PeersFor(user).AsNoTracking()
            .PageByDescending(proposal => proposal.ProposedAt, proposal => proposal.Id)
            .Select(proposal => new Item(proposal.Id, proposal.Status, proposal.ProposedAt, proposal.PlannedFor))
            .ToPageAsync(page, cancel));
}
