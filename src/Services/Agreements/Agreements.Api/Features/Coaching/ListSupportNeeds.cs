using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Coaching;

/// <summary>Lists how much guidance a volunteer said to need, the latest first.</summary>
public static class ListSupportNeeds
{
    /// <param name="Id">What was said.</param>
    /// <param name="Level">0 (none) to 4 (much).</param>
    /// <param name="DirectionCode">more or less than before.</param>
    /// <param name="At">Since when.</param>
    public sealed record Item(Guid Id, int Level, string DirectionCode, DateTimeOffset At);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/volunteers/{volunteerId:guid}/support-needs", HandleAsync)
        .Require(CollaborationPolicies.ReadGuidance)
        .WithName("ListSupportNeeds").WithSummary("List how much guidance a volunteer said to need")
        .WithDescription("For the volunteer, the coordinator, and the professionals with whom the volunteer works now.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid volunteerId, [AsParameters] PageQuery page, CurrentUser user, AgreementsDb db, AccessLog log, CancellationToken cancel)
    {
        var me = user.Id;
        var (teams, organisations, volunteersAt) = (user.TeamsAs(Role.Professional), user.OrganisationsAs(Role.Coordinator), user.OrganisationsAs(Role.Volunteer));
        var agreement = await db.AgreementsFor(user).AsNoTracking().FirstOrDefaultAsync(a => a.VolunteerId == volunteerId && (
            (a.VolunteerAccountId == me && volunteersAt.Contains(a.OrganisationId)) || organisations.Contains(a.OrganisationId)
            || (a.Status != AgreementStatus.Ended && teams.Contains(a.TeamId))), cancel);
        if (agreement is null) return CollaborationErrors.SupportNeedNotFound.ToProblem();

        log.Viewed(volunteerId, agreement.VolunteerAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(await db.Set<SupportNeed>().Where(need => need.VolunteerId == volunteerId)
            .PageByDescending(need => need.At, need => need.Id)
            .Select(need => new Item(need.Id, need.Level, need.DirectionCode, need.At))
            .ToPageAsync(page, cancel));
    }
}
