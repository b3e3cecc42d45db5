using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>A coordinator, or the volunteer, records that all is rounded off: the volunteer has left.</summary>
public static class RecordDeparture
{
    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPost("/{id:guid}/departure", HandleAsync)
        .Require(Policies.ChangeVolunteer)
        .WithName("RecordDeparture").WithSummary("Record that a volunteer has left")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, PoolsDb db, VolunteerNotifications news, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersFor(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        var before = volunteer.Status;
        if (volunteer.RecordDeparture() is { } error) return error.ToProblem();

        await news.TellAsync(volunteer, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
