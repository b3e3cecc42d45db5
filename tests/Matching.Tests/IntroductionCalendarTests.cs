using System.Net;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>The introduction as a file for one's own calendar.</summary>
public sealed class IntroductionCalendarTests(MatchingApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_comes_has_it_in_the_calendar_moved_when_it_moves_and_cancelled_when_it_is_off()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenAcceptedMatchAsync(request, volunteer);
        await api.As(Petra).GetAsync(Address(match), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
        await api.PostAsync(Petra, match, "introduction", New.Introduction(3)).HasStatusAsync(HttpStatusCode.NoContent);
        var first = await PlannedAsync(request.Client(), match);
        await api.PostAsync(Petra, match, "introduction", New.Introduction(4)).HasStatusAsync(HttpStatusCode.NoContent);
        var moved = await PlannedAsync(volunteer.Person(), match);

        Assert.Equal((first.Uid, TimeSpan.FromDays(1)), (moved.Uid, (moved.DtStart!.AsUtc - first.DtStart!.AsUtc).Round()));
        Assert.True(moved.Sequence > first.Sequence);
        Assert.Equal("CONFIRMED", moved.Status);
        Assert.Equal(("Thuis", "Bij de inwoner thuis"), (first.Location, moved.Location));

        await api.PostAsync(volunteer.Person(), match, "decline").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal("CANCELLED", (await PlannedAsync(Petra, match)).Status);
    }

    private async Task<CalendarEvent> PlannedAsync(TestPerson person, Guid match)
    {
        using var answer = await api.As(person).GetAsync(Address(match), Cancel);
        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return Assert.Single(Calendar.Load(await answer.Content.ReadAsStringAsync(Cancel))!.Events);
    }

    private static string Address(Guid match) => $"/api/matching/v1/matches/{match}/introduction/calendar";
}

internal static class MomentExtensions
{
    /// <summary>A calendar counts whole seconds.</summary>
    public static TimeSpan Round(this TimeSpan time) => TimeSpan.FromMinutes(Math.Round(time.TotalMinutes));
}
