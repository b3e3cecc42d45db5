using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>Coordinator or professional plans when and at what kind of place the two meet. Until they have, it can be planned again.</summary>
public static class PlanIntroduction
{
    /// <param name="PlannedFor">When, in the future and within 90 days.</param>
    /// <param name="Place">The kind of place; the address is told by people.</param>
    public sealed record Request([property: JsonRequired] DateTimeOffset PlannedFor, [property: JsonRequired, EnumDataType(typeof(IntroductionPlace))] IntroductionPlace Place);

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/{id:guid}/introduction", HandleAsync)
        .Require(Policies.Guide)
        .OneAtATime(_ => "introductions") // who is expected elsewhere is looked up before it is planned
        .WithName("PlanIntroduction").WithSummary("Plan the introduction")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, MatchNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestOfAsync(db.MatchesToGuide(user), id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();
        if (await db.WhyNotOnAsync(request.ClientId, clock, cancel) is { } refusal) return refusal.ToProblem();
        var (before, match) = (MatchNotifications.Of(request), request.Matches.Single(m => m.Id == id));
        var planned = (match.IntroductionPlannedFor, match.IntroductionPlace);
        if (request.PlanIntroduction(id, body.PlannedFor.ToUniversalTime(), body.Place, clock.GetUtcNow()) is { } error) return error.ToProblem();
        if (await ClashesAsync(db, match, body.PlannedFor, cancel)) return MatchErrors.IntroductionClashes.ToProblem();

        await news.TellAsync(request, before, user.Id, cancel);
        if (planned.IntroductionPlannedFor is not null && planned != (match.IntroductionPlannedFor, match.IntroductionPlace))
            await news.TellMovedAsync(request, match, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    /// <summary>Whether the client or the volunteer, in whatever pool, is already expected at another introduction within an hour of this one.</summary>
    private static Task<bool> ClashesAsync(MatchingDb db, Match match, DateTimeOffset when, CancellationToken cancel)
    {
        var (from, until) = (when.ToUniversalTime().AddHours(-1), when.ToUniversalTime().AddHours(1));
        return db.Matches.AnyAsync(
            other => other.Id != match.Id && other.Status == MatchStatus.Introduced && other.IntroductionHeldAt == null
                && (other.ClientId == match.ClientId || other.VolunteerId == match.VolunteerId || other.VolunteerAccountId == match.VolunteerAccountId)
                && other.IntroductionPlannedFor > from && other.IntroductionPlannedFor < until,
            cancel);
    }
}
