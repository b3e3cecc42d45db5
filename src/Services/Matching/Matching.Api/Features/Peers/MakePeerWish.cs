using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain.Peers;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Matching.Features.Peers;

/// <summary>
/// Somebody would like a peer, to do something together and to show each other something. Made by oneself, who cares for one, or a
/// professional of the team. The code in the answer is given to whom one wants, such as a contact group of parents.
/// </summary>
public static class MakePeerWish
{
    /// <param name="ClientId">Who would like a peer.</param>
    /// <param name="ActivityCodes">What one likes to do together.</param>
    /// <param name="OfferCodes">What one can show the other.</param>
    /// <param name="NeedCodes">What one needs to feel at ease: never a diagnosis.</param>
    public sealed record Request(
        Guid ClientId,
        [Required, MinLength(1), MaxLength(10), ActivityCode] IReadOnlyList<string> ActivityCodes,
        [MaxLength(10), ActivityCode] IReadOnlyList<string>? OfferCodes = null,
        [MaxLength(10), NeedCodes] IReadOnlyList<string>? NeedCodes = null);

    /// <param name="Id">The wish.</param>
    /// <param name="Code">Who holds it can propose a peer. It is shown once.</param>
    /// <param name="Until">After this the code no longer works.</param>
    public sealed record Response(Guid Id, string Code, DateTimeOffset Until);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/peer-wishes", HandleAsync)
        .Require(Policies.ProposePeer)
        .WithName("MakePeerWish").WithSummary("Wish for a peer, and get a code to give to others")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request body, CurrentUser user, MatchingDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (!await db.ClientsToSpeakFor(user).AnyAsync(client => client.ClientId == body.ClientId, cancel)) return PeerErrors.ClientNotFound.ToProblem();
        var (wish, code) = PeerWish.Make(
            new PeerSide(body.ClientId, [.. body.ActivityCodes.Distinct()], [.. (body.OfferCodes ?? []).Distinct()], body.NeedCodes ?? []), clock.GetUtcNow());
        db.Add(wish);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/matching/v1/peer-wishes/{wish.Id}", new Response(wish.Id, code, wish.Until));
    }
}
