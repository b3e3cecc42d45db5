using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Identity.Features.People;

/// <summary>Invites somebody. The one-time address where the person chooses a password goes to the person by mail, and to nobody else.</summary>
public static class InvitePerson
{
    /// <summary>Whom to invite. The address of somebody else is shared when the person gets a sign-in name; without one the address is the sign-in name.</summary>
    public sealed record Request(
        [Required, Name, StringLength(120, MinimumLength = 1)] string DisplayName,
        [Required, MailAddress, StringLength(254)] string Email,
        [StringLength(SignInNames.MaxLength, MinimumLength = SignInNames.MinLength), RegularExpression(SignInNames.Form, ErrorMessage = SignInNames.WrongForm)] string? SignInName = null);

    /// <summary>The person.</summary>
    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPost("/", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("InvitePerson").WithSummary("Invite a person")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, Ok<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, IdentityDb db, UserManager<Account> accounts, SignInNames names, TimeProvider clock, CancellationToken cancel)
    {
        var (name, email, signInName) = (request.DisplayName.Normalised(), request.Email.Normalised(), request.SignInName);
        var address = accounts.NormalizeEmail(email);
        var invited = await db.Accounts.Where(account => account.NormalizedEmail == address && (signInName == null || account.UserName == signInName))
            .Where(account => db.People.Any(person => person.Id == account.Id && person.Status == PersonStatus.Invited && person.DisplayName == name))
            .OrderBy(account => account.Id).Select(account => account.Id).Take(1).ToListAsync(cancel);
        if (invited is [var known]) return TypedResults.Ok(new Response(known));
        if (await names.RefusalAsync(null, email, signInName, cancel) is { } error) return error.ToProblem();

        var person = Person.Invite(name);
        db.Add(person); // saved together with the account
        db.Add(Letter.Write(person.Id, LetterKind.Invitation, email, clock.GetUtcNow(), user.Id));
        var result = await accounts.CreateAsync(Account.For(person.Id, email, signInName));
        if (result.IsNameTaken()) return (signInName is null ? IdentityErrors.EmailTaken : IdentityErrors.SignInNameTaken).ToProblem();
        result.OrThrow();
        return TypedResults.Created($"/api/identity/v1/people/{person.Id}", new Response(person.Id));
    }
}
