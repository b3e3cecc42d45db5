using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceHost;

namespace Samenspel.Agreements.Features.Visits;

/// <summary>The part of the week on which client and volunteer meet, again and again, as a file for one's own calendar.</summary>
public static class GetVisitCalendar
{
    private const int DaysInWeek = 7;

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/visits/calendar", HandleAsync)
        .Require(Policies.Read)
        .WithName("GetVisitCalendar").WithSummary("Read when the visits are as a calendar file")
        .WithDescription("The agreed part of the week, as often as was agreed. When that changes or the agreement ends, the file has the same identity: read into the calendar again it takes the place of the former.")
        .Produces<string>(StatusCodes.Status200OK, CalendarFile.ContentType)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, AgreementsDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (agreement is not { StartedOn: { } started, Terms.Rhythm: { Slot: { } slot } rhythm }) return AgreementErrors.NoPartOfWeek.ToProblem();
        log.Viewed(agreement.ClientId, agreement.ClientAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);

        var (day, from, until) = WeekSlot.TimeOf(slot);
        var start = HoldsSince(agreement, rhythm) ?? started;
        var first = start.AddDays(((int)day - (int)start.DayOfWeek + DaysInWeek) % DaysInWeek);
        return CalendarFile.Of(new CalendarEvent
        {
            Uid = $"visits-{agreement.Id}@samenspel",
            DtStart = CalendarFile.At(first, from),
            DtEnd = CalendarFile.At(first, until),
            Sequence = agreement.Version,
            Summary = "Bezoek",
            Description = "Een dagdeel: het uur spreekt u samen af. Meer leest u in Samenspel, na het inloggen.",
            Transparency = TransparencyType.Transparent,
            Status = agreement.EndedAt?.DutchDay() < first ? EventStatus.Cancelled : agreement.IsOnHold ? EventStatus.Tentative : EventStatus.Confirmed,
            RecurrenceRule = RuleOf(rhythm, first, agreement.EndedAt),
        }, clock);
    }

    /// <summary>Since when they meet like this: a change moves the visits to come, and makes none of days that are past.</summary>
    private static DateOnly? HoldsSince(Agreement agreement, ContactRhythm rhythm) => agreement.Versions
        .Where(version => version.AcceptedAt is not null).OrderByDescending(version => version.AcceptedAt)
        .TakeWhile(version => version.Content.Terms.Rhythm == rhythm).LastOrDefault()?.AcceptedAt?.DutchDay();

    /// <summary>As often as agreed, as far as one part of the week goes: the second time in a week is on a day that nobody wrote down.</summary>
    private static RecurrencePattern RuleOf(ContactRhythm rhythm, DateOnly first, DateTimeOffset? end)
    {
        var rule = RuleOf(rhythm, first);
        if (end is { } over) rule.Until = new CalDateTime(over.UtcDateTime);
        return rule;
    }

    private static RecurrencePattern RuleOf(ContactRhythm rhythm, DateOnly first) => rhythm switch
    {
        { Per: RhythmPeriod.Month, Times: 1 } => new(FrequencyType.Monthly) { ByDay = [new WeekDay(first.DayOfWeek, ((first.Day - 1) / DaysInWeek) is var week and < 4 ? week + 1 : -1)] },
        { Per: RhythmPeriod.Month, Times: < 4 } or { Per: RhythmPeriod.TwoWeeks, Times: 1 } => new(FrequencyType.Weekly, 2),
        _ => new(FrequencyType.Weekly),
    };
}
