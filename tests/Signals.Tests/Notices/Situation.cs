using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Questions;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests.Notices;

/// <summary>Everybody around one collaboration, known by their roles, and what they were told since the change that is played.</summary>
internal sealed class Situation(SignalsApi api)
{
    private readonly HashSet<Guid> before = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public SignalsApi Api => api;
    public Circle Circle { get; } = new() { Karin = TestPerson.Of(Role.Professional) };
    public TestPerson Asker { get; set; } = null!;

    public async Task PrepareAsync(bool hasColleague = true)
    {
        Asker = Circle.Jan;
        await HasRoleAsync(Circle.Petra, Role.Professional, Circle.Team);
        await HasRoleAsync(Circle.Karin, Role.Professional, Guid.CreateVersion7());
        await HasRoleAsync(Circle.Coordinator, Role.Coordinator, Circle.Organisation);
        if (hasColleague) await HasRoleAsync(Circle.Colleague, Role.Professional, Circle.Team);
        await api.GivenCircleAsync(Circle);
    }

    public TestPerson PersonIn(Audience who) => who switch
    {
        Audience.Client => Circle.Meindert,
        Audience.Volunteer => Circle.Jan,
        Audience.Professional => Circle.Petra,
        Audience.Backup => Circle.Karin,
        Audience.Team => Circle.Colleague,
        Audience.Coordinator => Circle.Coordinator,
        Audience.Asker => Asker,
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "Nobody in the situation is that."),
    };

    /// <summary>What was told until now does not count.</summary>
    public async Task FromNowAsync()
    {
        foreach (var who in new[] { Audience.Client, Audience.Volunteer, Audience.Professional, Audience.Backup, Audience.Team, Audience.Coordinator })
            before.UnionWith((await NoticesAsync(PersonIn(who))).Select(notice => notice.Id));
    }

    public async Task<IReadOnlyList<string>> ToldAsync(TestPerson person) => [.. (await NoticesAsync(person)).Where(notice => !before.Contains(notice.Id)).Select(notice => notice.Code)];

    public Task<Guid> ReportAsync(Urgency urgency = Urgency.Now) => api.GivenSignalAsync(Circle, Circle.Jan, report => report with { Urgency = urgency });

    public async Task<Guid> AskAsync() => (await api.PostAsync(Circle.Jan, "questions", new AskQuestion.Request(Circle.Agreement, "Mag ik de zaag meenemen?")).OkAsync<AskQuestion.Response>()).Id;

    /// <summary>The client is known to the team, and perhaps Petra helps.</summary>
    public async Task HelpAsync(bool byPetra = true)
    {
        await api.NotifyAsync(Circle.Registered());
        if (byPetra) await api.NotifyAsync(Circle.Helped(Circle.Petra));
        await FromNowAsync();
    }

    public Task ReportWithoutAgreementAsync(Urgency urgency) => api.PostAsync(Circle.Meindert, "signals", Circle.ReportWithoutAgreement(urgency)).OkAsync<ReportSignal.Response>();

    public Task AskWithoutAgreementAsync() => api.PostAsync(Circle.Meindert, "questions", new AskQuestion.Request(null, "Wie kan mij helpen?", Circle.Client)).OkAsync<AskQuestion.Response>();

    /// <summary>A command of the professional that must succeed.</summary>
    public async Task DoAsync(string path, object body) => Assert.True((await api.PostAsync(Circle.Petra, path, body)).StatusCode is HttpStatusCode.NoContent or HttpStatusCode.Created);

    public async Task<AbsenceReported> AwayAsync(TestPerson person)
    {
        var absence = new AbsenceReported(Guid.CreateVersion7(), person.Id, api.Clock.Today(), api.Clock.Today().AddDays(3));
        await api.NotifyAsync(absence);
        return absence;
    }

    public async Task EndRoleAsync(TestPerson person)
    {
        var role = await api.QueryAsync(db => db.Roles.SingleAsync(one => one.PersonId == person.Id, Cancel));
        await api.NotifyAsync(new PersonRoleEnded(person.Id, role.AssignmentId, role.Role, role.OrganisationId, role.TeamId));
    }

    private Task HasRoleAsync(TestPerson person, Role role, Guid where) => api.NotifyAsync(new PersonRoleAssigned(
        person.Id, Guid.CreateVersion7(), role, role == Role.Coordinator ? where : null, role == Role.Professional ? where : null, new DateOnly(2026, 1, 1), null));

    private async Task<IReadOnlyList<NoticesApi.Item>> NoticesAsync(TestPerson person) =>
        (await api.As(person).GetAsync($"{SignalsApi.Base}/notices?pageSize=100", Cancel).OkAsync<Page<NoticesApi.Item>>()).Items;
}
