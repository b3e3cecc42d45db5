using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class NoAnswerTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_checks_without_an_answer_are_a_task_to_call_and_later_one_of_the_backup()
    {
        await api.OtherServices.ListenAsync<CheckInFlagged>(Cancel);
        var circle = await api.GivenCircleAsync(new Circle { Karin = TestPerson.Of(Role.Professional) });
        await StaySilentAsync(circle);

        var signal = await api.ReadAsync(circle.Petra, Assert.Single(await api.ListAsync(circle.Petra)).Id);
        Assert.Equal((SignalKind.QuietClient, SignalSource.Silence, CheckInDimension.Silence, ""), (signal.Kind, signal.Source, signal.Dimension, signal.What));
        Assert.Equal(signal.ReportedAt.DutchDay().AddWorkingDays(3).InNetherlands(new TimeOnly(17, 0)), signal.DueAt);
        Assert.Contains("Bel de cliënt.", signal.Guide[0], StringComparison.Ordinal);
        await api.OtherServices.ReceiveAsync<CheckInFlagged>(e => e.AgreementId == circle.Agreement && e.DimensionCode == "silence", Cancel);
        Assert.DoesNotContain("signal.escalated", await api.NoticesOfAsync(circle.Karin));

        api.Clock.Advance(TimeSpan.FromDays(6));
        await Eventually.IsTrueAsync(async () => (await api.NoticesOfAsync(circle.Karin)).Contains("signal.escalated"), "the backup is told", cancel: Cancel);
        Assert.Equal(SignalHandler.Backup, (await api.ReadAsync(circle.Karin, signal.Id)).Handler);
        Assert.Equal(signal.Id, (await api.ReadAsync(circle.Colleague, signal.Id)).Id); // somebody of the team always sees it
    }

    [Fact]
    public async Task Where_the_backup_is_a_coordinator_the_team_sees_it_and_the_coordinator_hears_nothing()
    {
        var circle = await api.GivenCircleAsync();
        await api.NotifyAsync(new PersonRoleAssigned(circle.Karin.Id, Guid.CreateVersion7(), Role.Coordinator, circle.Organisation, null, new DateOnly(2026, 1, 1), null));
        await StaySilentAsync(circle);
        var id = Assert.Single(await api.ListAsync(circle.Petra)).Id;
        await api.PostAsync(circle.Petra, $"signals/{id}/triage", new TriageSignal.Request(Urgency.Now, SignalKind.QuietClient, SignalHandler.Backup))
            .IsProblemAsync(HttpStatusCode.Conflict, "signal.backup-may-not-read");

        api.Clock.Advance(TimeSpan.FromDays(6));
        await Eventually.IsTrueAsync(async () => (await api.ListAsync(circle.Colleague)).Any(item => item.Id == id), "the team sees it", cancel: Cancel);

        await api.PostAsync(circle.Colleague, $"signals/{id}/follow-ups", new FollowSignal.Request("Gebeld: alles goed.")).HasStatusAsync(HttpStatusCode.Created);
        await ReceivesNothingAsync(circle.Karin, id);
    }

    [Fact]
    public async Task Several_copies_of_the_service_ask_a_client_once()
    {
        var circle = await api.GivenCircleAsync();
        await api.VisitTwiceAsync(circle);
        var schedule = await api.QueryAsync(db => db.CheckInSchedules.Where(s => s.AgreementId == circle.Agreement).Select(s => s.Id).SingleAsync(Cancel));

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => api.InJobAsync(rounds => rounds.AskAsync(schedule, Cancel))));
        var check = await api.DueAsync(circle);
        await api.SendLinkAsync(check);
        api.Clock.Advance(TimeSpan.FromDays(8));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => api.InJobAsync(rounds => rounds.RecordNoAnswerAsync(check, Cancel))));
        await api.HasStatusAsync(check, CheckInStatus.Unanswered);

        Assert.Equal(1, await api.QueryAsync(db => db.CheckIns.CountAsync(c => c.AgreementId == circle.Agreement, Cancel)));
        Assert.Equal(1, await api.QueryAsync(db => db.CheckInSchedules.Where(s => s.Id == schedule).Select(s => s.Unanswered).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task An_answer_in_between_breaks_the_silence_and_a_late_answer_still_counts()
    {
        var circle = await api.GivenCircleAsync();
        await api.VisitTwiceAsync(circle);
        var first = await api.DueAsync(circle);
        var secret = await api.SendLinkAsync(first);
        api.Clock.Advance(TimeSpan.FromDays(8));
        await api.HasStatusAsync(first, CheckInStatus.Unanswered);

        await api.AnswerAsync(secret, LookingForward.Happy, DoingMyself.Yes).HasStatusAsync(HttpStatusCode.NoContent);
        api.Clock.Advance(TimeSpan.FromDays(21));
        var second = await api.DueAsync(circle, 2);
        await api.SendLinkAsync(second);
        api.Clock.Advance(TimeSpan.FromDays(8));
        await api.HasStatusAsync(second, CheckInStatus.Unanswered);

        Assert.Empty(await api.ListAsync(circle.Petra));
    }

    [Fact]
    public async Task Volunteer_coordinator_and_client_cannot_tell_that_there_was_a_check_by_any_way_in()
    {
        var circle = await api.GivenCircleAsync();
        await api.NotifyAsync(new PersonRoleAssigned(circle.Karin.Id, Guid.CreateVersion7(), Role.Coordinator, circle.Organisation, null, new DateOnly(2026, 1, 1), null));
        await api.AnswerAsync(await api.GivenLinkAsync(circle), words: "Ik wil zelf zagen.", mayShare: true).HasStatusAsync(HttpStatusCode.NoContent);
        var id = Assert.Single(await api.ListAsync(circle.Petra)).Id;
        await api.ReadAsync(circle.Petra, id);
        await api.PostAsync(circle.Petra, $"signals/{id}/follow-ups", new FollowSignal.Request("Gesproken.")).HasStatusAsync(HttpStatusCode.Created);

        var janInTwoRoles = circle.Jan with { Roles = [Role.Volunteer, Role.Professional, Role.Coordinator], Teams = [circle.Team], Organisations = [circle.Organisation] };
        foreach (var who in new[] { circle.Jan, janInTwoRoles, circle.Karin, circle.Coordinator }) await ReceivesNothingAsync(who, id);
        await api.CannotReadAsync(circle.Meindert, id);
        Assert.All(await api.LooksAtAsync(circle.Meindert), look => Assert.Equal(circle.Petra.Id, look.ViewerId)); // the client knows who listed and read it
    }

    private async Task StaySilentAsync(Circle circle)
    {
        await api.VisitTwiceAsync(circle);
        for (var time = 1; time <= 2; time++)
        {
            var check = await api.DueAsync(circle, time);
            await api.SendLinkAsync(check);
            api.Clock.Advance(TimeSpan.FromDays(8));
            await api.HasStatusAsync(check, CheckInStatus.Unanswered);
            if (time == 1) api.Clock.Advance(TimeSpan.FromDays(21));
        }
    }

    /// <summary>Every address a person can read is empty or refuses, whatever the filter.</summary>
    private async Task ReceivesNothingAsync(TestPerson who, Guid signal)
    {
        await api.CannotReadAsync(who, signal);
        foreach (var address in new[] { "signals", "signals?isOpen=true", "signals?status=InProgress", "questions", "notices", "access-log", "access-log/own-actions", "peer-questions" })
            Assert.Equal(0, (await api.As(who).GetFromJsonAsync<JsonElement>($"{SignalsApi.Base}/{address}", Cancel)).GetProperty("items").GetArrayLength());
        foreach (var refused in new[] { "check-ins", "access-log/counts", "messages/failed" })
            await api.As(who).GetAsync($"{SignalsApi.Base}/{refused}", Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        if (who.Roles is [Role.Volunteer]) await api.As(who).GetAsync($"{SignalsApi.Base}/question-counts", Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        else Assert.Equal("[]", await api.As(who).GetStringAsync($"{SignalsApi.Base}/question-counts", Cancel));
    }
}
