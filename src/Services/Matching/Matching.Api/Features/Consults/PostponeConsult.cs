using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Consults;

/// <summary>Something was asked elsewhere, such as a place in a full group; on a day the ambassador looks again.</summary>
public static class PostponeConsult
{
    /// <param name="NextContactOn">From today on, within 90 days.</param>
    public sealed record Request([property: JsonRequired] DateOnly NextContactOn);

    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapPost("/{id:guid}/wait", HandleAsync)
        .Require(Policies.AnswerConsult)
        .WithName("PostponeConsult").WithSummary("Say that something was asked elsewhere")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var consult = await db.ConsultsToAnswer(user, clock.Today()).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (consult is null) return ConsultErrors.NotFound.ToProblem();
        if (consult.Postpone(user.Id, body.NextContactOn, clock.Today()) is { } error) return error.ToProblem();

        await notices.CompleteAsync([ConsultNotices.Asked, ConsultNotices.LookAgain], id, personId: null, cancel);
        foreach (var person in await db.ResponsibleAsync(consult, clock.Today(), cancel, ConsultNotices.Postponed)) await notices.NotifyAsync(person, ConsultNotices.Postponed, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
