using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Consults;

/// <summary>The professional goes on with what the ambassador found.</summary>
public static class AcceptAdvice
{
    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapPost("/{id:guid}/uptake", HandleAsync)
        .Require(Policies.AskConsult)
        .WithName("AcceptAdvice").WithSummary("Go on with the answer of a consult")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var consult = await db.ConsultsOfTeam(user).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (consult is null) return ConsultErrors.NotFound.ToProblem();
        var isNews = consult.Status != ConsultStatus.Taken;
        if (consult.AcceptAdvice() is { } error) return error.ToProblem();

        await notices.CompleteAsync([.. ConsultNotices.Waiting, ConsultNotices.ProfessionalLeft], id, personId: null, cancel);
        if (isNews)
            foreach (var person in await db.AnsweringAsync(consult, clock.Today(), cancel)) await notices.NotifyAsync(person, ConsultNotices.Taken, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
