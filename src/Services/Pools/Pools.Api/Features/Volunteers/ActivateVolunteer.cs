using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>A coordinator says that a volunteer can be asked, for the first time or after a break. Matching hears of it.</summary>
public static class ActivateVolunteer
{
    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPost("/{id:guid}/activation", HandleAsync)
        .Require(Policies.ScreenVolunteer)
        .WithName("ActivateVolunteer").WithSummary("Activate a volunteer")
        .WithDescription("Screening and the required steps of the induction plan are done; motives, availability, boundaries and a greatest number of clients are filled in; the conduct certificate is valid where an activity needs one; and the role as a volunteer has not ended.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, PoolsDb db, VolunteerNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersManagedBy(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (volunteer.WhyNotScreenedBy(user.Id) is { } refusal) return refusal.ToProblem();
        if (await news.HasLostRoleAsync(volunteer, cancel)) return VolunteerErrors.RoleEnded.ToProblem();
        var before = volunteer.Status;
        if (volunteer.Activate(clock.Today()) is { } error) return error.ToProblem();

        await news.TellAsync(volunteer, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
