using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Scoring;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Explains a request and a volunteer: why they fit, or exactly which rules are not met.</summary>
public static class ExplainPair
{
    /// <param name="Fits">Whether every hard rule is met.</param>
    /// <param name="Band">How well it fits, in a word; null for a pair that does not.</param>
    /// <param name="Points">The same in points.</param>
    /// <param name="For">What speaks for it.</param>
    /// <param name="Against">One or two things to think of.</param>
    /// <param name="Unknown">What is not known.</param>
    /// <param name="FailedRules">The rules that are not met; only for the volunteer's own coordinator.</param>
    public sealed record Response(
        bool Fits, FitBand? Band, int? Points, IReadOnlyList<FitReason> For, IReadOnlyList<FitReason> Against, IReadOnlyList<FitReason> Unknown, IReadOnlyList<FailedRule>? FailedRules);

    public sealed record FailedRule(string Id, string Dutch, string English);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/{id:guid}/volunteers/{volunteerId:guid}/explanation", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("ExplainPair").WithSummary("Explain why a volunteer fits a request, or not")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Guid volunteerId, CurrentUser user, MatchingDb db, EngineInputReader engineInput, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestsFor(user, clock.Today()).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (request is null) return MatchErrors.RequestNotFound.ToProblem();
        var candidate = await db.CandidatesToPropose(user, request).AsNoTracking().SingleOrDefaultAsync(c => c.Id == volunteerId, cancel);
        if (candidate is null) return MatchErrors.VolunteerNotFound.ToProblem();
        log.Viewed(candidate.Id, candidate.AccountId, AccessPurpose.Matching);
        await db.SaveChangesAsync(cancel);

        var judged = await engineInput.JudgeAsync(request, candidate, cancel);
        var why = judged.Explanation;
        return TypedResults.Ok(new Response(
            judged.Fits, why?.Band, why?.Points, FitReason.Of(why?.For ?? []), FitReason.Of(why?.Against ?? []), FitReason.Of(why?.Unknown ?? []),
            user.Coordinates().Contains(candidate.OrganisationId) ? [.. judged.Failed.Select(rule => new FailedRule(rule.Id, rule.Dutch, rule.English))] : null));
    }
}
