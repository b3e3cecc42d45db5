using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class AnswerSignalTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_reporter_reads_the_answer()
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan);

        Assert.Equal([false], await WasReadAsync());
        for (var i = 0; i < 2; i++) await AnswerAsync(circle.Petra, id, "Ik bel Meindert vandaag.").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal([true], await WasReadAsync()); // it was done

        var signal = await api.ReadAsync(circle.Jan, id);
        Assert.Equal(("Ik bel Meindert vandaag.", SignalStatus.FollowedUp), (signal.Answer, signal.Status));
        Assert.NotNull(signal.AnsweredAt);

        async Task<IEnumerable<bool>> WasReadAsync() =>
            (await api.As(circle.Petra).GetAsync($"{SignalsApi.Base}/notices", TestContext.Current.CancellationToken).OkAsync<Page<NoticesApi.Item>>())
            .Items.Select(notice => notice.ReadAt is not null);
    }

    [Fact]
    public async Task The_backup_answers_and_closes_when_the_professional_is_away()
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Meindert);

        await AnswerAsync(circle.Karin, id, "Ik kijk er vandaag naar.").HasStatusAsync(HttpStatusCode.NoContent);
        await CloseAsync(circle.Karin, id).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal(SignalStatus.Closed, (await api.ReadAsync(circle.Meindert, id)).Status);
    }

    [Fact]
    public async Task A_signal_without_an_answer_is_not_closed()
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan);

        await CloseAsync(circle.Petra, id).IsProblemAsync(HttpStatusCode.Conflict, "signal.not-answered");

        Assert.Equal(SignalStatus.Reported, (await api.ReadAsync(circle.Jan, id)).Status);
    }

    [Fact]
    public async Task Closing_at_the_same_moment_is_one_closing()
    {
        await api.OtherServices.ListenAsync<SignalClosed>(Cancel);
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan);
        await AnswerAsync(circle.Petra, id, "Ik bel Meindert vandaag.").HasStatusAsync(HttpStatusCode.NoContent);

        foreach (var answer in await Task.WhenAll(new[] { circle.Petra, circle.Karin, circle.Petra, circle.Karin }.Select(who => CloseAsync(who, id))))
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);

        var heard = await api.OtherServices.ReceiveAsync<SignalClosed>(e => e.SignalId == id, Cancel);
        Assert.Equal((circle.Agreement, 0), (heard.AgreementId, heard.Days));
        Assert.Single(await api.OtherServices.ReceivedAllAsync<SignalClosed>(Cancel), e => e.SignalId == id);
        Assert.Equal(2, await api.QueryAsync(db => db.Signals.Where(s => s.Id == id).Select(s => s.Version).SingleAsync(Cancel))); // the answer and one closing
    }

    [Fact]
    public async Task Of_two_answers_at_the_same_moment_the_reporter_reads_the_one_that_was_accepted()
    {
        var circle = await api.GivenCircleAsync();
        for (var i = 0; i < 5; i++)
        {
            var id = await api.GivenSignalAsync(circle, circle.Jan);
            var answers = await Task.WhenAll(AnswerAsync(circle.Petra, id, "Van Petra."), AnswerAsync(circle.Karin, id, "Van Karin."));

            var accepted = Array.FindIndex(answers, answer => answer.StatusCode == HttpStatusCode.NoContent);
            await Task.FromResult(answers[1 - accepted]).IsProblemAsync(HttpStatusCode.Conflict, "signal.already-answered");
            Assert.Equal(accepted == 0 ? "Van Petra." : "Van Karin.", (await api.ReadAsync(circle.Jan, id)).Answer);
        }
    }

    [Fact]
    public async Task What_was_reported_is_still_answered_after_the_collaboration_ended()
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan);
        await api.NotifyAsync(circle.Ended());

        await AnswerAsync(circle.Petra, id, "Dank je wel, ik ga langs.").HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal("Dank je wel, ik ga langs.", (await api.ReadAsync(circle.Jan, id)).Answer);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "answer": "  " }""")]
    [InlineData("""{ "answer": 5 }""")]
    public async Task An_empty_answer_is_no_answer(string body)
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan);
        await api.As(circle.Petra).PostAsync($"/api/signals/v1/signals/{id}/answer", new StringContent(body, null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    private Task<HttpResponseMessage> AnswerAsync(TestPerson who, Guid id, string answer) =>
        api.As(who).PostAsJsonAsync($"/api/signals/v1/signals/{id}/answer", new AnswerSignal.Request(answer), Cancel);

    private Task<HttpResponseMessage> CloseAsync(TestPerson who, Guid id) =>
        api.As(who).PostAsync($"/api/signals/v1/signals/{id}/closure", null, Cancel);
}
