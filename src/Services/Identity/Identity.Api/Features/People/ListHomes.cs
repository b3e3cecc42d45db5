using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.People;

/// <summary>Tells whoever asks which start pages they have: one for each role that counts today. What is on it is the website's.</summary>
public static class ListHomes
{
    /// <summary>A start page; when its guided start was seen is null as long as it was not.</summary>
    public sealed record Item(Role Role, DateTimeOffset? GuideSeenAt);

    /// <summary>The start pages, in the order of the roles.</summary>
    public sealed record Response(IReadOnlyList<Item> Items);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/me/homes", HandleAsync)
        .Require(Permission.SignedIn)
        .WithName("ListHomes").WithSummary("List your start pages, one for each of your roles")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var id = user.Id;
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return CommonErrors.NotFound.ToProblem(); // a system, not a person

        var seen = await db.GuidesSeenBy(user).ToDictionaryAsync(guide => guide.Role, guide => (DateTimeOffset?)guide.At, cancel);
        return TypedResults.Ok(new Response([.. person.ActiveAssignments(clock.Today()).Select(a => a.Role).Distinct().Order().Select(role => new Item(role, seen.GetValueOrDefault(role)))]));
    }
}
