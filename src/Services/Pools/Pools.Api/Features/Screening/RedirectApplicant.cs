using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Screening;

/// <summary>A coordinator shows an applicant another way to take part, with the reason: never a bare rejection. The applicant reads both.</summary>
public static class RedirectApplicant
{
    public sealed record Request(
        [Required, StringLength(1000)] string Reason, AlternativeKind Kind, Guid? ActivityId = null, [StringLength(500)] string? Alternative = null);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPost("/{id:guid}/redirection", HandleAsync)
        .Require(Policies.ScreenVolunteer)
        .WithName("RedirectApplicant").WithSummary("Show an applicant another way to take part")
        .WithDescription("An activity is named by activityId; a practical task or another organisation in words, in alternative.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, VolunteerNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersManagedBy(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (volunteer.WhyNotScreenedBy(user.Id) is { } refusal) return refusal.ToProblem();
        var before = volunteer.Status;
        if (request.ActivityId is { } activity && !await db.ActivitiesFor(user, clock.Today()).AnyAsync(a => a.Id == activity && a.Status != ActivityStatus.Stopped, cancel))
            return ActivityErrors.NotFound.ToProblem();
        if (volunteer.Redirect(new Redirection(request.Reason, request.Kind, request.ActivityId, request.Alternative)) is { } error) return error.ToProblem();

        await news.TellAsync(volunteer, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
