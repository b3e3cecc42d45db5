using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.People;

/// <summary>Makes a new one-time address, for who has not joined yet and lost the first.</summary>
public static class RenewInvitation
{
    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPost("/{id:guid}/invitations", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("RenewInvitation").WithSummary("Make a new address to choose a password")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Ok<InvitePerson.Response>, ProblemHttpResult>> HandleAsync(
        Guid id, IdentityDb db, UserManager<Account> accounts, Invitations invitations, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return CommonErrors.NotFound.ToProblem();
        if (person.Status is PersonStatus.Blocked) return IdentityErrors.Blocked.ToProblem();
        if (person.Status is PersonStatus.Active) return IdentityErrors.JoinedAlready.ToProblem();

        var account = (await accounts.FindByIdAsync(id.ToString()))!;
        return TypedResults.Ok(new InvitePerson.Response(id, await invitations.AddressAsync(account)));
    }
}
