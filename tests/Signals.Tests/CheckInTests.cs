using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.CheckIns;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class CheckInTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    private const string Checks = $"{SignalsApi.Base}/check-ins";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_who_does_not_dare_to_tell_is_heard_and_the_volunteer_stays()
    {
        await api.OtherServices.ListenAsync<CheckInFlagged>(Cancel);
        await api.OtherServices.ListenAsync<SignalRaised>(Cancel);
        var circle = await api.GivenCircleAsync();
        var secret = await api.GivenLinkAsync(circle);

        await api.AnswerAsync(secret).HasStatusAsync(HttpStatusCode.NoContent);

        var item = Assert.Single(await api.ListAsync(circle.Petra));
        Assert.Equal((SignalKind.QuietClient, SignalSource.Check, null, Urgency.ThisWeek), (item.Kind, item.Source, item.ReporterRole, item.Urgency));
        var signal = await api.ReadAsync(circle.Petra, item.Id);
        Assert.Equal((CheckInDimension.PersonAndTask, ""), (signal.Dimension, signal.What));
        Assert.Contains("Hoe gaat het met wat u graag zelf doet?", signal.Guide);
        Assert.Equal(["signal.to-answer"], await api.NoticesOfAsync(circle.Petra));
        Assert.Equal("quiet-client", (await api.OtherServices.ReceiveAsync<SignalRaised>(e => e.SignalId == item.Id, Cancel)).KindCode);
        foreach (var dimension in new[] { "person", "task" })
            await api.OtherServices.ReceiveAsync<CheckInFlagged>(e => e.AgreementId == circle.Agreement && e.DimensionCode == dimension, Cancel);

        await CloseAsync(circle.Petra, item.Id, SignalOutcome.Resolved).IsProblemAsync(HttpStatusCode.Conflict, "signal.nothing-done");
        await api.PostAsync(circle.Petra, $"signals/{item.Id}/follow-ups", new FollowSignal.Request("Gesprek gehad; nieuwe afspraken.")).HasStatusAsync(HttpStatusCode.Created);
        await CloseAsync(circle.Petra, item.Id, SignalOutcome.ResolvedVolunteerKept).IsProblemAsync(HttpStatusCode.Conflict, "signal.not-happy-yet");

        await api.NotifyAsync(new AgreementVersionAccepted(circle.Agreement, 2, "shared") { OccurredAt = api.Clock.GetUtcNow().AddDays(-2) });
        await api.VisitAsync(circle, daysAgo: 1);
        api.Clock.Advance(TimeSpan.FromDays(1)); // past ten in the morning
        var again = await api.SendLinkAsync(await api.DueAsync(circle, 2));
        await api.AnswerAsync(again, LookingForward.Happy, DoingMyself.Yes).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Contains("signal.happy-again", await api.NoticesOfAsync(circle.Petra));
        await CloseAsync(circle.Petra, item.Id, SignalOutcome.ResolvedVolunteerKept).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Single(await api.ListAsync(circle.Petra));
    }

    [Fact]
    public async Task Whoever_holds_the_link_reads_the_questions_and_answers_once()
    {
        var circle = await api.GivenCircleAsync();
        var secret = await api.GivenLinkAsync(circle);

        var questions = await ReadAsync(secret).OkAsync<ReadCheckIn.Response>();
        Assert.Equal(("Kijkt u uit naar het volgende bezoek?", "Doet u zelf wat u wilt doen?"), (questions.LookingForward, questions.DoingMyself));
        var answers = await Task.WhenAll(api.AnswerAsync(secret), api.AnswerAsync(secret));

        Assert.Equal([HttpStatusCode.NoContent, HttpStatusCode.NotFound], answers.Select(answer => answer.StatusCode).Order());
        Assert.Single(await api.ListAsync(circle.Petra));
        await ReadAsync(secret).IsProblemAsync(HttpStatusCode.NotFound, "check-in.not-found"); // used
    }

    [Fact]
    public async Task An_unknown_and_an_expired_link_are_the_same()
    {
        var circle = await api.GivenCircleAsync();
        var secret = await api.GivenLinkAsync(circle);
        api.Clock.Advance(TimeSpan.FromDays(15));

        foreach (var wrong in new[] { secret, "unknown", secret[..^1], new string('x', 200), "\ud800\u0000" })
        {
            await ReadAsync(wrong).IsProblemAsync(HttpStatusCode.NotFound, "check-in.not-found");
            await api.AnswerAsync(wrong).IsProblemAsync(HttpStatusCode.NotFound, "check-in.not-found");
        }
        foreach (var body in new[] { "{}", """{ "token": "" }""", $$"""{ "token": "{{new string('x', 201)}}" }""" })
            await api.Anonymous().PostAsync($"{Checks}/questions", new StringContent(body, null, "application/json"), Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Who_took_the_consent_back_reads_that_the_questions_are_no_longer_needed_and_nothing_is_kept()
    {
        var circle = await api.GivenCircleAsync();
        var secret = await api.GivenLinkAsync(circle);
        var check = Assert.Single(await OpenAsync(circle.Meindert)).Id;
        await api.NotifyAsync(new ConsentChanged(circle.Client, ConsentScope.CheckIn, false, null) { OccurredAt = api.Clock.GetUtcNow() });
        await Eventually.IsTrueAsync(() => api.QueryAsync(db => db.Consents.AnyAsync(c => c.ClientId == circle.Client && !c.IsGranted)), "it is known", cancel: Cancel);

        var read = await ReadAsync(secret).OkAsync<ReadCheckIn.Response>();
        Assert.Equal((false, null, null), (read.IsNeeded, read.LookingForward, read.DoingMyself));
        await api.AnswerAsync(secret, words: "Toch niet.", mayShare: true).IsProblemAsync(HttpStatusCode.Conflict, "check-in.no-longer-needed");
        Assert.Empty(await OpenAsync(circle.Meindert));
        await api.PostAsync(circle.Meindert, $"check-ins/{check}/answer", new AnswerOwnCheckIn.Request(LookingForward.Unhappy, DoingMyself.Yes))
            .IsProblemAsync(HttpStatusCode.Conflict, "check-in.no-longer-needed");
        Assert.Empty(await api.ListAsync(circle.Petra));

        api.Clock.Advance(TimeSpan.FromDays(15)); // the link has run out too
        Assert.False((await ReadAsync(secret).OkAsync<ReadCheckIn.Response>()).IsNeeded);
        await ReadAsync("unknown").IsProblemAsync(HttpStatusCode.NotFound, "check-in.not-found");
    }

    [Theory]
    [InlineData(true, "Ik wil zelf zagen.")]
    [InlineData(false, "")]
    public async Task The_words_go_along_only_when_the_client_allows_it(bool mayShare, string read)
    {
        var circle = await api.GivenCircleAsync();
        await api.AnswerAsync(await api.GivenLinkAsync(circle), words: "Ik wil zelf zagen.", mayShare: mayShare).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(read, (await api.ReadAsync(circle.Petra, Assert.Single(await api.ListAsync(circle.Petra)).Id)).What);
    }

    [Fact]
    public async Task A_content_client_gives_no_signal()
    {
        var circle = await api.GivenCircleAsync();
        await api.AnswerAsync(await api.GivenLinkAsync(circle), LookingForward.Neutral, DoingMyself.Yes).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty(await api.ListAsync(circle.Petra));
    }

    [Fact]
    public async Task A_signed_in_client_answers_also_when_the_link_did_not_come()
    {
        var circle = await api.GivenCircleAsync();
        await api.VisitTwiceAsync(circle);
        var check = await api.DueAsync(circle);
        for (var i = 0; i < 2; i++) await api.NotifyAsync(new CheckInNotDelivered(check, "no-address"));
        Assert.Equal(["check-in.ask-yourself"], await api.NoticesOfAsync(circle.Petra));
        Assert.Empty(await api.NoticesOfAsync(circle.Meindert)); // nothing is sent to who did not say yes to that

        var open = Assert.Single(await OpenAsync(circle.Meindert));
        Assert.Equal(check, open.Id);
        var answer = new AnswerOwnCheckIn.Request(LookingForward.Unhappy, DoingMyself.Yes, "Liever iemand anders.", true);
        await api.PostAsync(TestPerson.Of(Role.Client), $"check-ins/{check}/answer", answer).IsProblemAsync(HttpStatusCode.NotFound, "check-in.not-found");
        await api.PostAsync(circle.Meindert, $"check-ins/{check}/answer", answer).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(circle.Meindert, $"check-ins/{check}/answer", answer).IsProblemAsync(HttpStatusCode.NotFound, "check-in.not-found");

        Assert.Empty(await OpenAsync(circle.Meindert));
        Assert.Equal(CheckInDimension.Person, (await api.ReadAsync(circle.Petra, Assert.Single(await api.ListAsync(circle.Petra)).Id)).Dimension);
        Assert.Empty(await api.ListAsync(circle.Meindert));
    }

    [Fact]
    public async Task A_question_waits_no_longer_once_the_permission_ran_out_by_its_date()
    {
        var circle = await api.GivenCircleAsync();
        var until = api.Clock.Today().AddDays(30);
        await api.NotifyAsync(new ConsentChanged(circle.Client, ConsentScope.CheckIn, true, until) { Version = 1 });
        await api.VisitTwiceAsync(circle);
        await api.NotifyAsync(new CheckInNotDelivered(await api.DueAsync(circle), "no-address"));
        Assert.Contains("check-in.waits", await WaitingAsync(circle));

        api.Clock.Advance(TimeSpan.FromDays(31));
        await api.NotifyAsync(new ConsentChanged(circle.Client, ConsentScope.CheckIn, true, until) { Version = 2 }); // as Clients tells it again on that day
        Assert.DoesNotContain("check-in.waits", await WaitingAsync(circle));
    }

    private async Task<IReadOnlyList<string>> WaitingAsync(Circle circle) =>
        [.. (await api.As(circle.Meindert).ReadAllAsync<NoticesApi.Item>("/api/signals/v1/notices?isRead=false", notice => notice.Id, cancel: Cancel)).Where(notice => notice.SubjectId == circle.Agreement).Select(notice => notice.Code)];

    [Fact]
    public async Task Who_does_not_want_to_be_asked_is_not_asked_whatever_is_heard_last()
    {
        var circle = await api.GivenCircleAsync();
        var withdrawn = new ConsentChanged(circle.Client, ConsentScope.CheckIn, false, null) { OccurredAt = api.Clock.GetUtcNow() };
        await api.NotifyAsync(withdrawn);
        await api.NotifyAsync(new ConsentChanged(circle.Client, ConsentScope.CheckIn, true, null) { OccurredAt = withdrawn.OccurredAt.AddDays(-1) });
        await api.NotifyAsync(new ConsentChanged(circle.Client, ConsentScope.Matching, true, null) { OccurredAt = withdrawn.OccurredAt.AddDays(1) });

        await api.VisitTwiceAsync(circle);

        await Eventually.IsTrueAsync(() => api.QueryAsync(db => db.CheckInSchedules.AnyAsync(s => s.AgreementId == circle.Agreement && s.NextAt > api.Clock.GetUtcNow())), "the next time is planned");
        Assert.False(await api.QueryAsync(db => db.CheckIns.AnyAsync(c => c.AgreementId == circle.Agreement)));
    }

    [Fact]
    public async Task One_visit_however_often_it_is_told_is_one_visit_and_an_ended_collaboration_is_left_alone()
    {
        var circle = await api.GivenCircleAsync();
        var visit = new VisitCompleted(circle.Agreement, Guid.CreateVersion7(), api.Clock.Today().AddDays(-3));
        for (var i = 0; i < 3; i++) await api.NotifyAsync(visit with { EventId = Guid.CreateVersion7() });
        var schedule = await api.QueryAsync(db => db.CheckInSchedules.SingleAsync(s => s.AgreementId == circle.Agreement));
        Assert.Equal((1, null), (schedule.Visits, schedule.NextAt));

        await api.NotifyAsync(circle.Ended());
        await api.VisitAsync(circle);
        await Eventually.IsTrueAsync(() => api.QueryAsync(db => db.CheckInSchedules.AnyAsync(s => s.AgreementId == circle.Agreement && s.Visits == 2 && s.NextAt == null)), "nothing is planned");
        Assert.False(await api.QueryAsync(db => db.CheckIns.AnyAsync(c => c.AgreementId == circle.Agreement)));
    }

    private async Task<IReadOnlyList<ListCheckIns.Item>> OpenAsync(TestPerson client) =>
        (await api.As(client).GetAsync(Checks, Cancel).OkAsync<Page<ListCheckIns.Item>>()).Items;

    private Task<HttpResponseMessage> ReadAsync(string secret) => api.Anonymous().PostAsJsonAsync($"{Checks}/questions", new ReadCheckIn.Request(secret), Cancel);

    private Task<HttpResponseMessage> CloseAsync(TestPerson who, Guid id, SignalOutcome outcome) =>
        api.PostAsync(who, $"signals/{id}/closure", new CloseSignal.Request(outcome));
}
