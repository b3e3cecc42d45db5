using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.People;

/// <summary>Sends a new one-time address by mail, to who has not joined yet and lost the first. Nobody else gets it.</summary>
public static class RenewInvitation
{
    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPost("/{id:guid}/invitations", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("RenewInvitation").WithSummary("Send an invitation again")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Accepted, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return CommonErrors.NotFound.ToProblem();
        if (person.Status is PersonStatus.Blocked) return IdentityErrors.Blocked.ToProblem();
        if (person.Status is PersonStatus.Active) return IdentityErrors.JoinedAlready.ToProblem();

        db.Add(Letter.Write(id, LetterKind.Invitation, await db.AddressOfAsync(id, cancel), clock.GetUtcNow(), user.Id));
        await db.SaveChangesAsync(cancel);
        return TypedResults.Accepted((string?)null);
    }
}
