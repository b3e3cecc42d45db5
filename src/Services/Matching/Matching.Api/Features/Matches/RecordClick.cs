using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>
/// Volunteer and client each say whether it clicks, with the person and with the task. For a client without a sign-in a
/// professional of the team writes down what the client said, and it is kept who did.
/// </summary>
public static class RecordClick
{
    /// <param name="WithPerson">Whether it clicks with the other person.</param>
    /// <param name="WithTask">Whether it clicks with what they do.</param>
    /// <param name="Note">What the client said; only, and always, from the professional.</param>
    public sealed record Request([property: JsonRequired] bool WithPerson, [property: JsonRequired] bool WithTask, [StringLength(500)] string? Note = null);

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/{id:guid}/clicks", HandleAsync)
        .Require(Policies.RecordClick)
        .WithName("RecordClick").WithSummary("Say whether it clicks")
        .WithDescription("The last of two yeses confirms the match; any no ends it. An answer is not changed, and neither party reads the other's.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, EngineInputReader engineInput, MatchNotifications news, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestOfAsync(db.MatchesFor(user), id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();
        var match = request.Matches.Single(m => m.Id == id);
        var party = user.PartyOf(match);
        if (party is not (Role.Volunteer or Role.Client or Role.Professional) || !user.SpeaksAs(party, match)) return MatchErrors.NotFound.ToProblem();
        if (body is { WithPerson: true, WithTask: true } && await db.WhyNotOnAsync(request.ClientId, clock, cancel) is { } refusal) return refusal.ToProblem();
        var before = MatchNotifications.Of(request);

        var pair = await engineInput.PairOfAsync(request, id, cancel);
        if (Record(request, match, (party, user.Id), body, pair, await news.AnswersOneselfAsync(request, cancel), clock.GetUtcNow()) is { } error)
        {
            // The volunteer was read after the match: full by this very match, when the same yes came twice.
            if (error == MatchErrors.HardRuleFailed) await db.JudgedAsReadAsync(request, cancel);
            return error.ToProblem(pair, user);
        }

        if (match.Status == MatchStatus.Confirmed)
            foreach (var same in await db.Candidates.Where(c => c.AccountId == match.VolunteerAccountId && c.Id != match.VolunteerId).ToListAsync(cancel)) same.ShareLoad();
        await notices.CompleteAsync([MatchNotices.ClickAsked], id, user.Id, cancel);
        if (party == Role.Professional) await notices.CompleteAsync([MatchNotices.WriteDownClick], id, personId: null, cancel);
        await news.TellAsync(request, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    private static Error? Record(MatchRequest request, Match match, (Role Party, Guid Id) by, Request body, Pair pair, bool answersOneself, DateTimeOffset at)
    {
        var click = new Click(body.WithPerson, body.WithTask);
        if (by.Party == Role.Volunteer) return request.RecordVolunteerClick(match.Id, click, pair, at);
        if (by.Party == Role.Client) return request.RecordClientClick(match.Id, click, null, pair, at);
        if (answersOneself) return MatchErrors.ClientAnswers;
        return string.IsNullOrWhiteSpace(body.Note) ? MatchErrors.NoteNeeded : request.RecordClientClick(match.Id, click, new WrittenDown(body.Note, by.Id), pair, at);
    }
}
