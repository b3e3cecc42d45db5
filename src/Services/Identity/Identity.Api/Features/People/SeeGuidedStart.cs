using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.People;

/// <summary>Remembers that somebody saw the guided start of an own role, or skipped it, so that no device shows it by itself again.</summary>
public static class SeeGuidedStart
{
    internal static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/me/homes/{role}/guided-start", HandleAsync)
        .Require(Permission.SignedIn)
        .WithName("SeeGuidedStart").WithSummary("Say that you have seen the guided start of a role")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        string role, CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var id = user.Id;
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null || !RoleCodes.TryParse(role, out var own) || person.ActiveAssignments(clock.Today()).All(a => a.Role != own))
            return CommonErrors.NotFound.ToProblem();

        if (await db.GuidesSeenBy(user).AnyAsync(guide => guide.Role == own, cancel)) return TypedResults.NoContent();
        db.Add(new GuideSeen(id, own, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
