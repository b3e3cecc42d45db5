using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Consults;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Requests;

/// <summary>The ambassador found nothing that fits, and says what is missing.</summary>
public static class ReportGap
{
    /// <param name="Gap">What is missing.</param>
    /// <param name="Explanation">In a few words, without names.</param>
    public sealed record Request(
        [property: JsonRequired, EnumDataType(typeof(ConsultGap))] ConsultGap Gap, [Required, StringLength(500, MinimumLength = 3)] string Explanation);

    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapPost("/{id:guid}/gap", HandleAsync)
        .Require(Policies.AnswerConsult)
        .WithName("ReportGap").WithSummary("Answer a consult with what is missing")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var consult = await db.ConsultsToAnswer(user, clock.Today()).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (consult is null) return ConsultErrors.NotFound.ToProblem();
        var isNews = consult.IsWithAmbassador;
        if (consult.RecordNothingFound(user.Id, body.Gap, body.Explanation, clock.GetUtcNow()) is { } error) return error.ToProblem();

        if (isNews)
        {
            await notices.CompleteAsync(ConsultNotices.Waiting, id, personId: null, cancel);
            foreach (var person in await db.ResponsibleAsync(consult, clock.Today(), cancel)) await notices.NotifyAsync(person, ConsultNotices.NothingFound, id, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
