using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Scoring;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Requests;

/// <summary>
/// Lists who could help with a request, over all pools, and why. Who fits comes first; among them who
/// takes least from people who go first, by the prices of the last completed run; then who fits best after what the place is worth
/// to others; then who helps the fewest people now; then who signed up first. Before the first run it is the fit alone. People choose.
/// </summary>
public static class ListCandidates
{
    /// <param name="VolunteerId">The volunteer.</param>
    /// <param name="OrganisationId">The volunteer's organisation.</param>
    /// <param name="Fits">Whether every hard rule is met.</param>
    /// <param name="CommonSlots">Parts of the week that suit both.</param>
    /// <param name="Why">Reasons, for somebody who fits; only for the team of the request and the volunteer's own coordinator.</param>
    /// <param name="FailedRules">The rules that are not met; only for the volunteer's own coordinator: the reasons of others are not yours to know.</param>
    public sealed record Item(Guid VolunteerId, Guid OrganisationId, bool Fits, IReadOnlyList<string> CommonSlots, Reasons? Why, IReadOnlyList<FailedRule>? FailedRules);

    /// <param name="Band">How well it fits, in a word.</param>
    /// <param name="For">What speaks for it.</param>
    /// <param name="Against">One or two things to think of.</param>
    /// <param name="Unknown">What is not known: neither for nor against.</param>
    public sealed record Reasons(FitBand? Band, IReadOnlyList<FitReason> For, IReadOnlyList<FitReason> Against, IReadOnlyList<FitReason> Unknown);

    public sealed record FailedRule(string Id, string Dutch, string English);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/{id:guid}/candidates", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("ListCandidates").WithSummary("List who could help with a request, and why or why not")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, [FromQuery(Name = "fits")] bool? fits, CurrentUser user, MatchingDb db, EngineInputReader engineInput, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestsFor(user, clock.Today()).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (request is null) return MatchErrors.RequestNotFound.ToProblem();

        var judged = await engineInput.JudgePageAsync(request, fits, page.After, page.PageSize + 1, cancel);

        foreach (var one in judged.Take(page.PageSize)) log.Viewed(one.Candidate.Id, one.Candidate.AccountId, AccessPurpose.Matching);
        await db.SaveChangesAsync(cancel);
        var (ownRequest, coordinates) = (user.WorksIn().Contains(request.TeamId), user.Coordinates());
        return TypedResults.Ok(new Page<Item>(
            [.. judged.Take(page.PageSize).Select(one => Show(request, one, coordinates.Contains(one.Candidate.OrganisationId), ownRequest))], judged.Count > page.PageSize));
    }

    private static Item Show(MatchRequest request, JudgedCandidate one, bool ownVolunteer, bool ownRequest) => new(
        one.Candidate.Id, one.Candidate.OrganisationId, one.Judgement.Fits, [.. request.Slots.Intersect(one.Candidate.Slots)],
        one.Judgement.Explanation is { } why && (ownVolunteer || ownRequest) ? new Reasons(why.Band, FitReason.Of(why.For), FitReason.Of(why.Against), FitReason.Of(why.Unknown)) : null,
        ownVolunteer ? [.. one.Judgement.Failed.Select(rule => new FailedRule(rule.Id, rule.Dutch, rule.English))] : null);
}
