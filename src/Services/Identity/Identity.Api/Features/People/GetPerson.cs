using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.People;

/// <summary>Shows one person with every role, also those to come and those that are over.</summary>
public static class GetPerson
{
    /// <summary>A role the person has, had or will have.</summary>
    public sealed record Assignment(
        Guid Id, Role Role, Guid? OrganisationId, Guid? TeamId, DateOnly From, DateOnly? Until, bool Active, DateTimeOffset? EndedAt, string? EndReason);

    /// <summary>One person.</summary>
    public sealed record Response(
        Guid Id, string DisplayName, string Email, string SignInName, PersonStatus Status, bool TwoFactor, string? BlockReason, IReadOnlyList<Assignment> Assignments);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadPeople)
        .WithName("GetPerson").WithSummary("See a person")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return CommonErrors.NotFound.ToProblem();

        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == id, cancel);
        var today = clock.Today();
        return TypedResults.Ok(new Response(id, person.DisplayName, account.Email!, account.SignInName, person.Status, account.TwoFactorEnabled, person.BlockReason,
            [.. person.Assignments.OrderByDescending(a => a.From).Select(a => new Assignment(
                a.Id, a.Role, a.OrganisationId, a.TeamId, a.From, a.Until, a.IsActive(today), a.EndedAt, a.EndReason))]));
    }
}
