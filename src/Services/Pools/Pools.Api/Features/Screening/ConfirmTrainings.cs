using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Screening;

/// <summary>A coordinator says of which trainings in a volunteer's profile he or she saw a proof. Only those count; the others stay what the volunteer says.</summary>
public static class ConfirmTrainings
{
    /// <param name="TrainingCodes">All that are confirmed, of those in the profile; an empty list confirms none.</param>
    public sealed record Request([Required, MaxLength(20), TrainingCodes] List<string> TrainingCodes);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPut("/{id:guid}/confirmed-trainings", HandleAsync)
        .Require(Policies.ScreenVolunteer)
        .WithName("ConfirmTrainings").WithSummary("Confirm the trainings of a volunteer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, VolunteerNotifications news, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersManagedBy(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (volunteer.WhyNotScreenedBy(user.Id) is { } refusal) return refusal.ToProblem();
        if (volunteer.ConfirmTrainings(request.TrainingCodes) is { } error) return error.ToProblem();

        await news.TellConfirmedAsync(volunteer, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
