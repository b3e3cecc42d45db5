using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Identity.Features.People;

/// <summary>Changes the name by which somebody is greeted.</summary>
public static class RenamePerson
{
    /// <summary>The name from now on.</summary>
    public sealed record Request([Required, Name, StringLength(120, MinimumLength = 1)] string DisplayName);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPut("/{id:guid}/name", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("RenamePerson").WithSummary("Change somebody's name")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, Request request, IdentityDb db, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return CommonErrors.NotFound.ToProblem();

        person.Rename(request.DisplayName.Normalised());
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
