using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>A coordinator or professional puts a volunteer on the shortlist of a request, with a reason, or because a run proposed it. Somebody who cannot be asked, is not.</summary>
public static class ProposeMatch
{
    /// <param name="RequestId">The request.</param>
    /// <param name="VolunteerId">The volunteer.</param>
    /// <param name="Reason">Why this volunteer; needed for somebody whom no run proposed.</param>
    /// <param name="ProposalId">What a run proposed for this request: then its reasons are the reason.</param>
    public sealed record Request(Guid RequestId, Guid VolunteerId, [StringLength(LongestReason, MinimumLength = 3)] string? Reason = null, Guid? ProposalId = null);

    public sealed record Response(Guid Id);

    private const int LongestReason = 500;

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/", HandleAsync)
        .Require(Policies.Propose)
        .WithName("ProposeMatch").WithSummary("Put a volunteer on the shortlist of a request")
        .WithDescription("The volunteer is not told before the invitation. When a hard rule forbids it, rules holds their ids for the volunteer's own coordinator. The same again answers with the match there is.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request body, CurrentUser user, MatchingDb db, EngineInputReader engineInput, MatchNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestsFor(user, clock.Today()).Include(r => r.Matches).SingleOrDefaultAsync(r => r.Id == body.RequestId, cancel);
        if (request is null) return MatchErrors.RequestNotFound.ToProblem();
        var candidate = await db.CandidatesToPropose(user, request).SingleOrDefaultAsync(c => c.Id == body.VolunteerId, cancel);
        if (candidate is null) return MatchErrors.VolunteerNotFound.ToProblem();

        var (reason, lacks) = await ReasonAsync(body, user, db, clock.Today(), cancel);
        if (reason is null) return lacks!.ToProblem();
        var pair = await engineInput.PairAsync(request, candidate, cancel);
        // A professional of the team who proposes somebody decides by that to look on.
        var before = MatchNotifications.Of(request);
        if (request.Status == MatchRequestStatus.Undecided && pair.Fits && user.WorksIn().Contains(request.TeamId)) request.ResumeSearch();
        var (match, error) = request.Propose(pair, user.Id, reason, clock.GetUtcNow());
        if (match is null) return error!.ToProblem(pair, user);

        await news.TellAsync(request, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/matching/v1/matches/{match.Id}", new Response(match.Id));
    }

    /// <summary>What people say, or else why the run proposed it: as far as it concerns the client, who reads it.</summary>
    private static async Task<(string? Reason, Error? Lacks)> ReasonAsync(Request body, CurrentUser user, MatchingDb db, DateOnly today, CancellationToken cancel)
    {
        if (body.ProposalId is not { } id) return string.IsNullOrWhiteSpace(body.Reason) ? (null, MatchErrors.SayWhy) : (body.Reason, null);
        var evidence = await db.ProposalsFor(user, today)
            .Where(p => p.Id == id && p.RequestId == body.RequestId && p.SupplyId == body.VolunteerId).Select(p => p.Evidence).SingleOrDefaultAsync(cancel);
        if (evidence is null) return (null, RunErrors.ProposalNotFound);
        if (!string.IsNullOrWhiteSpace(body.Reason)) return (body.Reason, null);
        var why = "";
        foreach (var reason in RunJson.Read<ProposalEvidence>(evidence)!.Explanation.ForClient)
            if (why.Length + reason.Dutch.Length < LongestReason) why = $"{why} {reason.Dutch}".Trim();
        return (why.Length == 0 ? "Voorgesteld bij het vergelijken van de hele stad." : why, null);
    }
}
