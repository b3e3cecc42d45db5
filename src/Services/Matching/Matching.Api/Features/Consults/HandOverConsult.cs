using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Requests;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Matching.Features.Consults;

/// <summary>A consult goes to another professional of the team, who hears the answer. Any professional of the team can do so.</summary>
public static class HandOverConsult
{
    /// <param name="ProfessionalId">Whose it becomes: a professional of the same team.</param>
    public sealed record Request([GivenId] Guid ProfessionalId);

    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapPut("/{id:guid}/professional", HandleAsync)
        .Require(Policies.AskConsult)
        .WithName("HandOverConsult").WithSummary("Hand a consult to a colleague")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, WorkHandover handover, TimeProvider clock, CancellationToken cancel)
    {
        var consult = await db.ConsultsOfTeam(user).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (consult is null) return ConsultErrors.NotFound.ToProblem();
        if (body.ProfessionalId != user.Id && !(await db.ProfessionalsOfAsync(consult.TeamId, clock.Today(), cancel)).Contains(body.ProfessionalId))
            return MatchErrors.NotOfTeam.ToProblem();

        await handover.HandOverAsync(consult, body.ProfessionalId, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
