using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>A volunteer, or the coordinator, says that the volunteer stops. Matching stops asking; an applicant withdraws.</summary>
public static class LeavePool
{
    public sealed record Request([Required, StringLength(40), AllowedValues("time", "health", "moved", "work", "other-organisation", "no-click", "enough", "other")] string ReasonCode);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPost("/{id:guid}/leaving", HandleAsync)
        .Require(Policies.ChangeVolunteer)
        .WithName("LeavePool").WithSummary("Say that a volunteer stops")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, TimeProvider clock, CurrentUser user, PoolsDb db, VolunteerNotifications news, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersFor(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        var before = volunteer.Status;
        if (volunteer.Leave(request.ReasonCode, clock.Today()) is { } error) return error.ToProblem();

        await news.TellAsync(volunteer, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
