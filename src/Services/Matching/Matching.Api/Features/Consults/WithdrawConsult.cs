using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Consults;

/// <summary>A professional of the team no longer asks: the consult is closed, also while nobody answers it.</summary>
public static class WithdrawConsult
{
    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapPost("/{id:guid}/withdrawal", HandleAsync)
        .Require(Policies.AskConsult)
        .WithName("WithdrawConsult").WithSummary("Withdraw a consult")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var consult = await db.ConsultsOfTeam(user).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (consult is null) return ConsultErrors.NotFound.ToProblem();
        if (await notices.WithdrawAsync(db, consult, ConsultNotices.NoLongerAsked, user.Id, clock.Today(), cancel) is { } error) return error.ToProblem();
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
