using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain.Peers;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Peers;

/// <summary>
/// Reads one proposal of a peer, as one takes part in it: the two and their guardians what it is about, what is asked of them now
/// and how the first meeting goes; a professional only how far it is. What somebody answered, nobody else reads.
/// </summary>
public static class GetPeerProposal
{
    /// <param name="Id">The proposal.</param>
    /// <param name="Status">How far it is.</param>
    /// <param name="ProposedAt">Since when.</param>
    /// <param name="PlannedFor">When they meet for the first time.</param>
    /// <param name="Mine">What the asker has to do with it; null for a professional.</param>
    public sealed record Response(Guid Id, PeerStatus Status, DateTimeOffset ProposedAt, DateTimeOffset? PlannedFor, Part? Mine);

    /// <param name="ClientId">For which of the two: oneself, or one's child.</param>
    /// <param name="IsGuardian">Whether one says yes for a minor.</param>
    /// <param name="ActivityCodes">What both like to do.</param>
    /// <param name="NeedCodes">What makes both feel at ease.</param>
    /// <param name="OffersOther">What one can show the other.</param>
    /// <param name="OtherOffers">What the other can show.</param>
    /// <param name="IsAnswerAsked">Whether one has still to say yes or no.</param>
    /// <param name="IsClickAsked">Whether one has still to say whether it clicks.</param>
    /// <param name="Preview">The first meeting step by step.</param>
    public sealed record Part(
        Guid ClientId, bool IsGuardian, IReadOnlyList<string> ActivityCodes, IReadOnlyList<string> NeedCodes, IReadOnlyList<string> OffersOther,
        IReadOnlyList<string> OtherOffers, bool IsAnswerAsked, bool IsClickAsked, IReadOnlyList<string> Preview);

    internal static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadPeer)
        .WithName("GetPeerProposal").WithSummary("Read a proposal of a peer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpRequest request, CurrentUser user, MatchingDb db, CancellationToken cancel)
    {
        var proposal = await db.PeersFor(user).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (proposal is null) return PeerErrors.NotFound.ToProblem();
        var me = proposal.People.FindAll(person => person.AccountId == user.Id);
        return TypedResults.Ok(new Response(
            proposal.Id, proposal.Status, proposal.ProposedAt, proposal.PlannedFor, me.Count == 0 ? null : PartOf(proposal, me, Language.IsEnglish(request))));
    }

    private static Part PartOf(PeerProposal proposal, List<PeerPerson> me, bool english)
    {
        var first = me[0];
        var isOne = first.ClientId == proposal.OneId;
        return new Part(
            first.ClientId, first.IsGuardian, proposal.ActivityCodes, proposal.NeedCodes,
            isOne ? proposal.OneOffers : proposal.OtherOffers, isOne ? proposal.OtherOffers : proposal.OneOffers,
            proposal.Status == PeerStatus.Asked && me.Exists(person => !person.Agrees),
            proposal.Status == PeerStatus.Met && me.Exists(person => person is { IsGuardian: false, Clicks: false }),
            PeerPreview.For(proposal, first.ClientId, english));
    }
}
