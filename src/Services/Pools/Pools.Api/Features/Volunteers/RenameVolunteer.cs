using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>The name of a volunteer was written down wrong, or is another since: the volunteer or the coordinator says so.</summary>
public static class RenameVolunteer
{
    public sealed record Request([Required, Name, StringLength(100)] string FirstName, [Name, StringLength(100)] string? FamilyName, [Name, StringLength(20)] string? NamePrefix = null);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPut("/{id:guid}/name", HandleAsync)
        .Require(Policies.ChangeVolunteer)
        .WithName("RenameVolunteer").WithSummary("Correct the name of a volunteer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, Request request, CurrentUser user, PoolsDb db, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersFor(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        volunteer.Rename(PersonName.Of(request.FirstName, request.NamePrefix, request.FamilyName));
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
