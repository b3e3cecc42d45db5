using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Identity.Features.People;

/// <summary>
/// Asks for another e-mail address of somebody. It counts when it is confirmed from there; the present one is told, and can stop it. An address of somebody else is shared when the person has, or gets, a sign-in name.
/// </summary>
public static class ChangeAddress
{
    /// <summary>The address to come, and the sign-in name to come with it: null leaves a name as it is, and else the address is the sign-in name.</summary>
    public sealed record Request(
        [Required, MailAddress, StringLength(254)] string Email,
        [StringLength(SignInNames.MaxLength, MinimumLength = SignInNames.MinLength), RegularExpression(SignInNames.Form, ErrorMessage = SignInNames.WrongForm)] string? SignInName = null);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPost("/{id:guid}/address-changes", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("ChangeAddress").WithSummary("Ask for another e-mail address")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Accepted, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, IdentityDb db, UserManager<Account> accounts, SignInNames names, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var account = await accounts.FindByIdAsync(id.ToString());
        if (account is null) return CommonErrors.NotFound.ToProblem();
        var (address, now) = (request.Email.Normalised(), clock.GetUtcNow());
        var change = new AddressChange { PersonId = id, NewAddress = address, SignInName = request.SignInName, AskedBy = user.Id, AskedAt = now };
        if (await names.RefusalAsync(id, address, AddressChanges.OwnNameAfter(account, change), cancel) is { } error) return error.ToProblem();

        foreach (var earlier in await db.AddressChanges.Where(change => change.PersonId == id && change.SettledAt == null).ToListAsync(cancel)) earlier.Settle(now);
        db.Add(change);
        db.Add(Letter.Write(id, LetterKind.AddressChangeAsked, account.Email!, now, user.Id, change.Id));
        db.Add(Letter.Write(id, LetterKind.AddressToConfirm, address, now, user.Id, change.Id));
        await notices.NotifyAsync(id, AccountNotices.AddressChangeAsked, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Accepted((string?)null);
    }
}
