using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Contracts;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Agreements.Tests.Notices;

/// <summary>Everybody around one agreement, known by their roles, and what they were told since the change that is played.</summary>
internal sealed class Situation(AgreementsApi api)
{
    private readonly Guid team = Guid.CreateVersion7(), organisation = Guid.CreateVersion7();
    private readonly HashSet<Guid> before = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public AgreementsApi Api => api;
    public TestPerson Professional => field ??= TestPerson.Professional(team);
    public TestPerson Colleague => field ??= TestPerson.Professional(team);
    public TestPerson Backup => field ??= TestPerson.Professional(Guid.CreateVersion7());
    public TestPerson Coordinator => field ??= TestPerson.Coordinator(organisation);
    public TestPerson Caregiver { get; private set; } = TestPerson.Of(Role.Caregiver);
    public Guid CaregiverId { get; private set; }
    public Given Agreement { get; private set; } = null!;
    public TestPerson Client => Agreement.Client;
    public TestPerson Volunteer => Agreement.Volunteer;
    public MatchConfirmed Match => Agreement.Match;

    public async Task PrepareAsync()
    {
        foreach (var (person, at) in new[] { (Professional, team), (Colleague, team), (Backup, Backup.Teams[0]) }) await api.GivenProfessionalAsync(at, person);
        var role = New.At(new PersonRoleAssigned(Coordinator.Id, Guid.CreateVersion7(), Role.Coordinator, organisation, null, New.Today.AddYears(-1), null));
        await api.ReceiveAsync(role, db => db.Roles.AnyAsync(one => one.AssignmentId == role.AssignmentId, Cancel));
    }

    public TestPerson PersonIn(Audience who) => who switch
    {
        Audience.Client => Client,
        Audience.Caregiver => Caregiver,
        Audience.Volunteer => Volunteer,
        Audience.Professional => Professional,
        Audience.Backup => Backup,
        Audience.Team => Colleague,
        Audience.Coordinator => Coordinator,
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "Nobody in the situation is that."),
    };

    /// <summary>What was told until now does not count.</summary>
    public async Task FromNowAsync()
    {
        foreach (var person in new[] { Client, Caregiver, Volunteer, Professional, Backup, Colleague, Coordinator })
            before.UnionWith((await NoticesAsync(person)).Select(notice => notice.Id));
    }

    public async Task<IReadOnlyList<string>> ToldAsync(TestPerson person) => [.. (await NoticesAsync(person)).Where(notice => !before.Contains(notice.Id)).Select(notice => notice.Code)];

    /// <summary>What waits with a person about it, whenever it was told.</summary>
    public async Task<IReadOnlyList<string>> WaitingAsync(TestPerson person) => [.. (await NoticesAsync(person)).Where(notice => notice.ReadAt is null).Select(notice => notice.Code)];

    public async Task DraftAsync() => Agreement = await api.GivenDraftAsync(New.Match() with { ProfessionalId = Professional.Id, TeamId = team, OrganisationId = organisation });

    public async Task WriteAsync()
    {
        await api.PutAsync(Professional, Agreement.Id, "tasks", New.Tasks()).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PutAsync(Professional, Agreement.Id, "backup", new AssignBackup.Request(Backup.Id)).HasStatusAsync(HttpStatusCode.NoContent);
    }

    public async Task LinkCaregiverAsync(bool mayRead = true) => (CaregiverId, Caregiver) = await api.GivenCaregiverAsync(Match.ClientId, mayRead: mayRead);

    public async Task CompleteAsync(bool hasCaregiver = false)
    {
        await DraftAsync();
        await WriteAsync();
        if (hasCaregiver) await LinkCaregiverAsync();
    }

    /// <summary>It runs, and there is a caregiver who reads along.</summary>
    public async Task ActiveAsync()
    {
        await CompleteAsync();
        await YesAsync(Client);
        await YesAsync(Volunteer);
        await LinkCaregiverAsync();
    }

    public Task YesAsync(TestPerson person) => api.ConsentAsync(person, Agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);

    /// <summary>A command that must succeed.</summary>
    public async Task DoAsync(TestPerson person, string action, object body) =>
        Assert.True((await api.PostAsync(person, Agreement.Id, action, body)).StatusCode is HttpStatusCode.NoContent or HttpStatusCode.Created, action);

    /// <summary>A role of somebody who takes part; that of a volunteer is for the organisation.</summary>
    public async Task GiveRoleAsync(TestPerson person, Role role)
    {
        var told = New.At(new PersonRoleAssigned(person.Id, Guid.CreateVersion7(), role, role == Role.Volunteer ? Match.OrganisationId : null, null, New.Today.AddDays(-9), null));
        await api.ReceiveAsync(told, db => db.Roles.AnyAsync(one => one.AssignmentId == told.AssignmentId, Cancel));
    }

    public async Task EndRolesAsync(TestPerson person)
    {
        foreach (var role in await api.ReadDbAsync(db => db.Roles.Where(one => one.PersonId == person.Id).ToListAsync(Cancel)))
            await api.ReceiveAsync(New.At(new PersonRoleEnded(person.Id, role.AssignmentId, role.Role, role.OrganisationId, role.TeamId)),
                db => db.Roles.AnyAsync(one => one.AssignmentId == role.AssignmentId && one.HasEnded, Cancel));
    }

    public async Task<AbsenceReported> AwayAsync(TestPerson person, int from, int until)
    {
        var absence = New.At(new AbsenceReported(Guid.CreateVersion7(), person.Id, New.Today.AddDays(from), New.Today.AddDays(until)));
        await api.ReceiveAsync(absence, db => db.Absences.AnyAsync(one => one.AbsenceId == absence.AbsenceId, Cancel));
        return absence;
    }

    /// <summary>The volunteer is there, with a certificate until this day.</summary>
    public Task VolunteerActiveAsync(DateOnly certificateUntil, AttentionReason? then) => TellAsync(
        new VolunteerActivated(Match.VolunteerId, Volunteer.Id, organisation, Guid.CreateVersion7(), ["odd-jobs"], [], [], 1, certificateUntil), then);

    public Task ConsentAsync(string scope, bool isGranted, AttentionReason? then) => TellAsync(new ConsentChanged(Match.ClientId, scope, isGranted, null), then);

    /// <summary>Tells what happened elsewhere, and waits until it asks attention for this.</summary>
    public Task TellAsync(IntegrationEvent happened, AttentionReason? then) =>
        api.ReceiveAsync(New.At(happened), db => db.Agreements.AnyAsync(a => a.Id == Agreement.Id && a.Attention == then, Cancel));

    private async Task<IReadOnlyList<NoticesApi.Item>> NoticesAsync(TestPerson person) =>
        [.. (await api.NoticesOfAsync(person)).Where(notice => notice.SubjectId == Agreement.Id)];
}
