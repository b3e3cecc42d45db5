using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.People;

/// <summary>Ends a role at once, with a reason.</summary>
public static class EndRoleAssignment
{
    /// <summary>Why; kept with the assignment.</summary>
    public sealed record Request([Required, StringLength(500, MinimumLength = 3)] string Reason);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPost("/{id:guid}/role-assignments/{assignmentId:guid}/end", HandleAsync)
        .Require(Policies.ManageRoles)
        .WithName("EndRoleAssignment").WithSummary("End a role")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid assignmentId, Request request, CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        var assignment = person?.Assignments.SingleOrDefault(a => a.Id == assignmentId);
        if (person is null || assignment is null) return CommonErrors.NotFound.ToProblem();
        if (person.EndRole(assignment, user.Id, request.Reason, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
