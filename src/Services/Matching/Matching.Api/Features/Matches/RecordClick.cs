using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>
/// Volunteer and client each say whether it clicks, with the person and with the task. For a client without a sign-in the
/// responsible professional writes down what the client said.
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
        Guid id, Request body, CurrentUser user, MatchingDb db, EngineInputReader engineInput, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestOfAsync(db.MatchesFor(user), id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();
        var match = request.Matches.Single(m => m.Id == id);
        var party = user.PartyOf(match);
        if (party is not (Role.Volunteer or Role.Client) && request.ProfessionalId != user.Id) return MatchErrors.NotFound.ToProblem();

        var pair = await engineInput.PairOfAsync(request, id, cancel);
        if (Record(request, match, party, body, pair, clock.GetUtcNow()) is { } error)
        {
            // The volunteer was read after the match: full by this very match, when the same yes came twice.
            if (error == MatchErrors.HardRuleFailed) await db.JudgedAsReadAsync(request, cancel);
            return error.ToProblem(pair, user);
        }

        if (match.Status == MatchStatus.Confirmed) await notices.CompleteAsync([MatchNotices.WaitsLong, MatchNotices.AskAmbassador], request.Id, personId: null, cancel);
        await notices.CompleteAsync([MatchNotices.ClickAsked], id, match.Status == MatchStatus.Declined ? null : user.Id, cancel);
        if (match is { Status: MatchStatus.Declined, DeclinedBy: Role.Client })
            await notices.NotifyAsync(match.VolunteerAccountId, MatchNotices.Discontinued, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    private static Error? Record(MatchRequest request, Match match, Role party, Request body, Pair pair, DateTimeOffset at)
    {
        var click = new Click(body.WithPerson, body.WithTask);
        if (party == Role.Volunteer) return request.RecordVolunteerClick(match.Id, click, pair, at);
        if (party == Role.Client) return request.RecordClientClick(match.Id, click, null, pair, at);
        if (request.ClientAccountId is not null) return MatchErrors.ClientAnswers;
        return string.IsNullOrWhiteSpace(body.Note) ? MatchErrors.NoteNeeded : request.RecordClientClick(match.Id, click, body.Note, pair, at);
    }
}
