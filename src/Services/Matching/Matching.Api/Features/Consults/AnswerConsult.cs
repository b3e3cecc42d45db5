using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Consults;

/// <summary>The ambassador found something: a place in a group, a volunteer of the own organisation, or both together.</summary>
public static class AnswerConsult
{
    /// <param name="ActivityId">A collective activity that is open.</param>
    /// <param name="VolunteerId">A volunteer of the own organisation who fits.</param>
    /// <param name="Explanation">Why this fits, without names.</param>
    public sealed record Request(Guid? ActivityId, Guid? VolunteerId, [Required, StringLength(500, MinimumLength = 3)] string Explanation);

    /// <param name="Warnings">What to know; empty when nothing.</param>
    public sealed record Response(IReadOnlyList<ConsultWarning> Warnings);

    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapPost("/{id:guid}/answer", HandleAsync)
        .Require(Policies.AnswerConsult)
        .WithName("AnswerConsult").WithSummary("Answer a consult with what fits")
        .WithDescription("An activity without a free place can be the answer: warnings says so, and who asked and who answered are told when a place comes free.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, EngineInputReader engineInput, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var consult = await db.ConsultsToAnswer(user, clock.Today()).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (consult is null) return ConsultErrors.NotFound.ToProblem();
        if (await WhyNotAsync(body, consult, user, db, engineInput, cancel) is { } refusal) return refusal.ToProblem();
        var isFull = body.ActivityId is { } asked && await db.Activities.AnyAsync(a => a.Id == asked && a.Free == 0, cancel);
        var isNews = consult.IsWithAmbassador;
        if (consult.Answer(user.Id, new ConsultAnswer(body.ActivityId, isFull, body.VolunteerId), body.Explanation, clock.GetUtcNow()) is { } error) return error.ToProblem();

        if (isNews)
        {
            await notices.CompleteAsync(ConsultNotices.Waiting, id, personId: null, cancel);
            foreach (var person in await db.ResponsibleAsync(consult, clock.Today(), cancel, ConsultNotices.Answered)) await notices.NotifyAsync(person, ConsultNotices.Answered, id, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(isFull ? [ConsultWarning.ActivityFull] : []));
    }

    private static async Task<Error?> WhyNotAsync(
        Request body, AmbassadorConsult consult, CurrentUser user, MatchingDb db, EngineInputReader engineInput, CancellationToken cancel)
    {
        if (body.ActivityId is null && body.VolunteerId is null) return ConsultErrors.NothingOffered;
        if (!consult.IsWithAmbassador) return null; // what was answered is judged by the consult itself
        if (body.ActivityId is { } activity && !await db.Activities.AnyAsync(a => a.Id == activity && a.IsOpen, cancel)) return ConsultErrors.ActivityNotOpen;
        return body.VolunteerId is { } volunteer && (await db.FindCandidatesAsync(engineInput, consult, user, cancel)).All(one => one.Candidate.Id != volunteer)
            ? ConsultErrors.VolunteerDoesNotFit
            : null;
    }
}
