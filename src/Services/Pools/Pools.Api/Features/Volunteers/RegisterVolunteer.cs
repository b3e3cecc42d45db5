using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
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
        [Required, Name, StringLength(100)] string FirstName,
        [Name, StringLength(100)] string? FamilyName,
        [ActivityCodes] List<string> ActivityCodes,
        [DistrictCodes] List<string> DistrictCodes,
        [Required, MinLength(1), MaxLength(21), WeekSlots] List<string> Slots,
        [Range(1, 10)] int MaxClients,
        [Name, StringLength(20)] string? NamePrefix = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder pools) => pools
        .MapPost("/{id:guid}/volunteers", HandleAsync)
        .Require(Policies.RegisterVolunteer)
        .Idempotent()
        .WithName("RegisterVolunteer").WithSummary("Register a volunteer in a pool")
        .WithDescription("maxClients is the volunteer's own limit. The volunteer links the own account by an invitation.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, VolunteerNotifications news, CancellationToken cancel)
    {
        var pool = await db.PoolsManagedBy(user).SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (pool is null) return PoolErrors.NotFound.ToProblem();

        var volunteer = Volunteer.Apply(
            pool, accountId: null, PersonName.Of(request.FirstName, request.NamePrefix, request.FamilyName),
            new VolunteerProfile(request.ActivityCodes, request.DistrictCodes, request.Slots, request.MaxClients));
        db.Add(volunteer);
        await news.TellAsync(volunteer, before: null, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/pools/v1/volunteers/{volunteer.Id}", new Response(volunteer.Id));
    }
}
