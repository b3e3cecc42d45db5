using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Matching.Features.Peers;

/// <summary>
/// Who holds the code of a wish proposes a peer: oneself, somebody one cares for, or a client of the own team. Both are asked, and
/// the guardians of who is a minor.
/// </summary>
public static class ProposePeer
{
    /// <param name="ClientId">Who could be the peer.</param>
    /// <param name="Code">The code of the other's wish.</param>
    /// <param name="ActivityCodes">What this one likes to do together.</param>
    /// <param name="OfferCodes">What this one can show the other.</param>
    /// <param name="NeedCodes">What this one needs to feel at ease: never a diagnosis.</param>
    public sealed record Request(
        Guid ClientId,
        [Required, StringLength(100, MinimumLength = 1)] string Code,
        [Required, MinLength(1), MaxLength(10), ActivityCode] IReadOnlyList<string> ActivityCodes,
        [MaxLength(10), ActivityCode] IReadOnlyList<string>? OfferCodes = null,
        [MaxLength(10), NeedCodes] IReadOnlyList<string>? NeedCodes = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapPost("/", HandleAsync)
        .Require(Policies.ProposePeer)
        .Idempotent()
        .WithName("ProposePeer").WithSummary("Propose somebody as a peer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request body, CurrentUser user, MatchingDb db, Notifier notices, IOptions<PeerOptions> options, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var client = await db.ClientsToSpeakFor(user).AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == body.ClientId, cancel);
        if (client is null) return PeerErrors.ClientNotFound.ToProblem();
        var hash = PeerWish.Hash(body.Code);
        var wish = await db.PeerWishes.AsNoTracking().SingleOrDefaultAsync(w => w.CodeHash == hash && w.Until > now, cancel);
        if (wish is null || await db.Clients.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == wish.ClientId, cancel) is not { } other)
            return PeerErrors.CodeUnknown.ToProblem();
        if (other.ClientId == client.ClientId) return PeerErrors.OnesOwnCode.ToProblem();

        var people = new List<PeerPerson>();
        foreach (var one in new[] { client, other })
        {
            var (asked, lacks) = await db.PeopleOfAsync(one, options.Value.NeedsGuardian(one, now.DutchDay().Year), cancel);
            if (lacks is not null) return lacks.ToProblem();
            people.AddRange(asked);
        }
        var side = new PeerSide(client.ClientId, [.. body.ActivityCodes.Distinct()], [.. (body.OfferCodes ?? []).Distinct()], body.NeedCodes ?? []);
        var (proposal, error) = PeerProposal.Make(side, wish.Side, people, now);
        if (proposal is null) return error!.ToProblem();
        if (await db.PeerProposals.AnyAsync(p => p.OneId == proposal.OneId && p.OtherId == proposal.OtherId, cancel)) return PeerErrors.ProposedBefore.ToProblem();

        db.Add(proposal);
        await notices.TellAllAsync(proposal, PeerNotices.Asked, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/matching/v1/peer-proposals/{proposal.Id}", new Response(proposal.Id));
    }
}
