using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Questions;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

/// <summary>A client, or who cares for the client, asks and reports without an agreement.</summary>
public sealed class WithoutAgreementTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_and_a_caregiver_ask_and_report_and_the_professional_who_helps_answers()
    {
        await api.OtherServices.ListenAsync<SignalRaised>(Cancel);
        var (circle, samira) = (await GivenClientAsync(), TestPerson.Of(Role.Caregiver));
        await api.NotifyAsync(new CaregiverLinked(Guid.CreateVersion7(), circle.Client, samira.Id) { Version = 1 });

        foreach (var asker in new[] { circle.Meindert, samira })
        {
            var question = await AskAsync(asker, circle);
            var asked = await ReadQuestionAsync(circle.Petra, question);
            Assert.Equal((null, circle.Client, null, circle.Petra.Id), (asked.AgreementId, asked.ClientId, asked.VolunteerId, asked.AskedId));
            await api.PostAsync(circle.Petra, $"questions/{question}/replies", new ReplyQuestion.Request("Ik bel u.")).HasStatusAsync(HttpStatusCode.Created);
            Assert.False((await ReadQuestionAsync(asker, question)).WaitsForAnswer);

            var signal = await ReportAsync(asker, circle);
            var read = await api.ReadAsync(circle.Petra, signal);
            Assert.Equal((null, null, circle.Client, null, true), (read.AgreementId, read.RequestId, read.ClientId, read.VolunteerId, read.IsYoursToAnswer));
            Assert.Equal((null, null), Assert.Single(await api.ListAsync(circle.Petra), one => one.Id == signal) is var listed ? (listed.AgreementId, listed.VolunteerId) : default);
            await api.PostAsync(circle.Petra, $"signals/{signal}/answer", new AnswerSignal.Request("Ik kom langs.")).HasStatusAsync(HttpStatusCode.NoContent);
            Assert.Equal("Ik kom langs.", (await api.ReadAsync(asker, signal)).Answer);
            var heard = await api.OtherServices.ReceiveAsync<SignalRaised>(e => e.SignalId == signal, Cancel);
            Assert.Equal((Guid.Empty, circle.Petra.Id), (heard.AgreementId, heard.AssigneeId));
        }
    }

    [Fact]
    public async Task Nobody_else_asks_for_a_client_nor_reads_what_was_asked()
    {
        var circle = await GivenClientAsync();
        await api.GivenCircleAsync(circle);
        var (former, caregiverId) = (TestPerson.Of(Role.Caregiver), Guid.CreateVersion7());
        await api.NotifyAsync(new CaregiverLinked(caregiverId, circle.Client, former.Id) { Version = 1 });
        await api.NotifyAsync(new CaregiverUnlinked(caregiverId, circle.Client) { Version = 2 });
        var (question, signal) = (await AskAsync(circle.Meindert, circle), await ReportAsync(circle.Meindert, circle));

        foreach (var other in new[] { circle.Jan, former, TestPerson.Of(Role.Client), TestPerson.Of(Role.Caregiver), circle.Meindert with { Roles = [Role.Volunteer] } })
            await api.PostAsync(other, "questions", new AskQuestion.Request(null, "En ik?", circle.Client)).IsProblemAsync(HttpStatusCode.NotFound, "question.client-not-found");
        foreach (var other in new[] { circle.Jan, former, circle.Petra, circle.Coordinator, TestPerson.Of(Role.Client) })
            await api.PostAsync(other, "signals", circle.ReportWithoutAgreement()).IsProblemAsync(HttpStatusCode.NotFound, "signal.client-not-found");
        await api.PostAsync(circle.Petra, "questions", new AskQuestion.Request(null, "En ik?", circle.Client)).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");

        foreach (var other in new[] { circle.Jan, circle.Karin, circle.Coordinator, former, TestPerson.Of(Role.Professional), TestPerson.Of(Role.Ambassador) })
        {
            await api.CannotReadAsync(other, signal);
            Assert.DoesNotContain(await api.ListAsync(other), one => one.Id == signal);
        }
        foreach (var other in new[] { circle.Jan, circle.Karin, circle.Coordinator, former, TestPerson.Of(Role.Professional) })
            await api.As(other).GetAsync($"{SignalsApi.Base}/questions/{question}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "question.not-found");
    }

    [Fact]
    public async Task Who_of_the_team_is_there_reads_it_when_nobody_is_known_to_help_and_it_goes_to_who_begins_to()
    {
        var circle = await GivenClientAsync(isHelped: false);
        var signal = await ReportAsync(circle.Meindert, circle);
        foreach (var one in new[] { circle.Petra, circle.Colleague }) Assert.Equal(["signal.to-answer"], await WaitingAsync(one));
        Assert.Equal(SignalHandler.Team, (await api.ReadAsync(circle.Colleague, signal)).Handler);
        Assert.Null((await ReadQuestionAsync(circle.Meindert, await AskAsync(circle.Meindert, circle))).AskedId);

        await api.NotifyAsync(circle.Helped(circle.Colleague));

        Assert.Empty(await WaitingAsync(circle.Petra));
        Assert.Equal(["question.asked", "signal.to-answer"], (await WaitingAsync(circle.Colleague)).Order());
        await api.NotifyAsync(new SupportRequestHandedOver(circle.Request, circle.Petra.Id) { ClientId = circle.Client, Version = 2 });
        Assert.Empty(await WaitingAsync(circle.Colleague));
        Assert.Equal(["question.asked", "signal.to-answer"], (await WaitingAsync(circle.Petra)).Order());
    }

    [Fact]
    public async Task What_waits_goes_along_when_who_helps_is_away_or_gone_or_the_client_is_another_teams()
    {
        var circle = await GivenClientAsync();
        await ReportAsync(circle.Meindert, circle);
        Assert.Equal(["signal.to-answer"], await WaitingAsync(circle.Petra));

        await api.NotifyAsync(new AbsenceReported(Guid.CreateVersion7(), circle.Petra.Id, api.Clock.Today(), api.Clock.Today().AddDays(3)));
        Assert.Empty(await WaitingAsync(circle.Petra));
        Assert.Equal(["signal.to-answer"], await WaitingAsync(circle.Colleague));

        var (elsewhere, omar) = (Guid.CreateVersion7(), TestPerson.Of(Role.Professional));
        await IsOfTeamAsync(omar, elsewhere);
        await api.NotifyAsync(circle.Registered(version: 2, team: elsewhere));
        Assert.Empty(await WaitingAsync(circle.Colleague));
        Assert.Equal(["signal.to-answer"], await WaitingAsync(omar));
    }

    [Fact]
    public async Task What_the_only_one_of_a_team_left_behind_waits_for_who_comes_next()
    {
        var (circle, role, omar) = (new Circle(), Guid.CreateVersion7(), TestPerson.Of(Role.Professional));
        var began = new PersonRoleAssigned(circle.Petra.Id, role, Role.Professional, null, circle.Team, new DateOnly(2026, 1, 1), null);
        await api.NotifyAsync(began);
        await api.NotifyAsync(circle.Registered());
        await api.NotifyAsync(circle.Helped(circle.Petra));
        await AskAsync(circle.Meindert, circle);
        Assert.Equal(["question.asked"], await WaitingAsync(circle.Petra));

        await api.NotifyAsync(new PersonRoleEnded(circle.Petra.Id, role, Role.Professional, null, circle.Team));
        Assert.Empty(await WaitingAsync(circle.Petra));
        await IsOfTeamAsync(omar, circle.Team);
        Assert.Equal(["question.asked"], await WaitingAsync(omar));
    }

    [Fact]
    public async Task A_team_that_has_nobody_says_so_at_once()
    {
        var circle = new Circle();
        await api.NotifyAsync(circle.Registered());

        await api.PostAsync(circle.Meindert, "signals", circle.ReportWithoutAgreement()).IsProblemAsync(HttpStatusCode.Conflict, "signal.nobody-there");
        await api.PostAsync(circle.Meindert, "questions", new AskQuestion.Request(null, "Wie helpt mij?", circle.Client)).IsProblemAsync(HttpStatusCode.Conflict, "question.nobody-there");

        Assert.Empty(await api.ListAsync(circle.Meindert));
        Assert.Equal(0, await api.QueryAsync(db => db.Collaborations.CountAsync(one => one.ClientId == circle.Client, Cancel)));
    }

    [Fact]
    public async Task When_all_of_the_team_are_away_all_are_told()
    {
        var circle = await GivenClientAsync();
        foreach (var one in new[] { circle.Petra, circle.Colleague })
            await api.NotifyAsync(new AbsenceReported(Guid.CreateVersion7(), one.Id, api.Clock.Today(), api.Clock.Today().AddDays(3)));

        await ReportAsync(circle.Meindert, circle);

        foreach (var one in new[] { circle.Petra, circle.Colleague }) Assert.Equal(["signal.to-answer"], await WaitingAsync(one));
    }

    private async Task<Circle> GivenClientAsync(bool isHelped = true)
    {
        var circle = new Circle();
        foreach (var one in new[] { circle.Petra, circle.Colleague }) await IsOfTeamAsync(one, circle.Team);
        await api.NotifyAsync(circle.Registered());
        if (isHelped) await api.NotifyAsync(circle.Helped(circle.Petra));
        return circle;
    }

    private Task IsOfTeamAsync(TestPerson person, Guid team) =>
        api.NotifyAsync(new PersonRoleAssigned(person.Id, Guid.CreateVersion7(), Role.Professional, null, team, new DateOnly(2026, 1, 1), null));

    private async Task<Guid> AskAsync(TestPerson who, Circle circle) =>
        (await api.PostAsync(who, "questions", new AskQuestion.Request(null, "Wie helpt mij?", circle.Client)).OkAsync<AskQuestion.Response>()).Id;

    private async Task<Guid> ReportAsync(TestPerson who, Circle circle) => (await api.PostAsync(who, "signals", circle.ReportWithoutAgreement()).OkAsync<ReportSignal.Response>()).Id;

    private Task<GetQuestion.Response> ReadQuestionAsync(TestPerson who, Guid id) => api.As(who).GetAsync($"{SignalsApi.Base}/questions/{id}", Cancel).OkAsync<GetQuestion.Response>();

    private Task<IReadOnlyList<string>> WaitingAsync(TestPerson person) => api.NoticesOfAsync(person, "?isRead=false");
}
