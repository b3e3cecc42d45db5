using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features;

/// <summary>
/// Lists who could help with a request. The order is simple, so that everybody can follow it: who fits first, then who helps
/// the fewest people now, then who signed up first. It does not rank people.
/// </summary>
public static class ListCandidates
{
    /// <param name="VolunteerId">The volunteer.</param>
    /// <param name="OrganisationId">The volunteer's organisation.</param>
    /// <param name="Fits">Whether every hard rule is met.</param>
    /// <param name="CommonSlots">Parts of the week that suit both.</param>
    /// <param name="FailedRules">The rules that are not met; null for a volunteer of another organisation, whose reasons are not yours to know.</param>
    public sealed record Item(Guid VolunteerId, Guid OrganisationId, bool Fits, IReadOnlyList<string> CommonSlots, IReadOnlyList<FailedRule>? FailedRules);

    public sealed record FailedRule(string Id, string Dutch, string English);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/{id:guid}/candidates", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("ListCandidates").WithSummary("List who could help with a request, and why somebody cannot")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, MatchingDb db, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestsFor(user).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (request is null) return MatchErrors.RequestNotFound.ToProblem();

        var candidates = await db.Candidates.AsNoTracking().Where(c => c.ProfileFrom != null).ToListAsync(cancel);
        var declined = await db.Matches.Where(m => m.ClientId == request.ClientId && m.Status == MatchStatus.Declined)
            .Select(m => m.VolunteerId).ToHashSetAsync(cancel);
        var judged = candidates
            .Select(candidate => (Candidate: candidate, Failed: HardRules.Failed(new Pair(request, candidate, declined.Contains(candidate.Id), clock.Today()))))
            .OrderBy(c => c.Failed.Count > 0).ThenBy(c => c.Candidate.Load).ThenBy(c => c.Candidate.Id)
            .Skip((page.Page - 1) * page.PageSize).Take(page.PageSize + 1).ToList();

        var seesReasons = user.WorksIn().Contains(request.TeamId);
        var items = judged.Take(page.PageSize).Select(c => new Item(
            c.Candidate.Id, c.Candidate.OrganisationId, c.Failed.Count == 0, [.. request.Slots.Intersect(c.Candidate.Slots)],
            seesReasons || user.Coordinates().Contains(c.Candidate.OrganisationId)
                ? [.. c.Failed.Select(rule => new FailedRule(rule.Id, rule.Dutch, rule.English))]
                : null));
        return TypedResults.Ok(new Page<Item>([.. items], judged.Count > page.PageSize));
    }
}
