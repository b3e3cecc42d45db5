using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Consults;

/// <summary>The ambassador takes a consult up.</summary>
public static class ReviewConsult
{
    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapPost("/{id:guid}/look", HandleAsync)
        .Require(Policies.AnswerConsult)
        .WithName("ReviewConsult").WithSummary("Take up a consult")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var consult = await db.ConsultsToAnswer(user, clock.Today()).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (consult is null) return ConsultErrors.NotFound.ToProblem();
        if (consult.Review(user.Id) is { } error) return error.ToProblem();

        // The others need not look any more; who took it up still answers.
        foreach (var other in await db.AmbassadorsOfAsync(consult.TeamId, clock.Today(), cancel))
            if (other != user.Id) await notices.CompleteAsync([ConsultNotices.Asked], id, other, cancel);
        await notices.CompleteAsync([ConsultNotices.LookAgain, ConsultNotices.Postponed], id, personId: null, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
