using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.People;

/// <summary>Tells whoever asks who they are here: the name to greet them by, and the roles that count today.</summary>
public static class GetMe
{
    /// <summary>A role of the person that counts today.</summary>
    public sealed record ActiveRole(Role Role, Guid? OrganisationId, string? OrganisationName, Guid? TeamId, string? TeamName, DateOnly? Until);

    /// <summary>The person who asks.</summary>
    public sealed record Response(Guid PersonId, string DisplayName, IReadOnlyList<ActiveRole> Roles);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/me", HandleAsync)
        .Require(Permission.SignedIn)
        .WithName("GetMe").WithSummary("See who you are")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var id = user.Id;
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return CommonErrors.NotFound.ToProblem(); // a system, not a person

        var active = person.ActiveAssignments(clock.Today()).ToArray();
        var organisations = await db.NamesOfOrganisationsAsync(active, cancel);
        var teams = await db.NamesOfTeamsAsync(active, cancel);
        return TypedResults.Ok(new Response(id, person.DisplayName, [.. active.Select(a => new ActiveRole(
            a.Role, a.OrganisationId, Name(organisations, a.OrganisationId), a.TeamId, Name(teams, a.TeamId), a.Until))]));
    }

    private static string? Name(Dictionary<Guid, string> names, Guid? id) => id is { } known ? names[known] : null;
}
