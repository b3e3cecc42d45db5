using System.Net;
using Samenspel.Domain;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class TriageTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signal_is_judged_followed_answered_and_closed_and_the_reporter_sees_what_happened()
    {
        await api.OtherServices.ListenAsync<SignalClosed>(Cancel);
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan);
        Assert.Equal(["signal.urgent"], await api.NoticesOfAsync(circle.Petra));

        for (var i = 0; i < 2; i++) await TriageAsync(circle.Petra, id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(SignalStatus.Triaged, (await api.ReadAsync(circle.Jan, id)).Status);

        await api.PostAsync(circle.Petra, $"signals/{id}/follow-ups", new FollowSignal.Request("Ik heb Meindert gebeld.")).HasStatusAsync(HttpStatusCode.Created);
        Assert.Equal(SignalStatus.InProgress, (await api.ReadAsync(circle.Jan, id)).Status);

        await api.PostAsync(circle.Petra, $"signals/{id}/answer", new AnswerSignal.Request("Dank je wel, het is opgelost.")).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(circle.Petra, $"signals/{id}/closure", new CloseSignal.Request(SignalOutcome.AgreementChanged)).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(circle.Jan, id);
        Assert.Equal((SignalStatus.Closed, SignalKind.QuietClient, Urgency.ThisWeek, SignalOutcome.AgreementChanged), (read.Status, read.Kind, read.Urgency, read.Outcome));
        Assert.Equal(["signal.answered", "signal.closed-for-you"], await api.NoticesOfAsync(circle.Jan));
        Assert.Equal("agreement-changed", (await api.OtherServices.ReceiveAsync<SignalClosed>(e => e.SignalId == id, Cancel)).OutcomeCode);
        await TriageAsync(circle.Petra, id).IsProblemAsync(HttpStatusCode.Conflict, "signal.closed");
    }

    [Fact]
    public async Task What_was_done_is_for_who_looks_after_it_and_the_reporter_reads_the_answer()
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan);
        var http = api.As(circle.Petra);
        http.DefaultRequestHeaders.Add("Idempotency-Key", "once");
        for (var i = 0; i < 2; i++)
            await http.PostAsync($"{SignalsApi.Base}/signals/{id}/follow-ups", System.Net.Http.Json.JsonContent.Create(new FollowSignal.Request("Gebeld.")), Cancel).HasStatusAsync(HttpStatusCode.Created);

        var done = Assert.Single((await api.ReadAsync(circle.Karin, id)).FollowUps);
        Assert.Equal(("Gebeld.", circle.Petra.Id), (done.What, done.WrittenBy));
        Assert.Empty((await api.ReadAsync(circle.Jan, id)).FollowUps);
    }

    [Fact]
    public async Task A_signal_is_handed_to_the_backup_who_is_told_so()
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan);

        await TriageAsync(circle.Petra, id, SignalHandler.Backup).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal(SignalHandler.Backup, (await api.ReadAsync(circle.Petra, id)).Handler);
        Assert.Equal(["signal.handed-to-you"], await api.NoticesOfAsync(circle.Karin));
    }

    [Fact]
    public async Task Nobody_but_the_platform_says_that_there_is_no_backup()
    {
        var circle = await api.GivenCircleAsync();
        await api.PostAsync(circle.Jan, "signals", circle.Report() with { Kind = SignalKind.BackupGap }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "signal.kind-of-platform");
        var id = await api.GivenSignalAsync(circle, circle.Jan);
        await api.PostAsync(circle.Petra, $"signals/{id}/triage", new TriageSignal.Request(Urgency.Now, SignalKind.BackupGap)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "signal.kind-of-platform");
    }

    [Fact]
    public async Task Only_who_looks_after_it_judges_and_follows_a_signal()
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan, r => r with { Confidentiality = Confidentiality.Share });
        foreach (var other in new[] { circle.Colleague, circle.Coordinator, TestPerson.Of(Role.Professional) })
        {
            await TriageAsync(other, id).IsProblemAsync(HttpStatusCode.NotFound, "signal.not-found");
            await api.PostAsync(other, $"signals/{id}/follow-ups", new FollowSignal.Request("Gebeld.")).IsProblemAsync(HttpStatusCode.NotFound, "signal.not-found");
        }
    }

    [Fact]
    public async Task A_professional_who_reported_it_needs_no_answer_of_his_own()
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Petra);
        await api.PostAsync(circle.Petra, $"signals/{id}/closure").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty(await api.NoticesOfAsync(circle.Petra));
    }

    private Task<HttpResponseMessage> TriageAsync(TestPerson who, Guid id, SignalHandler handler = SignalHandler.Professional) =>
        api.PostAsync(who, $"signals/{id}/triage", new TriageSignal.Request(Urgency.ThisWeek, SignalKind.QuietClient, handler));
}
