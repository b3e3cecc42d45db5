using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Identity.Features.People;

/// <summary>Asks that somebody signs in with another e-mail address. It counts when it is confirmed from there; the present one is told, and can stop it.</summary>
public static class ChangeAddress
{
    /// <summary>The address to come.</summary>
    public sealed record Request([Required, MailAddress, StringLength(254)] string Email);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPost("/{id:guid}/address-changes", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("ChangeAddress").WithSummary("Ask for another e-mail address")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Accepted, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, IdentityDb db, UserManager<Account> accounts, TimeProvider clock, CancellationToken cancel)
    {
        var account = await accounts.FindByIdAsync(id.ToString());
        if (account is null) return CommonErrors.NotFound.ToProblem();
        var (address, now) = (request.Email.Normalised(), clock.GetUtcNow());
        if (await accounts.FindByEmailAsync(address) is not null) return IdentityErrors.EmailTaken.ToProblem();

        foreach (var earlier in await db.AddressChanges.Where(change => change.PersonId == id && change.SettledAt == null).ToListAsync(cancel)) earlier.Settle(now);
        var change = new AddressChange { PersonId = id, NewAddress = address, AskedBy = user.Id, AskedAt = now };
        db.Add(change);
        db.Add(Letter.Write(id, LetterKind.AddressChangeAsked, account.Email!, now, change.Id));
        db.Add(Letter.Write(id, LetterKind.AddressToConfirm, address, now, change.Id));
        await db.SaveChangesAsync(cancel);
        return TypedResults.Accepted((string?)null);
    }
}
