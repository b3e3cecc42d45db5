using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>A volunteer takes a break: the coordinator or the volunteer says so. Matching stops asking.</summary>
public static class PauseVolunteer
{
    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPost("/{id:guid}/pause", HandleAsync)
        .Require(Policies.ChangeVolunteer)
        .WithName("PauseVolunteer").WithSummary("Pause a volunteer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, PoolsDb db, VolunteerNotifications news, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersFor(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        var before = volunteer.Status;
        if (volunteer.Pause() is { } error) return error.ToProblem();

        await news.TellAsync(volunteer, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
