using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.HandingOver;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Contracts;
using Samenspel.Notices;
using Samenspel.ServiceHost;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>Every row of the table of notices is played: who must know is told, and who deliberately is not, hears nothing.</summary>
public sealed partial class NoticeTableTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static readonly TestPerson Omar = TestPerson.Professional(Team);
    private readonly TestPerson meindert = TestPerson.Of(Role.Client);
    private readonly TestPerson administrator = TestPerson.Of(Role.Administrator);
    private TestPerson samira = TestPerson.Of(Role.Caregiver);
    private const string AwayEnd = "-while-away";

    public static TheoryData<string> Rows => [.. NoticeTable.Rows.Select(row => row.Id)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Who_must_know_of_a_change_is_told_and_who_must_not_is_not(string id)
    {
        var row = NoticeTable.Rows.Single(one => one.Id == id);
        var isAway = id.EndsWith(AwayEnd, StringComparison.Ordinal);
        var absence = isAway || Sequel.IsAbsence(id) ? Guid.CreateVersion7() : (Guid?)null;
        try
        {
            await GivenColleagueAsync();
            if (isAway) await GoAwayAsync(absence!.Value);
            await JudgeAsync(row, isAway ? id[..^AwayEnd.Length] : Sequel.FirstOf(id), isAway ? null : absence);
        }
        finally
        {
            if (absence is { } away) await ComeBackAsync(away);
            if (Sequel.IsRoleEnd(id)) await HaveRoleAsync();
        }
    }

    private async Task JudgeAsync(StateChange row, string id, Guid? absenceThen)
    {
        var subject = await PlayAsync(id);
        if (absenceThen is not null || Sequel.IsRoleEnd(row.Id))
        {
            foreach (var told in row.Told)
                await Eventually.IsTrueAsync(async () => (await WaitingAsync(Petra, subject)).Contains(told.Kind.Code), $"Petra is told {told.Kind.Code}", cancel: Cancel);
            await HaveRoleAsync();
            if (absenceThen is { } away) await GoAwayAsync(away);
            else await EndRoleAsync();
            for (var run = 0; run < 2; run++) await api.Services.RunAsync<UrgentWhileAwayJob>(job => job.RunAsync(api.Clock.GetUtcNow(), Cancel));
        }
        foreach (var told in row.Told)
            await Eventually.IsTrueAsync(async () => (await WaitingAsync(PersonOf(told.Who, id), subject)).Contains(told.Kind.Code), $"{told.Who} is told {told.Kind.Code}", cancel: Cancel);
        if (Sequel.IsRoleEnd(row.Id)) Assert.Empty((await WaitingAsync(Petra, subject)).Intersect(row.Told.Select(told => told.Kind.Code)));
        foreach (var not in row.NotTold)
            Assert.Empty((await WaitingAsync(PersonOf(not.Who, id), subject)).Except(row.Told.Where(told => PersonOf(told.Who, id) == PersonOf(not.Who, id)).Select(told => told.Kind.Code)));
    }

    /// <summary>Petra is away, and Omar is there.</summary>
    private async Task GoAwayAsync(Guid absence)
    {
        var today = api.Clock.Today();
        await api.OtherServices.SendAsync(new AbsenceReported(absence, Petra.Id, today, today.AddDays(30)) { Version = 1 }, Cancel);
        await api.IsTrueAsync(db => db.Absences.AnyAsync(one => one.AbsenceId == absence && one.SourceVersion > 0, Cancel), "Petra is away");
    }

    private async Task ComeBackAsync(Guid absence)
    {
        await api.OtherServices.SendAsync(new AbsenceWithdrawn(absence, Petra.Id) { Version = 2 }, Cancel);
        await api.IsTrueAsync(db => db.Absences.AnyAsync(one => one.AbsenceId == absence && one.HasEnded, Cancel), "Petra is back");
    }

    /// <summary>Petra is a professional of the team.</summary>
    private async Task HaveRoleAsync()
    {
        if (await api.InDatabaseAsync(db => db.Roles.AnyAsync(role => role.PersonId == Petra.Id && !role.HasEnded, Cancel))) return;
        await api.KnowProfessionalAsync(Petra.Id, Team);
        await api.IsTrueAsync(db => db.Roles.AnyAsync(role => role.PersonId == Petra.Id && !role.HasEnded, Cancel), "Petra has the role");
    }

    /// <summary>Petra is none any more.</summary>
    private async Task EndRoleAsync()
    {
        foreach (var role in await api.InDatabaseAsync(db => db.Roles.Where(role => role.PersonId == Petra.Id && !role.HasEnded).ToListAsync(Cancel)))
            await api.OtherServices.SendAsync(new PersonRoleEnded(Petra.Id, role.AssignmentId, role.Role, role.OrganisationId, role.TeamId) { Version = role.SourceVersion + 1 }, Cancel);
        await api.IsTrueAsync(async db => !await db.Roles.AnyAsync(role => role.PersonId == Petra.Id && !role.HasEnded, Cancel), "Petra left");
    }

    private TestPerson PersonOf(Audience who, string id) => who switch
    {
        Audience.Client => meindert,
        Audience.Caregiver => samira,
        Audience.Team => Omar,
        Audience.Professional when id.EndsWith(".handed-over", StringComparison.Ordinal) => Omar,
        Audience.Professional => Petra,
        Audience.Asker => samira,
        Audience.Administrator => administrator,
        _ => throw new InvalidOperationException($"Nobody plays {who}."),
    };

    /// <summary>Makes the change, and returns what the notice is about.</summary>
    private async Task<Guid> PlayAsync(string id)
    {
        var theme = id[..id.IndexOf('.', StringComparison.Ordinal)];
        var client = await api.GivenClientAsync(id.EndsWith("without-account", StringComparison.Ordinal) || id == "account.linked" ? null : meindert.Id);
        await ReadAllAsync(Petra, client); // that he linked his account
        return theme switch
        {
            "support-request" => await PlayRequestAsync(id, client),
            "respite" => await PlayRespiteAsync(id, client),
            "network" => await PlayNetworkAsync(id, client),
            _ => await PlayClientAsync(id, client),
        };
    }

    private async Task<Guid> ConfirmAsync(Guid client, Guid request, SupportRequestStatus? until)
    {
        var match = Guid.CreateVersion7();
        await api.OtherServices.SendAsync(new MatchConfirmed(match, request, client, meindert.Id, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Petra.Id, Team, "odd-jobs"), Cancel);
        if (until is not null) await Eventually.IsTrueAsync(async () => (await api.ReadRequestAsync(request)).Status == until, "the match is known", cancel: Cancel);
        return match;
    }

    private Task EndAsync(Guid match) => api.OtherServices.SendAsync(new AgreementEnded(Guid.CreateVersion7(), match, Guid.CreateVersion7(), "moved"), Cancel);

    private async Task GivenColleagueAsync()
    {
        if (await api.InDatabaseAsync(db => db.Roles.AnyAsync(role => role.PersonId == Omar.Id, Cancel))) return;
        await api.OtherServices.SendAsync(new PersonRoleAssigned(Omar.Id, Guid.CreateVersion7(), Role.Professional, null, Team, api.Clock.Today(), null) { Version = 1 }, Cancel);
        await api.IsTrueAsync(db => db.Roles.AnyAsync(role => role.PersonId == Omar.Id, Cancel), "Omar is known");
    }

    /// <summary>Somebody has a role no longer.</summary>
    private async Task LoseRoleAsync(TestPerson person, Role role, Guid? team = null)
    {
        var assignment = Guid.CreateVersion7();
        await api.OtherServices.SendAsync(new PersonRoleAssigned(person.Id, assignment, role, null, team, api.Clock.Today().AddDays(-9), null) { Version = 1 }, Cancel);
        await api.OtherServices.SendAsync(new PersonRoleEnded(person.Id, assignment, role, null, team) { Version = 2 }, Cancel);
    }

    private Task<HttpResponseMessage> HandOverAsync(string path, TestPerson? to = null, TestPerson? by = null) =>
        api.As(by ?? Petra).PutAsJsonAsync($"{Root}/{path}/professional", new HandOverSupportRequest.Request((to ?? Omar).Id), Cancel);

    /// <summary>It is given to a colleague, whose role ends.</summary>
    private async Task LeaveAsync(string path)
    {
        await GivenColleagueAsync();
        var (leaving, assignment) = (TestPerson.Professional(Team), Guid.CreateVersion7());
        await api.OtherServices.SendAsync(new PersonRoleAssigned(leaving.Id, assignment, Role.Professional, null, Team, api.Clock.Today(), null), Cancel);
        await Eventually.IsTrueAsync(async () => (await HandOverAsync(path, leaving)).StatusCode == HttpStatusCode.NoContent, "the colleague is known", cancel: Cancel);
        await api.OtherServices.SendAsync(new PersonRoleEnded(leaving.Id, assignment, Role.Professional, null, Team), Cancel);
    }

    private async Task ReadAllAsync(TestPerson person, Guid subject)
    {
        foreach (var (_, notice) in await NoticesAsync(person, subject)) await api.As(person).PostAsync($"{Root}/notices/{notice}/reading", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
    }

    private async Task<IEnumerable<string>> WaitingAsync(TestPerson person, Guid subject) => (await NoticesAsync(person, subject)).Select(one => one.Code);

    private async Task<IReadOnlyList<(string Code, Guid Id)>> NoticesAsync(TestPerson person, Guid subject) =>
    [
        .. (await api.As(person).ReadAllAsync<NoticesApi.Item>($"{Root}/notices?isRead=false", notice => notice.Id, cancel: Cancel))
            .Where(notice => notice.SubjectId == subject).Select(notice => (notice.Code, notice.Id)),
    ];
}
