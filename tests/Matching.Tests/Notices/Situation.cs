using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Features.Matches;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests.Notices;

/// <summary>Everybody who could be told something about one request: a team of two, an organisation, a client, a volunteer. And what they were told.</summary>
internal sealed class Situation(MatchingApi api)
{
    public const string Root = "/api/matching/v1";

    private readonly Guid team = Guid.CreateVersion7(), organisation = Guid.CreateVersion7();
    private readonly Dictionary<Guid, Guid> assignments = [];
    private readonly HashSet<Guid> toldBefore = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
    public MatchingApi Api => api;
    public TestPerson Professional => field ??= TestPerson.Professional(team);
    public TestPerson Colleague => field ??= TestPerson.Professional(team);
    public TestPerson Coordinator => field ??= TestPerson.Coordinator(organisation);
    public TestPerson Ambassador => field ??= new TestPerson(Role.Ambassador) { Teams = [team], Organisations = [organisation] };
    public TestPerson Client { get; set; } = TestPerson.Of(Role.Client);
    public TestPerson Volunteer => Candidate.Person();
    public TestPerson Guardian { get; set; } = TestPerson.Of(Role.Caregiver);
    public Guid ClientId { get; private set; }
    public SupportRequestOpened Request { get; private set; } = null!;
    public VolunteerActivated Candidate { get; private set; } = null!;
    public Guid Match { get; private set; }
    public Guid Consult { get; private set; }
    public Guid Proposal { get; set; }
    public Guid Caregiver { get; } = Guid.CreateVersion7();

    /// <summary>What the notices are about.</summary>
    public HashSet<Guid> Subjects { get; } = [];

    public async Task PrepareAsync(bool hasColleague = true)
    {
        await AssignAsync(Professional, Role.Professional);
        if (hasColleague) await AssignAsync(Colleague, Role.Professional);
        await AssignAsync(Coordinator, Role.Coordinator);
        await AssignAsync(Ambassador, Role.Ambassador);
    }

    public async Task<SupportRequestOpened> GivenRequestAsync(bool hasAccount = true, bool isNight = false)
    {
        Request = await api.GivenRequestAsync(New.Request() with
        {
            ClientAccountId = hasAccount ? Client.Id : null,
            ProfessionalId = Professional.Id,
            TeamId = team,
            ActivityCode = "visiting",
            DistrictCode = "WK990501",
            IsNight = isNight,
        });
        ClientId = Request.ClientId;
        Subjects.Add(Request.RequestId);
        return Request;
    }

    public async Task<VolunteerActivated> GivenVolunteerAsync(DateOnly? certificate = null, Guid? account = null) =>
        Candidate = await api.GivenVolunteerAsync(New.Volunteer() with
        {
            AccountId = account ?? Guid.CreateVersion7(),
            OrganisationId = organisation,
            ActivityCodes = ["visiting"],
            DistrictCodes = ["WK990501"],
            ConductCertificateValidUntil = certificate ?? New.Today.AddYears(1),
        });

    /// <summary>A match that has come so far.</summary>
    public async Task<Guid> GivenMatchAsync(MatchStatus status, bool hasAccount = true, bool sameRequest = false, DateOnly? certificate = null)
    {
        if (!sameRequest) await GivenRequestAsync(hasAccount);
        await GivenVolunteerAsync(certificate);
        Match = (await api.As(Professional).PostAsJsonAsync($"{Root}/matches", New.Proposal(Request, Candidate), Cancel).OkAsync<ProposeMatch.Response>()).Id;
        Subjects.Add(Match);
        (TestPerson By, string Action, object? Body)[] steps =
        [
            (Coordinator, "invitation", null), (Volunteer, "acceptance", null), (Coordinator, "introduction", New.Introduction()), (Coordinator, "trial", null),
            (Coordinator, "trial/completion", New.Tried),
        ];
        for (var step = 0; step < (int)status; step++)
        {
            if (steps[step].Action == "trial") await StepAsync(Coordinator, "introduction/completion");
            await StepAsync(steps[step].By, steps[step].Action, steps[step].Body);
        }
        return Match;
    }

    public Task StepAsync(TestPerson by, string action, object? body = null, Guid? match = null) =>
        api.PostAsync(by, match ?? Match, action, body).HasStatusAsync(HttpStatusCode.NoContent);

    /// <summary>A consult that has come so far, taken up by the ambassador.</summary>
    public async Task GivenConsultAsync(ConsultStatus status)
    {
        var client = await api.GivenClientAsync(New.Client(team) with { ClientAccountId = Client.Id });
        ClientId = client.ClientId;
        await api.GivenConsentAsync(ClientId, ConsentScope.AmbassadorConsult);
        Consult = (await api.As(Professional).PostAsJsonAsync($"{Root}/consults", new AskConsult.Request(ClientId, ["walking"], [], [], [], "Houdt van wandelen."), ApiJson.Options, Cancel)
            .OkAsync<AskConsult.Response>()).Id;
        Subjects.Add(Consult);
        if (status >= ConsultStatus.Looking) await ConsultAsync(Ambassador, "look");
        if (status == ConsultStatus.Waiting) await ConsultAsync(Ambassador, "wait", new PostponeConsult.Request(New.Today.AddDays(3)));
        if (status < ConsultStatus.Answered) return;
        var club = await api.GivenActivityAsync(new ActivityCapacityChanged(Guid.CreateVersion7(), organisation, "walking", "WK990501", ["tuesday-morning"], 6, 3, true) { OccurredAt = New.Now });
        await AnswerAsync(club.ActivityId);
    }

    public async Task AnswerAsync(Guid activity) =>
        Assert.True((await api.As(Ambassador).PostAsJsonAsync($"{Root}/consults/{Consult}/answer", new AnswerConsult.Request(activity, null, "Een kleine club."), ApiJson.Options, Cancel)).IsSuccessStatusCode);

    public Task ConsultAsync(TestPerson by, string action, object? body = null) =>
        api.As(by).PostAsJsonAsync($"{Root}/consults/{Consult}/{action}", body ?? new { }, ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

    public async Task AllowAsync(string scope, bool isGranted) => await api.GivenConsentAsync(ClientId, scope, isGranted);

    public async Task GivenGuardianAsync(Guid client)
    {
        ClientId = client;
        await api.OtherServices.SendAsync(new CaregiverLinked(Caregiver, client, Guardian.Id) { IsGuardian = true, OccurredAt = New.Now }, Cancel);
        await api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.CaregiverId == Caregiver), "the guardian is known");
    }

    /// <summary>The volunteer is linked as a caregiver of the client.</summary>
    public Task LinkVolunteerAsync() =>
        api.OtherServices.SendAsync(new CaregiverLinked(Caregiver, ClientId, Candidate.AccountId) { OccurredAt = New.Now }, Cancel);

    /// <summary>Another ambassador placed in the team.</summary>
    public async Task<TestPerson> GivenAmbassadorAsync(DateOnly? until = null)
    {
        var ambassador = new TestPerson(Role.Ambassador) { Teams = [team], Organisations = [organisation] };
        await AssignAsync(ambassador, Role.Ambassador, until);
        return ambassador;
    }

    public async Task EndRoleAsync(TestPerson person)
    {
        await api.OtherServices.SendAsync(new PersonRoleEnded(person.Id, assignments[person.Id], person.Roles[0], null, team) { OccurredAt = New.Now }, Cancel);
        await api.IsTrueAsync(db => db.Roles.AnyAsync(r => r.PersonId == person.Id && r.HasEnded), "the end of the role is known");
    }

    /// <summary>A volunteer, of the organisation, or a client has the role no longer.</summary>
    public async Task<Guid> LoseRoleAsync(TestPerson person, Role role)
    {
        var (assignment, at) = (Guid.CreateVersion7(), role == Role.Volunteer ? organisation : (Guid?)null);
        await api.OtherServices.SendAsync(new PersonRoleAssigned(person.Id, assignment, role, at, null, New.Today.AddDays(-9), null) { OccurredAt = New.Now.AddMinutes(-1) }, Cancel);
        await api.OtherServices.SendAsync(new PersonRoleEnded(person.Id, assignment, role, at, null) { OccurredAt = New.Now }, Cancel);
        await api.IsTrueAsync(db => db.Roles.AnyAsync(r => r.AssignmentId == assignment && r.HasEnded && r.From > DateOnly.MinValue), "the end of the role is known");
        return assignment;
    }

    /// <summary>A volunteer has the role again, as after a block.</summary>
    public async Task GiveRoleAgainAsync(TestPerson person, Guid assignment)
    {
        await api.OtherServices.SendAsync(new PersonRoleAssigned(person.Id, assignment, Role.Volunteer, organisation, null, New.Today.AddDays(-9), null) { OccurredAt = New.Now.AddMinutes(1) }, Cancel);
        await api.IsTrueAsync(db => db.Roles.AnyAsync(r => r.AssignmentId == assignment && !r.HasEnded), "the role is known");
    }

    /// <summary>Somebody is away today.</summary>
    public async Task GoAwayAsync(TestPerson person)
    {
        await api.OtherServices.SendAsync(new AbsenceReported(Guid.CreateVersion7(), person.Id, New.Today, New.Today.AddDays(2)) { OccurredAt = New.Now }, Cancel);
        await api.IsTrueAsync(db => db.Absences.AnyAsync(one => one.PersonId == person.Id), "the absence is known");
    }

    public Task RunJobAsync(DateTimeOffset now) => api.InServiceAsync(async services =>
    {
        await services.GetRequiredService<MatchJob>().RunAsync(now, Cancel);
        return true;
    });

    /// <summary>What somebody was told until now does not count.</summary>
    public async Task FromNowAsync()
    {
        foreach (var person in (TestPerson[])[Professional, Colleague, Coordinator, Ambassador, Client, Guardian, .. Candidate is null ? Array.Empty<TestPerson>() : [Volunteer]])
            foreach (var notice in await ReadAsync(person)) toldBefore.Add(notice.Id);
    }

    /// <summary>The notices about it since then.</summary>
    public async Task<IReadOnlyList<NoticesApi.Item>> ToldAsync(TestPerson person) =>
        [.. (await ReadAsync(person)).Where(notice => Subjects.Contains(notice.SubjectId) && !toldBefore.Contains(notice.Id))];

    /// <summary>What waits with a person about it, whenever it was told.</summary>
    public async Task<IReadOnlyList<string>> WaitingAsync(TestPerson person) =>
        [.. (await ReadAsync(person)).Where(notice => Subjects.Contains(notice.SubjectId) && notice.ReadAt is null).Select(notice => notice.Code)];

    private Task<IReadOnlyList<NoticesApi.Item>> ReadAsync(TestPerson person) =>
        api.As(person).ReadAllAsync<NoticesApi.Item>($"{Root}/notices", notice => notice.Id, cancel: Cancel);

    private async Task AssignAsync(TestPerson person, Role role, DateOnly? until = null)
    {
        assignments[person.Id] = Guid.CreateVersion7();
        await api.OtherServices.SendAsync(
            new PersonRoleAssigned(
                person.Id, assignments[person.Id], role, role == Role.Coordinator ? organisation : null, role == Role.Coordinator ? null : team, New.Today.AddDays(-1), until)
            { OccurredAt = New.Now.AddMinutes(-1) }, Cancel);
        await api.IsTrueAsync(db => db.Roles.AnyAsync(r => r.PersonId == person.Id && r.From < New.Today && r.From > DateOnly.MinValue), "the role is known");
    }
}
