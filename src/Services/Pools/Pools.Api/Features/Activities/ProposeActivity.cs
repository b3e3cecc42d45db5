using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A coordinator, or an ambassador of the organisation, suggests a collective activity. The coordinator publishes it.</summary>
public static class ProposeActivity
{
    public sealed record Request(
        [Required, Name, StringLength(100)] string Title,
        [Required, ActivityCode] string ActivityCode,
        [Required, DistrictCode] string DistrictCode,
        [Required, MinLength(1), MaxLength(21), WeekSlots] List<string> Slots,
        [Range(1, 500)] int Places,
        [Required, Contact, StringLength(200)] string LeaderContact,
        [StringLength(1000)] string? Description = null,
        Guid? OrganisationId = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder activities) => activities
        .MapPost("/", HandleAsync)
        .Require(Policies.KeepActivity)
        .Idempotent()
        .WithName("ProposeActivity").WithSummary("Suggest an activity")
        .WithDescription("leaderContact is how the organisation can be reached about it. Without organisationId, it belongs to one's own organisation.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, PoolsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var organisations = Visibility.Kept(user);
        var organisation = request.OrganisationId ?? (organisations.Count == 1 ? organisations.Single() : Guid.Empty);
        if (!organisations.Contains(organisation)) return ActivityErrors.OrganisationNotOwn.ToProblem();

        var activity = CollectiveActivity.Propose(organisation, new ActivityOutline(
            request.Title.Normalised(), request.ActivityCode, request.DistrictCode, request.Slots, request.Places, request.LeaderContact.Normalised(), request.Description ?? ""), clock.Today());
        db.Add(activity);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/pools/v1/activities/{activity.Id}", new Response(activity.Id));
    }
}
