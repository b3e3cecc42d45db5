using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.SignInHelps;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.People;

/// <summary>Gives somebody a role for a period. It counts from the next token on.</summary>
public static class AssignRole
{
    /// <summary>The role, for one organisation, one team or neither; from today when no first day is given, and open when no last.</summary>
    public sealed record Request(Role Role, Guid? OrganisationId = null, Guid? TeamId = null, DateOnly? From = null, DateOnly? Until = null);

    /// <summary>The assignment.</summary>
    public sealed record Response(Guid Id, Role Role, Guid? OrganisationId, Guid? TeamId, DateOnly From, DateOnly? Until);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPost("/{id:guid}/role-assignments", HandleAsync)
        .Require(Policies.ManageRoles)
        .WithName("AssignRole").WithSummary("Give a role")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, IdentityDb db, RoleNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return CommonErrors.NotFound.ToProblem();
        if (request.OrganisationId is { } organisation && !await db.Organisations.AnyAsync(o => o.Id == organisation, cancel))
            return IdentityErrors.UnknownOrganisation.ToProblem();
        if (request.TeamId is { } team && !await db.Teams.AnyAsync(t => t.Id == team, cancel))
            return IdentityErrors.UnknownTeam.ToProblem();

        // Nobody makes an administrator who gives him what he may not give himself.
        var now = clock.GetUtcNow();
        if (id != user.Id && person.IsAdministratorSince(now - SignInHelp.TooNew) && request.Role is not Role.Administrator && !await db.AreOfLongStandingAsync(user.Id, user.Id, now, cancel))
            return IdentityErrors.RoleOfAdministrator.ToProblem();
        var wanted = new RoleAssignment
        {
            Role = request.Role,
            OrganisationId = request.OrganisationId,
            TeamId = request.TeamId,
            From = request.From ?? now.DutchDay(),
            Until = request.Until,
            AssignedBy = user.Id,
            AssignedAt = now,
        };
        if (person.Assign(wanted, out var assignment) is { } error) return error.ToProblem();

        if (assignment == wanted) await news.TellAsync(person, assignment, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        var response = new Response(assignment.Id, assignment.Role, assignment.OrganisationId, assignment.TeamId, assignment.From, assignment.Until);
        return assignment == wanted ? TypedResults.Created($"/api/identity/v1/people/{id}", response) : TypedResults.Ok(response);
    }
}
