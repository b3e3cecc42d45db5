using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Features;

/// <summary>Lists who has access, by name, a page at a time.</summary>
internal static class ListPeople
{
    private const int PageSize = 50;

    /// <summary>Somebody with access, in a list.</summary>
    internal sealed record Item(Guid Id, string DisplayName, string Email, PersonStatus Status, IReadOnlyList<Role> Roles);

    /// <summary>One page of people, fifty at most.</summary>
    internal sealed record Response(IReadOnlyList<Item> People, int Page, int Total);

    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/people", HandleAsync)
        .Require(Policies.ReadPeople)
        .WithSummary("List people")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Response>> HandleAsync(
        IdentityDb db, TimeProvider clock, CancellationToken cancel, [Range(1, 10_000)] int page = 1)
    {
        var found = await db.People.AsNoTracking()
            .Join(db.Accounts, person => person.Id, account => account.Id, (person, account) => new { Person = person, account.Email })
            .OrderBy(row => row.Person.DisplayName).ThenBy(row => row.Person.Id)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        var today = clock.Today();
        return TypedResults.Ok(new Response(
            [.. found.Select(row => new Item(row.Person.Id, row.Person.DisplayName, row.Email!, row.Person.Status,
                [.. row.Person.ActiveAssignments(today).Select(a => a.Role).Distinct()]))],
            page, await db.People.CountAsync(cancel)));
    }
}
