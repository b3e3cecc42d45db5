using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.Pools.Validation;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Screening;

/// <summary>Somebody wants to help, whatever else the person is: applies in the own name. Who left before may apply again.</summary>
public static class ApplyToPool
{
    public sealed record Request(
        [Required, Name, StringLength(100)] string FirstName,
        [Name, StringLength(100)] string? FamilyName,
        [ActivityCodes] List<string> ActivityCodes,
        [DistrictCodes] List<string> DistrictCodes,
        [MaxLength(21), WeekSlots] List<string>? Slots = null,
        [Range(1, 10)] int? MaxClients = null,
        [Name, StringLength(20)] string? NamePrefix = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder pools) => pools
        .MapPost("/{id:guid}/applications", HandleAsync)
        .Require(Policies.Apply)
        .Idempotent()
        .WithName("ApplyToPool").WithSummary("Apply as a volunteer")
        .WithDescription("When and for how many people may be said later, in the profile.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, VolunteerNotifications news, CancellationToken cancel)
    {
        var pool = await db.Pools.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (pool is null) return PoolErrors.NotFound.ToProblem();

        var name = PersonName.Of(request.FirstName, request.NamePrefix, request.FamilyName);
        var profile = new VolunteerProfile(request.ActivityCodes, request.DistrictCodes, request.Slots ?? [], request.MaxClients ?? 0);
        var volunteer = await db.VolunteersWhoAre(user).SingleOrDefaultAsync(v => v.PoolId == id, cancel);
        var before = volunteer?.Status;
        if (volunteer is null)
        {
            volunteer = Volunteer.Apply(pool, user.Id, name, profile);
            db.Add(volunteer);
        }
        else if (volunteer.ApplyAgain(name, profile) is { } error)
        {
            return error.ToProblem();
        }
        await news.TellAsync(volunteer, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/pools/v1/volunteers/{volunteer.Id}", new Response(volunteer.Id));
    }
}
