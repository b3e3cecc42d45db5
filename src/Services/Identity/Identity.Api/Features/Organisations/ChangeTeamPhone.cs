using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Identity.Features.Organisations;

/// <summary>Writes down at which number somebody of a team answers, so that an inhabitant without an agreement knows whom to call.</summary>
public static class ChangeTeamPhone
{
    /// <param name="Phone">The number; null for none.</param>
    public sealed record Request([PhoneNumber, StringLength(PhoneNumberAttribute.MaxLength, MinimumLength = 3)] string? Phone);

    internal static void Map(IEndpointRouteBuilder teams) => teams
        .MapPut("/{id:guid}/phone", HandleAsync)
        .Require(Policies.ManageOrganisations)
        .WithName("ChangeTeamPhone").WithSummary("Change the phone number of a neighbourhood team")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, Request request, IdentityDb db, CancellationToken cancel)
    {
        var team = await db.Teams.SingleOrDefaultAsync(t => t.Id == id, cancel);
        if (team is null) return CommonErrors.NotFound.ToProblem();

        team.ChangePhone(request.Phone);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
