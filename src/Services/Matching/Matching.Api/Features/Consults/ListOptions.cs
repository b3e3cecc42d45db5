using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Consults;

/// <summary>
/// What could fit a consult: first what people do together, with free places before full groups and near before far; then
/// volunteers of the ambassador's own organisations, judged by the same hard rules as for a request.
/// </summary>
public static class ListOptions
{
    private const int MaxItems = 20;

    /// <param name="Activities">Collective activities, at most 20.</param>
    /// <param name="FittingVolunteers">How many volunteers of the own organisations fit.</param>
    /// <param name="Volunteers">Some of them, at most 20.</param>
    public sealed record Response(IReadOnlyList<ActivityItem> Activities, int FittingVolunteers, IReadOnlyList<VolunteerItem> Volunteers);

    /// <param name="ActivityId">The activity.</param>
    /// <param name="OrganisationId">Who organises it.</param>
    /// <param name="ActivityCode">What is done there.</param>
    /// <param name="DistrictCode">Where.</param>
    /// <param name="IsNear">Whether it is in the client's district.</param>
    /// <param name="Slots">When.</param>
    /// <param name="Places">How many can take part.</param>
    /// <param name="Free">Free places; 0 means asking and waiting.</param>
    public sealed record ActivityItem(
        Guid ActivityId, Guid OrganisationId, string ActivityCode, string DistrictCode, bool IsNear, IReadOnlyList<string> Slots, int Places, int Free);

    /// <param name="VolunteerId">The volunteer.</param>
    /// <param name="OrganisationId">The volunteer's organisation.</param>
    /// <param name="ActivityCodes">What the volunteer could do of what the client likes.</param>
    public sealed record VolunteerItem(Guid VolunteerId, Guid OrganisationId, IReadOnlyList<string> ActivityCodes);

    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapGet("/{id:guid}/options", HandleAsync)
        .Require(Policies.AnswerConsult)
        .WithName("ListOptions").WithSummary("List what could fit a consult, collective first")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, EngineInputReader engineInput, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var consult = await db.ConsultsToAnswer(user, clock.Today()).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (consult is null) return ConsultErrors.NotFound.ToProblem();

        var (interests, district) = (consult.InterestCodes, consult.DistrictCode);
        var activities = await db.Activities.AsNoTracking()
            .Where(a => a.IsOpen && interests.Contains(a.ActivityCode))
            .OrderBy(a => a.Free > 0 ? 0 : 1).ThenBy(a => a.DistrictCode == district ? 0 : 1).ThenByDescending(a => a.Free).ThenBy(a => a.Id)
            .Take(MaxItems).ToListAsync(cancel);
        var volunteers = await db.FindCandidatesAsync(engineInput, consult, user, cancel);
        foreach (var one in volunteers.Take(MaxItems)) log.Viewed(one.Candidate.Id, one.Candidate.AccountId, AccessPurpose.Consult);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(
            [.. activities.Select(a => new ActivityItem(a.Id, a.OrganisationId, a.ActivityCode, a.DistrictCode, a.DistrictCode == district, a.Slots, a.Places, a.Free))],
            volunteers.Count,
            [.. volunteers.Take(MaxItems).Select(one => new VolunteerItem(one.Candidate.Id, one.Candidate.OrganisationId, one.ActivityCodes))]));
    }
}
