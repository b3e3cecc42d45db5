using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.People;

/// <summary>Gives somebody access again, with the roles that still count.</summary>
public static class UnblockPerson
{
    internal static void Map(IEndpointRouteBuilder people) => people
        .MapDelete("/{id:guid}/block", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("UnblockPerson").WithSummary("Unblock a person")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return CommonErrors.NotFound.ToProblem();

        person.Unblock(hasPassword: await db.Accounts.AnyAsync(a => a.Id == id && a.PasswordHash != null, cancel), clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
