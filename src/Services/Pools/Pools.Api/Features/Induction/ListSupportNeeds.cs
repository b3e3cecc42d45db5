using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Induction;

/// <summary>Lists how much guidance a volunteer said to need, the latest first: for the volunteer and the coordinator.</summary>
public static class ListSupportNeeds
{
    public sealed record Item(Guid Id, int Level, NeedDirection Direction, DateTimeOffset ChangedAt);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapGet("/{id:guid}/support-needs", HandleAsync)
        .Require(Policies.ReadVolunteer)
        .WithName("ListSupportNeeds").WithSummary("List how much guidance a volunteer needed")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, PoolsDb db, AccessLog log, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersFor(user).AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();

        log.Viewed(volunteer.Id, volunteer.AccountId, AccessPurpose.Screening);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(await db.VolunteersFor(user).Where(v => v.Id == id).SelectMany(v => v.SupportNeeds)
            .PageByDescending(need => need.ChangedAt, need => need.Id)
            .Select(need => new Item(need.Id, need.Level, need.Direction, need.ChangedAt))
            .ToPageAsync(page, cancel));
    }
}
