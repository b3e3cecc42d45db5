using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Identity.Features.People;

/// <summary>Lists who has access, by family name, the Dutch way.</summary>
public static class ListPeople
{
    /// <summary>One person, and what the person signs in with. The last message to the person did not arrive when there is a mail problem.</summary>
    public sealed record Item(Guid Id, string DisplayName, string Email, string SignInName, PersonStatus Status, IReadOnlyList<Role> Roles, LetterProblem? MailProblem);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadPeople)
        .WithName("ListPeople").WithSummary("List people")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var found = await db.People.AsNoTracking()
            .PageBy(person => person.SortName, person => person.Id)
            .Select(person => new
            {
                Person = person,
                db.Accounts.Single(account => account.Id == person.Id).Email,
                SignInName = db.Accounts.Single(account => account.Id == person.Id).UserName,
                MailProblem = db.Letters.Where(letter => letter.PersonId == person.Id).OrderByDescending(letter => letter.At).ThenByDescending(letter => letter.Id).Select(letter => letter.Problem).FirstOrDefault(),
            })
            .ToPageAsync(page, cancel);
        var today = clock.Today();
        return TypedResults.Ok(new Page<Item>(
            [.. found.Items.Select(row => new Item(row.Person.Id, row.Person.DisplayName, row.Email!, row.SignInName!, row.Person.Status,
                [.. row.Person.ActiveAssignments(today).Select(a => a.Role).Distinct()], row.MailProblem))],
            found.HasMore));
    }
}
