using System.Net;
using Samenspel.Agreements.Contracts;
using Samenspel.Domain;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Questions;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

/// <summary>The team has nobody, and somebody of elsewhere is responsible.</summary>
public sealed partial class AttendanceTests
{
    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Coordinator)]
    public async Task Who_stands_in_for_a_team_gets_an_urgent_signal_and_a_question_opens_them_and_answers(Role role)
    {
        var (circle, omar) = await GivenStandInAsync(role);

        var (signal, question) = (await api.GivenSignalAsync(circle, circle.Jan), await AskAsync(circle));

        Assert.Equal(["signal.urgent", "question.asked"], await WaitingAsync(omar));
        Assert.Empty(await WaitingAsync(circle.Karin));
        Assert.Equal(SignalHandler.Professional, (await api.ReadAsync(omar, signal)).Handler);
        Assert.Equal(omar.Id, (await ReadQuestionAsync(circle.Jan, question)).AskedId);
        await api.PostAsync(omar, $"signals/{signal}/answer", new AnswerSignal.Request("Ik bel.")).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(omar, $"questions/{question}/replies", new ReplyQuestion.Request("Ja.")).HasStatusAsync(HttpStatusCode.Created);
        Assert.Empty(await WaitingAsync(omar));
        await api.GivenSignalAsync(circle, omar); // he reports as well
    }

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Coordinator)]
    public async Task What_waits_goes_on_when_the_role_of_who_stood_in_ended_and_he_reads_it_no_longer(Role role)
    {
        var (circle, omar) = await GivenStandInAsync(role);
        var (signal, question) = (await api.GivenSignalAsync(circle, circle.Jan), await AskAsync(circle));

        await GoesAsync(omar, circle, "role ended");

        Assert.Equal(["signal.urgent", "question.asked"], await WaitingAsync(circle.Karin));
        Assert.Empty(await WaitingAsync(omar));
        var gone = omar with { Roles = [Role.Volunteer], Teams = [], Organisations = [] };
        await api.CannotReadAsync(gone, signal);
        await api.As(gone).GetAsync($"{SignalsApi.Base}/questions/{question}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "question.not-found");
        await api.GivenSignalAsync(circle, circle.Jan);
        Assert.Empty(await WaitingAsync(omar));
    }

    [Fact]
    public async Task Who_stands_in_reads_it_no_longer_when_the_team_has_somebody_again()
    {
        var (circle, omar) = await GivenStandInAsync(Role.Professional);
        var signal = await api.GivenSignalAsync(circle, circle.Jan);
        await HasRoleAsync(circle.Colleague, Role.Professional, circle);

        await api.NotifyAsync(new ResponsibleChanged(circle.Agreement, circle.Colleague.Id, circle.Karin.Id) { Version = 3 });

        Assert.Equal(["signal.urgent"], await WaitingAsync(circle.Colleague));
        await api.CannotReadAsync(omar, signal);
    }

    [Fact]
    public async Task What_a_private_check_gave_is_not_for_a_coordinator_who_stands_in()
    {
        var (circle, omar) = await GivenStandInAsync(Role.Coordinator);

        await api.AnswerAsync(await api.GivenLinkAsync(circle)).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal(["signal.to-answer"], await WaitingAsync(circle.Karin));
        Assert.Empty(await WaitingAsync(omar));
        Assert.Empty(await api.ListAsync(omar));
    }

    /// <summary>Petra is gone, Karin is the backup, and somebody of another team or organisation is responsible.</summary>
    private async Task<(Circle Circle, TestPerson StandIn)> GivenStandInAsync(Role role)
    {
        var circle = await GivenTeamAsync();
        var elsewhere = Guid.CreateVersion7();
        var omar = role == Role.Professional ? TestPerson.Professional(elsewhere) : TestPerson.Coordinator(circle.Organisation);
        await HasRoleAsync(omar, role, circle, team: elsewhere);
        await GoesAsync(circle.Petra, circle, "role ended");
        await api.NotifyAsync(new ResponsibleChanged(circle.Agreement, omar.Id, circle.Karin.Id) { StandsInForTeam = true, Version = 2 });
        return (circle, omar);
    }
}
