using System.Net;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

/// <summary>Who looks after the collaboration cares for the client as well.</summary>
public sealed partial class AttendanceTests
{
    [Fact]
    public async Task What_is_said_of_a_caregiver_goes_to_the_backup_when_the_caregiver_is_the_professional()
    {
        var circle = await GivenTeamAsync();
        await CaresAsync(circle.Petra, circle);

        var (signal, question) = (await BoundaryAsync(circle), await AskAsync(circle));

        Assert.Equal(["signal.urgent", "question.asked"], await WaitingAsync(circle.Karin));
        Assert.Empty(await WaitingAsync(circle.Petra));
        foreach (var petra in new[] { circle.Petra, circle.Petra with { Roles = [Role.Professional, Role.Caregiver] } })
        {
            await api.CannotReadAsync(petra, signal);
            Assert.Empty(await api.ListAsync(petra));
            await api.PostAsync(petra, $"signals/{signal}/answer", new AnswerSignal.Request("Valt mee.")).IsProblemAsync(HttpStatusCode.NotFound, "signal.not-found");
            await api.As(petra).GetAsync($"{SignalsApi.Base}/questions/{question}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "question.not-found");
        }
        await api.PostAsync(circle.Karin, $"signals/{signal}/answer", new AnswerSignal.Request("Ik bel.")).HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task What_waits_with_a_professional_goes_on_when_that_one_becomes_a_caregiver_of_the_client()
    {
        var circle = await GivenTeamAsync();
        var signal = await BoundaryAsync(circle);
        Assert.Equal(["signal.urgent"], await WaitingAsync(circle.Petra));

        await CaresAsync(circle.Petra, circle);

        Assert.Equal(["signal.urgent"], await WaitingAsync(circle.Karin));
        Assert.Empty(await WaitingAsync(circle.Petra));
        await api.CannotReadAsync(circle.Petra, signal);
    }

    [Fact]
    public async Task A_colleague_who_is_a_caregiver_of_the_client_is_not_asked_with_the_team_nor_handed_anything()
    {
        var circle = await GivenTeamAsync();
        var other = TestPerson.Professional(circle.Team);
        foreach (var person in new[] { circle.Colleague, other }) await HasRoleAsync(person, Role.Professional, circle);
        await CaresAsync(circle.Colleague, circle);
        var handed = await BoundaryAsync(circle);
        await HandAsync(circle.Petra, $"signals/{handed}", circle.Colleague.Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "signal.colleague-not-there");
        foreach (var person in new[] { circle.Petra, circle.Karin }) await GoesAsync(person, circle, "away");

        var signal = await BoundaryAsync(circle);

        Assert.Contains("signal.urgent", await WaitingAsync(other));
        Assert.Empty(await WaitingAsync(circle.Colleague));
        await api.CannotReadAsync(circle.Colleague, signal);
        Assert.Equal(SignalHandler.Team, (await api.ReadAsync(other, signal)).Handler);
    }

    [Fact]
    public async Task When_nobody_is_there_what_is_said_of_a_caregiver_waits_with_the_backup_and_not_with_the_caregiver()
    {
        var circle = await GivenTeamAsync();
        await CaresAsync(circle.Petra, circle);
        await GoesAsync(circle.Karin, circle, "away");

        var signal = await BoundaryAsync(circle);

        Assert.Empty(await WaitingAsync(circle.Petra));
        Assert.Equal(["signal.urgent"], await WaitingAsync(circle.Karin));
        await api.ReadAsync(circle.Karin, signal);
    }

    private Task CaresAsync(TestPerson person, Circle circle) =>
        api.NotifyAsync(new CaregiverLinked(Guid.CreateVersion7(), circle.Client, person.Id) { OccurredAt = TimeProvider.System.GetUtcNow() });

    private Task<Guid> BoundaryAsync(Circle circle) => api.GivenSignalAsync(circle, circle.Jan, report => report with { Kind = SignalKind.BoundaryCrossed });
}
