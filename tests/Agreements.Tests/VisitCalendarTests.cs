using System.Net;
using Ical.Net;
using Ical.Net.DataTypes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Domain;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

/// <summary>When the visits are, as a file for one's own calendar.</summary>
public sealed class VisitCalendarTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RhythmPeriod.Week, 1, "RRULE:FREQ=WEEKLY\r\n")]
    [InlineData(RhythmPeriod.TwoWeeks, 1, "RRULE:FREQ=WEEKLY;INTERVAL=2\r\n")]
    [InlineData(RhythmPeriod.Month, 3, "RRULE:FREQ=WEEKLY;INTERVAL=2\r\n")]
    [InlineData(RhythmPeriod.Week, 2, "RRULE:FREQ=WEEKLY\r\n")]
    [InlineData(RhythmPeriod.Month, 1, "RRULE:FREQ=MONTHLY;BYDAY=")]
    public async Task The_agreed_part_of_the_week_comes_back_as_often_as_agreed(RhythmPeriod per, int times, string rule)
    {
        var agreement = await GivenRhythmAsync(new ContactRhythm(times, per, "saturday-morning"));

        var file = await FileAsync(agreement.Volunteer, agreement.Id);

        Assert.Contains(rule, file, StringComparison.Ordinal);
        var planned = Assert.Single(Calendar.Load(file)!.Events);
        Assert.Equal($"visits-{agreement.Id}@samenspel", planned.Uid);
        Assert.Equal((DayOfWeek.Saturday, "Europe/Amsterdam", 9, 12), (planned.DtStart!.DayOfWeek, planned.DtStart.TzId, planned.DtStart.Hour, planned.DtEnd!.Hour));
        Assert.InRange(DateOnly.FromDateTime(planned.DtStart.Value), New.Today, New.Today.AddDays(6));
        Assert.Equal("CONFIRMED", planned.Status);
        Assert.All(planned.GetOccurrences(planned.DtStart).Take(3), visit => Assert.Equal(DayOfWeek.Saturday, visit.Period.StartTime.DayOfWeek));
    }

    [Fact]
    public async Task After_the_end_the_same_event_comes_back_no_more()
    {
        var agreement = await GivenRhythmAsync(new ContactRhythm(1, RhythmPeriod.Week, "tuesday-evening"));
        await api.PostAsync(agreement.Client, agreement.Id, "ending", new EndAgreement.Request(EndReason.NeedMet)).HasStatusAsync(HttpStatusCode.NoContent);

        var planned = Assert.Single(Calendar.Load(await FileAsync(agreement.Client, agreement.Id))!.Events);

        Assert.Equal($"visits-{agreement.Id}@samenspel", planned.Uid);
        Assert.True(planned.Status == "CANCELLED" || planned.RecurrenceRule!.Until!.AsUtc.Date == TimeProvider.System.GetUtcNow().UtcDateTime.Date);
        Assert.DoesNotContain(planned.GetOccurrences(planned.DtStart!.AddDays(1)).Take(1), _ => true);
    }

    [Theory]
    [InlineData("saturday-morning", 20)] // only the pace is another
    [InlineData("tuesday-evening", 0)]
    public async Task Another_part_of_the_week_moves_the_visits_to_come_and_makes_none_of_days_that_are_past(string slot, int daysAgo)
    {
        var agreement = await GivenRhythmAsync(new ContactRhythm(1, RhythmPeriod.Week, "saturday-morning"));
        var longAgo = TimeProvider.System.GetUtcNow().AddDays(-20);
        await using (var scope = api.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AgreementsDb>();
            await db.Agreements.Where(one => one.Id == agreement.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.StartedOn, longAgo.DutchDay()), Cancel);
            await db.Versions.Where(one => one.AgreementId == agreement.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.AcceptedAt, longAgo), Cancel);
        }
        await api.PostAsync(agreement.Client, agreement.Id, "versions", New.Proposal() with { Rhythm = new ContactRhythm(1, RhythmPeriod.Week, slot) }).HasStatusAsync(HttpStatusCode.Created);
        foreach (var person in new[] { agreement.Volunteer, Petra with { Teams = [agreement.Match.TeamId] } }) await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);

        var planned = Assert.Single(Calendar.Load(await FileAsync(agreement.Client, agreement.Id))!.Events);
        Assert.InRange(DateOnly.FromDateTime(planned.DtStart!.Value), New.Today.AddDays(-daysAgo), New.Today.AddDays(-daysAgo + 6));
    }

    [Fact]
    public async Task There_is_none_without_a_part_of_the_week_nor_for_a_stranger()
    {
        var open = await GivenRhythmAsync(new ContactRhythm(2, RhythmPeriod.Month));
        await api.As(open.Client).GetAsync(Address(open.Id), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "agreement.no-part-of-week");

        var agreed = await GivenRhythmAsync(new ContactRhythm(1, RhythmPeriod.Week, "tuesday-evening"));
        await api.As(open.Client).GetAsync(Address(agreed.Id), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
    }

    private async Task<Given> GivenRhythmAsync(ContactRhythm rhythm)
    {
        var agreement = await api.GivenCompleteAsync();
        await api.PutAsync(Petra with { Teams = [agreement.Match.TeamId] }, agreement.Id, "terms", new SetAgreementTerms.Request(new ResponsibilityAxes(4, 4, 1), rhythm)).HasStatusAsync(HttpStatusCode.NoContent);
        foreach (var person in new[] { agreement.Client, agreement.Volunteer }) await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        return agreement;
    }

    private async Task<string> FileAsync(TestPerson person, Guid id)
    {
        using var answer = await api.As(person).GetAsync(Address(id), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    private static string Address(Guid id) => $"/api/agreements/v1/agreements/{id}/visits/calendar";
}
