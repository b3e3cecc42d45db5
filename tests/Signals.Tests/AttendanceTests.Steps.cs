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

public sealed partial class AttendanceTests
{
    /// <summary>Petra, and Karin as backup, both known as professionals of the team.</summary>
    private async Task<Circle> GivenTeamAsync()
    {
        var circle = new Circle { Karin = TestPerson.Of(Role.Professional) };
        await HasRoleAsync(circle.Petra, Role.Professional, circle);
        await HasRoleAsync(circle.Karin, Role.Professional, circle, team: Guid.CreateVersion7());
        return await api.GivenCircleAsync(circle);
    }

    private Task HasRoleAsync(TestPerson person, Role role, Circle circle, Guid? team = null) => api.NotifyAsync(new PersonRoleAssigned(
        person.Id, Guid.CreateVersion7(), role, role == Role.Coordinator ? circle.Organisation : null, role == Role.Professional ? team ?? circle.Team : null, new DateOnly(2026, 1, 1), null));

    private async Task GoesAsync(TestPerson person, Circle circle, string why)
    {
        if (why == "away") await AwayAsync(person);
        else
        {
            var role = await api.QueryAsync(db => db.Roles.SingleAsync(one => one.PersonId == person.Id, Cancel));
            await api.NotifyAsync(new PersonRoleEnded(person.Id, role.AssignmentId, role.Role, null, circle.Team));
        }
    }

    private async Task<Guid> AwayAsync(TestPerson person)
    {
        var (id, today) = (Guid.CreateVersion7(), api.Clock.Today());
        await api.NotifyAsync(new AbsenceReported(id, person.Id, today, today.AddDays(3)));
        return id;
    }

    private async Task<Guid> AskAsync(Circle circle) =>
        (await api.PostAsync(circle.Jan, "questions", new AskQuestion.Request(circle.Agreement, "Mag ik de zaag meenemen?")).OkAsync<AskQuestion.Response>()).Id;

    private Task<GetQuestion.Response> ReadQuestionAsync(TestPerson who, Guid id) => api.As(who).GetAsync($"{SignalsApi.Base}/questions/{id}", Cancel).OkAsync<GetQuestion.Response>();

    private Task<HttpResponseMessage> HandAsync(TestPerson who, string what, Guid colleague) => api.PostAsync(who, $"{what}/handover", new HandOverSignal.Request(colleague));

    private sealed class Then(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private async Task<IReadOnlyList<string>> WaitingAsync(TestPerson person) => await api.NoticesOfAsync(person, "?isRead=false");
}
