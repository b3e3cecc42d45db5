using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Identity.Features.People;

/// <summary>Changes the name by which somebody is greeted, and tells it to the person, who may have wanted another one.</summary>
public static class RenamePerson
{
    /// <summary>The name from now on.</summary>
    public sealed record Request([Required, Name, StringLength(120, MinimumLength = 1)] string DisplayName);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPut("/{id:guid}/name", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("RenamePerson").WithSummary("Change somebody's name")
        .WithDescription("The person is told it, also by mail.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, IdentityDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return CommonErrors.NotFound.ToProblem();

        if (!person.Rename(request.DisplayName.Normalised())) return TypedResults.NoContent();
        if (id != user.Id)
        {
            db.Add(Letter.Write(id, LetterKind.NameChanged, await db.AddressOfAsync(id, cancel), clock.GetUtcNow(), user.Id));
            await notices.NotifyAsync(id, AccountNotices.NameChanged, id, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
