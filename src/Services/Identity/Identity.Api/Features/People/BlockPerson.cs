using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.People;

/// <summary>Takes somebody's access away at once, which to the other services is the end of all roles; every session ends.</summary>
public static class BlockPerson
{
    /// <summary>Why; kept with the person.</summary>
    public sealed record Request([Required, StringLength(500, MinimumLength = 3)] string Reason);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPost("/{id:guid}/block", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("BlockPerson").WithSummary("Block a person")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, IdentityDb db, UserSessions sessions, WebsiteLogout website, TimeProvider clock, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return CommonErrors.NotFound.ToProblem();
        if (person.Block(user.Id, request.Reason, clock.GetUtcNow()) is { } error) return error.ToProblem();

        var ended = await sessions.EndAllAsync(id, cancel);
        await db.SaveChangesAsync(cancel);
        await Task.WhenAll(ended.Select(website.TellAsync));
        return TypedResults.NoContent();
    }
}
