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

/// <summary>Invites somebody. The one-time address where the person chooses a password goes to the person by mail, and to nobody else.</summary>
public static class InvitePerson
{
    /// <summary>Whom to invite.</summary>
    public sealed record Request([Required, Name, StringLength(120, MinimumLength = 1)] string DisplayName, [Required, MailAddress, StringLength(254)] string Email);

    /// <summary>The person.</summary>
    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPost("/", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("InvitePerson").WithSummary("Invite a person")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, Ok<Response>, ProblemHttpResult>> HandleAsync(
        Request request, IdentityDb db, UserManager<Account> accounts, TimeProvider clock, CancellationToken cancel)
    {
        var (name, email) = (request.DisplayName.Normalised(), request.Email.Normalised());
        if (await accounts.FindByEmailAsync(email) is { } known)
        {
            var invited = await db.People.SingleAsync(p => p.Id == known.Id, cancel);
            return invited is { Status: PersonStatus.Invited } && invited.DisplayName == name
                ? TypedResults.Ok(new Response(known.Id))
                : IdentityErrors.EmailTaken.ToProblem();
        }

        var person = Person.Invite(name);
        db.Add(person); // saved together with the account
        db.Add(Letter.Write(person.Id, LetterKind.Invitation, email, clock.GetUtcNow()));
        if (await accounts.CreateAsync(Account.For(person.Id, email)) is { Succeeded: false }) return IdentityErrors.EmailTaken.ToProblem();
        return TypedResults.Created($"/api/identity/v1/people/{person.Id}", new Response(person.Id));
    }
}
