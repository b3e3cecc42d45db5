using System.Net;
using System.Net.Http.Json;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

/// <summary>"Wie kan ik nu bellen?"</summary>
public sealed class ReachabilityTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
    private static readonly List<Hours> Always = [.. Enum.GetValues<DayOfWeek>().Select(day => new Hours(day, new TimeOnly(0, 0), new TimeOnly(23, 59)))];

    [Fact]
    public async Task The_professional_is_called_else_the_backup_else_there_is_an_honest_no()
    {
        var (professional, backup) = (TestPerson.Professional(Team), await api.GivenProfessionalAsync(Team));
        var agreement = await api.GivenDraftAsync(New.Match() with { ProfessionalId = professional.Id });
        await api.PutAsync(professional, agreement.Id, "backup", new AssignBackup.Request(backup.Id), tag: "").HasStatusAsync(HttpStatusCode.NoContent);

        var nobody = await FindAsync(agreement.Volunteer, agreement.Id);
        Assert.Equal((null, true, false), (nobody.Now, nobody.IsGap, nobody.IsRoundTheClock));
        Assert.Contains("112", nobody.Sentence, StringComparison.Ordinal);

        await SetAsync(backup, "06-12345678", Always).HasStatusAsync(HttpStatusCode.NoContent);
        var second = await FindAsync(agreement.Client, agreement.Id);
        Assert.Equal(new FindReachable.Person(backup.Id, true, "06-12345678"), second.Now);
        Assert.StartsWith("U kunt nu de achterwacht bellen. Dag en nacht", second.Sentence, StringComparison.Ordinal);

        await SetAsync(professional, "030 1234567", Always[..1]).HasStatusAsync(HttpStatusCode.NoContent);
        await SetAsync(professional, "030 1234567", Always).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(new FindReachable.Person(professional.Id, false, "030 1234567"), (await FindAsync(agreement.Volunteer, agreement.Id)).Now);
        Assert.Equal("030 1234567", (await api.As(professional).GetAsync("/api/agreements/v1/reachability", Cancel).OkAsync<GetReachability.Response>()).Phone);
    }

    [Fact]
    public async Task Whoever_said_nothing_yet_finds_nothing() =>
        await api.As(TestPerson.Professional(Team)).GetAsync("/api/agreements/v1/reachability", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "reachability.not-found");

    [Theory]
    [InlineData("""{ "phone": "bel mij", "week": [] }""")]
    [InlineData("""{ "phone": "0301234567", "week": [null] }""")]
    [InlineData("""{ "phone": "0301234567", "week": [{ "day": "Monday", "from": "17:00:00", "until": "09:00:00" }] }""")]
    [InlineData("""{ "phone": "0301234567", "week": [{ "day": "Someday", "from": "09:00:00", "until": "17:00:00" }] }""")]
    [InlineData("""{ "phone": "0301234567" }""")]
    public Task Hours_that_are_none_are_refused(string body) =>
        api.As(TestPerson.Professional(Team)).PutAsync("/api/agreements/v1/reachability", new StringContent(body, null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    [Fact]
    public void Office_hours_are_never_sold_as_day_and_night()
    {
        // Friday 2026-03-13, 16:30 and 17:30 in the Netherlands.
        var (during, after) = (At(13, 15, 30), At(13, 16, 30));
        Hours[] office = [.. new[] { DayOfWeek.Monday, DayOfWeek.Friday }.Select(day => new Hours(day, new TimeOnly(9, 0), new TimeOnly(17, 0)))];

        var open = CurrentReachability(during, office);
        Assert.NotNull(open.Now);
        Assert.Equal("U kunt nu de verantwoordelijke professional bellen. Er is niet dag en nacht iemand: kijk naar de tijden.", open.Sentence(english: false));

        var closed = CurrentReachability(after, office);
        Assert.Null(closed.Now);
        Assert.Equal("Nu is niemand te bellen. Vanaf 16-03-2026 09:00 wel weer. Bel bij gevaar 112.", closed.Sentence(english: false));
    }

    [Fact]
    public void Who_is_away_is_not_called()
    {
        var absent = CurrentReachability(At(13, 12, 0), [.. Always], isAway: true);
        Assert.Null(absent.Now);
        Assert.False(absent.IsRoundTheClock);
        Assert.Equal(new DateOnly(2026, 3, 14), absent.Next!.Value.Day);
    }

    [Theory]
    [InlineData("08:00", "23:59", false)]
    [InlineData("00:00", "12:00", false)]
    [InlineData("00:00", "23:59", true)]
    public void Day_and_night_means_every_minute_of_the_week(string from, string until, bool expected)
    {
        Hours[] week = [.. Always.Skip(1), new Hours(Always[0].Day, TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(expected, Reachability.IsRoundTheClock(week));
    }

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 3, day, hour, minute, 0, TimeSpan.Zero);

    private static CurrentReachability CurrentReachability(DateTimeOffset now, IReadOnlyList<Hours> week, bool isAway = false)
    {
        var agreement = Agreement.Draft(
            Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), null, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "odd-jobs", now);
        var reachability = new Reachability(agreement.ProfessionalId);
        reachability.Change("0301234567", week);
        var day = now.DutchDay();
        return new CurrentReachability(agreement, [reachability], new Presence([], isAway ? [KnownAbsence.Of(Guid.CreateVersion7(), agreement.ProfessionalId, day)] : []), now);
    }

    private Task<FindReachable.Response> FindAsync(TestPerson person, Guid id) =>
        api.As(person).GetAsync($"/api/agreements/v1/agreements/{id}/reachable-now", Cancel).OkAsync<FindReachable.Response>();

    private Task<HttpResponseMessage> SetAsync(TestPerson person, string phone, List<Hours> week) =>
        api.As(person).PutAsJsonAsync("/api/agreements/v1/reachability", new SetReachability.Request(phone, week), ApiJson.Options, Cancel);
}
