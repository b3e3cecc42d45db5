using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Validation;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features;

/// <summary>A volunteer, or the coordinator, changes what the volunteer can be asked for.</summary>
public static class UpdateVolunteer
{
    public sealed record Request(
        [ActivityCodes] List<string> ActivityCodes,
        [DistrictCodes] List<string> DistrictCodes,
        [Required, MinLength(1), WeekSlots] List<string> Slots,
        [Range(1, 10)] int MaxClients);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPut("/{id:guid}/profile", HandleAsync)
        .Require(Policies.ChangeVolunteer)
        .WithName("UpdateVolunteer").WithSummary("Change what a volunteer can be asked for")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersFor(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();

        var profile = new VolunteerProfile(request.ActivityCodes, request.DistrictCodes, request.Slots, request.MaxClients);
        if (volunteer.Update(profile, clock.Today()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
