using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A coordinator describes an activity anew; an ambassador does so as long as it is a suggestion.</summary>
public static class UpdateActivity
{
    public sealed record Request(
        [Required, Name, StringLength(100)] string Title,
        [Required, ActivityCode] string ActivityCode,
        [Required, DistrictCode] string DistrictCode,
        [Required, MinLength(1), MaxLength(21), WeekSlots] List<string> Slots,
        [Range(1, 500)] int Places,
        [Required, Contact, StringLength(200)] string LeaderContact,
        [StringLength(1000)] string? Description = null);

    internal static void Map(IEndpointRouteBuilder activities) => activities
        .MapPut("/{id:guid}", HandleAsync)
        .Require(Policies.KeepActivity)
        .WithName("UpdateActivity").WithSummary("Describe an activity")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, PlaceNotifications news, TimeProvider clock, HttpRequest http, CancellationToken cancel)
    {
        var activity = await db.ActivitiesKeptBy(user).SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (activity is null) return ActivityErrors.NotFound.ToProblem();
        if (http.IfMatchFails(activity) is { } stale) return stale.ToProblem();
        if (activity.Status != ActivityStatus.Proposed && !user.OrganisationsAs(Role.Coordinator).Contains(activity.OrganisationId))
            return ActivityErrors.AlreadyPublished.ToProblem();

        var outline = new ActivityOutline(
            request.Title.Normalised(), request.ActivityCode, request.DistrictCode, request.Slots, request.Places, request.LeaderContact.Normalised(), request.Description ?? "");
        if (activity.Change(outline, clock.Today()) is { } error) return error.ToProblem();
        await news.TellAsync(activity, PlaceNotifications.Of(activity), user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
