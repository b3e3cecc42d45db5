using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>Lists why somebody volunteered, by the ten motives, the latest first: for the volunteer and the coordinator.</summary>
public static class ListMotives
{
    public sealed record Item(Guid Id, IReadOnlyList<string> MotiveCodes, DateOnly StatedOn);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapGet("/{id:guid}/motives", HandleAsync)
        .Require(Policies.ReadVolunteer)
        .WithName("ListMotives").WithSummary("List why somebody volunteered, over time")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, PoolsDb db, AccessLog log, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersFor(user).AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();

        log.Viewed(volunteer.Id, volunteer.AccountId, AccessPurpose.Screening);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(await db.VolunteersFor(user).Where(v => v.Id == id).SelectMany(v => v.MotiveStatements)
            .PageByDescending(said => said.StatedOn, said => said.Id)
            .Select(said => new Item(said.Id, said.MotiveCodes, said.StatedOn))
            .ToPageAsync(page, cancel));
    }
}
