using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Induction;

/// <summary>The screening is done; a coordinator makes an induction plan.</summary>
public static class StartOnboarding
{
    public sealed record Step([Required, Name, StringLength(200)] string Title, bool IsRequired = false);

    public sealed record Request([Required, MaxLength(20)] List<Step> Plan);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPost("/{id:guid}/onboarding", HandleAsync)
        .Require(Policies.ScreenVolunteer)
        .WithName("StartOnboarding").WithSummary("Finish the screening and start the onboarding")
        .WithDescription("Every reference that was asked has answered. The plan may be empty; steps can be added later.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, VolunteerNotifications news, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersManagedBy(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (volunteer.WhyNotScreenedBy(user.Id) is { } refusal) return refusal.ToProblem();
        var before = volunteer.Status;
        if (volunteer.StartOnboarding([.. request.Plan.Select(step => (step.Title, step.IsRequired))]) is { } error) return error.ToProblem();

        await news.TellAsync(volunteer, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
