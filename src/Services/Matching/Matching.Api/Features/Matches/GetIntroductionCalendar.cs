using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceHost;

namespace Samenspel.Matching.Features.Matches;

/// <summary>The introduction as a file for one's own calendar (RFC 5545). It names nobody: a calendar may be shared.</summary>
public static class GetIntroductionCalendar
{
    private static readonly TimeSpan Takes = TimeSpan.FromHours(1);

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapGet("/{id:guid}/introduction/calendar", HandleAsync)
        .Require(Policies.ReadMatch)
        .WithName("GetIntroductionCalendar").WithSummary("Read the introduction as a calendar file")
        .WithDescription("An hour at the time that is planned. When it is planned anew the file has the same identity, so that a calendar moves it.")
        .Produces<string>(StatusCodes.Status200OK, CalendarFile.ContentType)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var match = await db.MatchesToRead(user, clock.Today()).AsNoTracking().Include(m => m.Request).SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (match?.IntroductionPlannedFor is not { } when) return MatchErrors.NotFound.ToProblem();
        log.Viewed(match.ClientId, match.Request.ClientAccountId, AccessPurpose.Matching);
        await db.SaveChangesAsync(cancel);

        return CalendarFile.Of(new CalendarEvent
        {
            Uid = $"introduction-{match.Id}@samenspel",
            DtStart = new CalDateTime(when.UtcDateTime),
            DtEnd = new CalDateTime((when + Takes).UtcDateTime),
            Sequence = match.Request.Version,
            Summary = "Kennismaking",
            Description = "Meer leest u in Samenspel, na het inloggen.",
            Location = Dutch(match.IntroductionPlace, isOwnHome: match.Request.ClientAccountId == user.Id),
            Status = EndStatuses.Contains(match.Status) ? EventStatus.Cancelled : match.OnHoldSince is null ? EventStatus.Confirmed : EventStatus.Tentative,
        }, clock);
    }

    private static readonly MatchStatus[] EndStatuses = [MatchStatus.Declined, MatchStatus.Expired, MatchStatus.Withdrawn];

    private static string? Dutch(IntroductionPlace? place, bool isOwnHome) => place switch
    {
        IntroductionPlace.AtHome => isOwnHome ? "Thuis" : "Bij de inwoner thuis",
        IntroductionPlace.MeetingPlace => "Een ontmoetingsplek in de buurt",
        IntroductionPlace.Office => "Bij de organisatie of het buurtteam",
        IntroductionPlace.Outdoors => "Buiten, wandelend",
        IntroductionPlace.Remote => "Per telefoon of video",
        _ => null,
    };
}
