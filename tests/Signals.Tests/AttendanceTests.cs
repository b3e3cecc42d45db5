using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Notices;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;
using Samenspel.Signals.Features.Questions;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

/// <summary>What cannot wait goes at once to who is there.</summary>
public sealed partial class AttendanceTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("away")]
    [InlineData("role ended")]
    public async Task An_urgent_signal_and_a_question_go_at_once_to_the_backup_when_the_professional_is_not_there(string why)
    {
        var circle = await GivenTeamAsync();
        await GoesAsync(circle.Petra, circle, why);

        var signal = await api.GivenSignalAsync(circle, circle.Jan);
        var question = await AskAsync(circle);

        Assert.Equal(["signal.urgent", "question.asked"], await api.NoticesOfAsync(circle.Karin));
        Assert.Empty(await api.NoticesOfAsync(circle.Petra));
        Assert.Equal(SignalHandler.Backup, (await api.ReadAsync(circle.Karin, signal)).Handler);
        Assert.Equal(circle.Karin.Id, (await ReadQuestionAsync(circle.Jan, question)).AskedId);
    }

    [Theory]
    [InlineData("away")]
    [InlineData("role ended")]
    public async Task What_waits_already_goes_to_the_backup_as_soon_as_the_professional_is_gone(string why)
    {
        var circle = await GivenTeamAsync();
        var signal = await api.GivenSignalAsync(circle, circle.Jan);
        await AskAsync(circle);
        Assert.Empty(await api.NoticesOfAsync(circle.Karin));

        await GoesAsync(circle.Petra, circle, why);

        Assert.Equal(["signal.urgent", "question.asked"], await api.NoticesOfAsync(circle.Karin));
        await api.PostAsync(circle.Karin, $"signals/{signal}/answer", new AnswerSignal.Request("Ik bel.")).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.DoesNotContain("signal.urgent", await WaitingAsync(circle.Karin));
    }

    [Fact]
    public async Task Without_both_the_team_takes_it_up_and_without_the_team_the_coordinator()
    {
        var circle = await GivenTeamAsync();
        await HasRoleAsync(circle.Colleague, Role.Professional, circle);
        await HasRoleAsync(circle.Coordinator, Role.Coordinator, circle);
        await GoesAsync(circle.Petra, circle, "away");
        await GoesAsync(circle.Karin, circle, "away");

        var forTeam = await api.GivenSignalAsync(circle, circle.Jan);
        Assert.Equal(["signal.urgent"], await api.NoticesOfAsync(circle.Colleague));
        Assert.Equal(SignalHandler.Team, (await api.ReadAsync(circle.Colleague, forTeam)).Handler);
        await api.CannotReadAsync(circle.Coordinator, forTeam);

        await GoesAsync(circle.Colleague, circle, "away");
        var forCoordinator = await api.GivenSignalAsync(circle, circle.Jan);
        var question = await AskAsync(circle);
        Assert.Equal(["signal.urgent", "question.asked"], await api.NoticesOfAsync(circle.Coordinator));
        await api.PostAsync(circle.Coordinator, $"signals/{forCoordinator}/answer", new AnswerSignal.Request("Ik bel.")).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(circle.Coordinator, $"questions/{question}/replies", new ReplyQuestion.Request("Ja.")).HasStatusAsync(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData(Confidentiality.AdviceOnly, SignalKind.Change)]
    [InlineData(Confidentiality.Share, SignalKind.BoundaryCrossed)]
    public async Task What_a_client_says_in_confidence_or_about_a_boundary_is_not_given_to_the_volunteers_organisation(Confidentiality confidentiality, SignalKind kind)
    {
        var circle = await GivenTeamAsync();
        await HasRoleAsync(circle.Coordinator, Role.Coordinator, circle);
        await GoesAsync(circle.Petra, circle, "away");
        await GoesAsync(circle.Karin, circle, "away");

        var signal = await api.GivenSignalAsync(circle, circle.Meindert, report => report with { Confidentiality = confidentiality, Kind = kind });
        Assert.Empty(await api.NoticesOfAsync(circle.Coordinator));
        await api.CannotReadAsync(circle.Coordinator, signal);
        Assert.Equal(["signal.urgent"], await WaitingAsync(circle.Petra)); // she finds it when she is back
    }

    [Theory]
    [InlineData(Confidentiality.AdviceOnly, SignalKind.Change)]
    [InlineData(Confidentiality.Share, SignalKind.BoundaryCrossed)]
    [InlineData(Confidentiality.Share, SignalKind.QuietClient)]
    public async Task What_is_kept_from_the_volunteers_organisation_is_still_kept_when_it_waited_too_long(Confidentiality confidentiality, SignalKind kind)
    {
        var circle = await GivenTeamAsync();
        await HasRoleAsync(circle.Coordinator, Role.Coordinator, circle);
        var signal = await api.GivenSignalAsync(circle, circle.Meindert, report => report with { Confidentiality = confidentiality, Kind = kind });
        await GoesAsync(circle.Petra, circle, "away");
        await GoesAsync(circle.Karin, circle, "away");

        api.Clock.Advance(TimeSpan.FromDays(1.1));
        await Eventually.IsTrueAsync(async () => (await api.ReadAsync(circle.Petra, signal)).EscalatedAt is not null, "it waited too long", cancel: Cancel);
        Assert.Empty(await api.NoticesOfAsync(circle.Coordinator));
        await api.CannotReadAsync(circle.Coordinator, signal);
        Assert.Contains("signal.escalated", await WaitingAsync(circle.Petra));
    }

    [Theory]
    [InlineData("away")]
    [InlineData("gone")]
    public async Task The_team_and_the_coordinator_are_no_longer_asked_when_the_professional_is_back(string colleague)
    {
        var circle = await GivenTeamAsync();
        await HasRoleAsync(circle.Coordinator, Role.Coordinator, circle);
        if (colleague == "away") await HasRoleAsync(circle.Colleague, Role.Professional, circle);
        var absence = await AwayAsync(circle.Petra);
        await GoesAsync(circle.Karin, circle, "role ended");
        var (signal, asked) = (await api.GivenSignalAsync(circle, circle.Jan), colleague == "away" ? circle.Colleague : circle.Coordinator);
        await AskAsync(circle);
        Assert.Equal(["signal.urgent", "question.asked"], await WaitingAsync(asked));

        await api.NotifyAsync(new AbsenceWithdrawn(absence, circle.Petra.Id));

        Assert.Equal(["signal.urgent", "question.asked"], await WaitingAsync(circle.Petra));
        await api.CannotReadAsync(asked, signal);
        Assert.Empty(await WaitingAsync(asked));
    }

    [Theory]
    [InlineData("away")]
    [InlineData("role ended")]
    public async Task What_a_colleague_was_handed_goes_on_when_that_colleague_is_gone(string why)
    {
        var circle = await GivenTeamAsync();
        await HasRoleAsync(circle.Colleague, Role.Professional, circle);
        var (signal, question) = (await api.GivenSignalAsync(circle, circle.Jan), await AskAsync(circle));
        foreach (var what in new[] { $"signals/{signal}", $"questions/{question}" }) await HandAsync(circle.Petra, what, circle.Colleague.Id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty(await WaitingAsync(circle.Petra));

        await GoesAsync(circle.Colleague, circle, why);
        Assert.Equal(["signal.urgent", "question.asked"], await WaitingAsync(circle.Petra));
        Assert.Empty(await WaitingAsync(circle.Colleague));
    }

    [Fact]
    public async Task Who_is_back_gets_what_comes_then()
    {
        var circle = await GivenTeamAsync();
        var absence = await AwayAsync(circle.Petra);
        await api.GivenSignalAsync(circle, circle.Jan);
        await api.NotifyAsync(new AbsenceWithdrawn(absence, circle.Petra.Id));

        var id = await api.GivenSignalAsync(circle, circle.Jan);
        Assert.Equal(["signal.urgent"], (await api.NoticesOfAsync(circle.Petra)).Distinct());
        Assert.Equal(SignalHandler.Professional, (await api.ReadAsync(circle.Petra, id)).Handler);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task An_absence_that_begins_is_noticed_also_when_the_service_was_down_that_day(int daysLater)
    {
        var circle = await GivenTeamAsync();
        await api.GivenSignalAsync(circle, circle.Jan);
        var (id, begins) = (Guid.CreateVersion7(), api.Clock.Today().AddDays(2));
        await api.NotifyAsync(new AbsenceReported(id, circle.Petra.Id, begins, begins.AddDays(9)));
        Assert.DoesNotContain("signal.urgent", await WaitingAsync(circle.Karin));

        var then = new Then(begins.AddDays(daysLater).InNetherlands(new TimeOnly(9, 0)));
        await api.QueryAsync(async db =>
        {
            await new AttendanceJob(db, new Assignments(db, new Notifier(db, then), then), new AttendanceLooked(), then).RunAsync(Cancel);
            return true;
        });

        Assert.Contains("signal.urgent", await WaitingAsync(circle.Karin));
    }

    [Fact]
    public async Task A_professional_who_is_the_volunteer_is_not_asked_about_himself()
    {
        var circle = await GivenTeamAsync();
        await api.NotifyAsync(new ResponsibleChanged(circle.Agreement, circle.Jan.Id, circle.Karin.Id) { Version = 3 });
        await api.GivenSignalAsync(circle, circle.Meindert);
        Assert.Contains("signal.urgent", await WaitingAsync(circle.Karin));
        Assert.DoesNotContain("signal.urgent", await WaitingAsync(circle.Jan));
    }

    [Fact]
    public async Task Who_takes_over_gets_what_waits_and_who_had_it_is_no_longer_asked()
    {
        var circle = await GivenTeamAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan);
        await HasRoleAsync(circle.Colleague, Role.Professional, circle);

        await api.NotifyAsync(new ResponsibleChanged(circle.Agreement, circle.Colleague.Id, circle.Karin.Id) { Version = 2 });

        Assert.Equal(["signal.urgent"], await WaitingAsync(circle.Colleague));
        Assert.Empty(await WaitingAsync(circle.Petra));
        await api.CannotReadAsync(circle.Petra, id);
    }

    [Fact]
    public async Task A_signal_and_a_question_are_handed_to_a_colleague_of_the_team_who_is_there()
    {
        var circle = await GivenTeamAsync();
        await HasRoleAsync(circle.Colleague, Role.Professional, circle);
        var (signal, question) = (await api.GivenSignalAsync(circle, circle.Jan), await AskAsync(circle));
        foreach (var other in new[] { circle.Jan.Id, circle.Karin.Id, Guid.CreateVersion7() })
            await HandAsync(circle.Petra, $"signals/{signal}", other).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "signal.colleague-not-there");
        await HandAsync(circle.Colleague, $"signals/{signal}", circle.Colleague.Id).IsProblemAsync(HttpStatusCode.NotFound, "signal.not-found");
        await HandAsync(circle.Colleague, $"questions/{question}", circle.Colleague.Id).IsProblemAsync(HttpStatusCode.NotFound, "question.not-found");

        foreach (var what in new[] { $"signals/{signal}", $"questions/{question}" })
            for (var i = 0; i < 2; i++) await HandAsync(circle.Petra, what, circle.Colleague.Id).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal(["signal.handed-to-you", "question.asked"], await WaitingAsync(circle.Colleague));
        Assert.Empty(await WaitingAsync(circle.Petra));
        Assert.Equal(circle.Colleague.Id, (await ReadQuestionAsync(circle.Jan, question)).AskedId);
        await api.PostAsync(circle.Colleague, $"signals/{signal}/answer", new AnswerSignal.Request("Ik bel.")).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(circle.Colleague, $"questions/{question}/replies", new ReplyQuestion.Request("Ja.")).HasStatusAsync(HttpStatusCode.Created);
        Assert.Empty(await WaitingAsync(circle.Colleague));
    }
}
