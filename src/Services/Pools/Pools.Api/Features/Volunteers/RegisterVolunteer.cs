using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Idempotency;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Validation;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>A coordinator registers somebody who wants to help in a pool of the own organisation.</summary>
public static class RegisterVolunteer
{
    public sealed record Request(
        [Required, StringLength(100)] string FirstName,
        [Required, StringLength(100)] string FamilyName,
        [GivenId] Guid AccountId,
        [ActivityCodes] List<string> ActivityCodes,
        [DistrictCodes] List<string> DistrictCodes,
        [Required, MinLength(1), MaxLength(21), WeekSlots] List<string> Slots,
        [Range(1, 10)] int MaxClients);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder pools) => pools
        .MapPost("/{id:guid}/volunteers", HandleAsync)
        .Require(Policies.RegisterVolunteer)
        .Idempotent()
        .WithName("RegisterVolunteer").WithSummary("Register a volunteer in a pool")
        .WithDescription("accountId is the person's sign-in; maxClients is the volunteer's own limit.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, VolunteerNews news, CancellationToken cancel)
    {
        var pool = await db.PoolsManagedBy(user).SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (pool is null) return PoolErrors.NotFound.ToProblem();

        // When somebody else registers the same person meanwhile, saving fails and this runs again.
        var profile = new VolunteerProfile(request.ActivityCodes, request.DistrictCodes, request.Slots, request.MaxClients);
        var volunteer = await db.VolunteersManagedBy(user).SingleOrDefaultAsync(v => v.PoolId == id && v.AccountId == request.AccountId, cancel);
        var before = volunteer?.Status;
        if (volunteer is null)
        {
            volunteer = Volunteer.Apply(pool, request.AccountId, request.FirstName, request.FamilyName, profile);
            db.Add(volunteer);
        }
        else if (volunteer.ApplyAgain(request.FirstName, request.FamilyName, profile) is { } error)
        {
            return error.ToProblem();
        }
        await news.TellAsync(volunteer, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/pools/v1/volunteers/{volunteer.Id}", new Response(volunteer.Id));
    }
}
