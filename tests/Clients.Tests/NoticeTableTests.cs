using System.Net;
using System.Net.Http.Json;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Clients.Features.Access;
using Samenspel.Clients.Features.Accounts;
using Samenspel.Clients.Features.HandingOver;
using Samenspel.Clients.Features.Network;
using Samenspel.Clients.Features.Respite;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Contracts;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>Every row of the table of notices is played: who must know is told, and who deliberately is not, hears nothing.</summary>
public sealed class NoticeTableTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static readonly TestPerson Omar = TestPerson.Professional(Team);
    private readonly TestPerson meindert = TestPerson.Of(Role.Client);
    private TestPerson samira = TestPerson.Of(Role.Caregiver);

    public static TheoryData<string> Rows => [.. NoticeTable.Rows.Select(row => row.Id)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Who_must_know_of_a_change_is_told_and_who_must_not_is_not(string id)
    {
        var row = NoticeTable.Rows.Single(one => one.Id == id);
        var subject = await PlayAsync(id);

        foreach (var told in row.Told)
            await Eventually.IsTrueAsync(async () => (await WaitingAsync(PersonOf(told.Who, id), subject)).Contains(told.Kind.Code), $"{told.Who} is told {told.Kind.Code}", cancel: Cancel);
        foreach (var not in row.NotTold)
            Assert.Empty((await WaitingAsync(PersonOf(not.Who, id), subject)).Except(row.Told.Where(told => PersonOf(told.Who, id) == PersonOf(not.Who, id)).Select(told => told.Kind.Code)));
    }

    private TestPerson PersonOf(Audience who, string id) => who switch
    {
        Audience.Client => meindert,
        Audience.Caregiver => samira,
        Audience.Team => Omar,
        Audience.Professional when id.EndsWith(".handed-over", StringComparison.Ordinal) => Omar,
        Audience.Professional => Petra,
        Audience.Asker => samira,
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

    private async Task<Guid> PlayRequestAsync(string id, Guid client)
    {
        if (id == "support-request.started") return await api.GivenRequestAsync(client);
        if (id == "support-request.exploring") return await BeginAsync(client);
        if (id == "support-request.explored") return await api.GivenExploredRequestAsync(client);
        if (id == "support-request.profile-written") return await api.GivenDescribedRequestAsync(client);

        var request = await OpenAsync(client);
        if (id != "support-request.opened") await ReadAllAsync(Petra, request);
        switch (id)
        {
            case "support-request.caregiver-view":
                samira = await api.GivenCaregiverAsync(client);
                await api.As(samira).PutAsJsonAsync($"{Root}/support-requests/{request}/caregiver-view", new AddCaregiverView.Request("Hij mist de werkplaats."), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "support-request.arranged":
                await ConfirmAsync(client, request, SupportRequestStatus.Arranged);
                break;
            case "support-request.collaboration-ended":
                await EndAsync(await ConfirmAsync(client, request, SupportRequestStatus.Arranged));
                break;
            case "support-request.handed-over":
                await GivenColleagueAsync();
                await Eventually.IsTrueAsync(async () => (await HandOverAsync($"support-requests/{request}")).StatusCode == HttpStatusCode.NoContent, "Omar is known", cancel: Cancel);
                break;
            case "support-request.taken-over":
                await HandOverAsync($"support-requests/{request}", by: Omar).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "support-request.professional-left":
                await LeaveAsync($"support-requests/{request}");
                break;
            case "support-request.withdrawn":
                await api.As(Petra).PostAsync($"{Root}/support-requests/{request}/withdrawal", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "support-request.closed":
                await api.As(Petra).PostAsJsonAsync($"{Root}/support-requests/{request}/closure", new CloseSupportRequest.Request(ClosureReason.NeedMet), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                break;
        }
        return request;
    }

    private async Task<Guid> PlayRespiteAsync(string id, Guid client)
    {
        samira = await api.GivenCaregiverAsync(client, mayRead: false);
        await api.GivenRequestAsync(client); // Petra sees to the client
        var day = api.Clock.Today().AddDays(7);
        DateTimeOffset At(int hour) => day.InNetherlands(new TimeOnly(hour, 0));
        var respite = (await api.As(samira).PostAsJsonAsync($"{Root}/clients/{client}/respite-requests", new AskRespite.Request(At(10), At(20), "De broers zijn op reis."), ApiJson.Options, Cancel)
            .OkAsync<AskRespite.Response>()).Id;
        switch (id)
        {
            case "respite.declined-by-client":
                await api.OtherServices.SendAsync(new MatchDeclined(Guid.CreateVersion7(), await AddAsync(RespiteSolution.Volunteer), Guid.CreateVersion7(), "client"), Cancel);
                break;
            case "respite.volunteer-gone":
                var block = await AddAsync(RespiteSolution.Volunteer);
                await EndAsync(await ConfirmAsync(client, block, null));
                break;
            case "respite.not-covered":
                await api.WatchRespiteAsync(At(10).AddHours(-71));
                break;
            case "respite.covered":
                await AddAsync(RespiteSolution.Network);
                break;
            case "respite.handed-over":
                await GivenColleagueAsync();
                await Eventually.IsTrueAsync(async () => (await HandOverAsync($"respite-requests/{respite}")).StatusCode == HttpStatusCode.NoContent, "Omar is known", cancel: Cancel);
                break;
            case "respite.taken-over":
                await ReadAllAsync(Petra, respite); // that it was asked
                await HandOverAsync($"respite-requests/{respite}", by: Omar).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "respite.professional-left":
                await LeaveAsync($"respite-requests/{respite}");
                break;
            case "respite.withdrawn":
                await api.As(samira).PostAsync($"{Root}/respite-requests/{respite}/withdrawal", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "respite.done":
                await api.WatchRespiteAsync(At(10).AddDays(8));
                break;
        }
        return respite;

        async Task<Guid> AddAsync(RespiteSolution solution) => (await api.As(samira).PostAsJsonAsync($"{Root}/respite-requests/{respite}/blocks",
            new AddRespiteBlock.Request(At(10), At(20), solution, "Zus", solution != RespiteSolution.Volunteer, "visiting"), ApiJson.Options, Cancel).OkAsync<AddRespiteBlock.Response>()).Id;
    }

    private async Task<Guid> PlayNetworkAsync(string id, Guid client)
    {
        var doesNow = id == "network.active" ? "Kookt op zondag" : null;
        var member = (await api.As(Petra).PostAsJsonAsync($"{Root}/clients/{client}/network-members", new MapNetworkMember.Request("Broer", "broer", doesNow), Cancel).OkAsync<MapNetworkMember.Response>()).Id;
        if (id is "network.mapped" or "network.active") return member;
        var ask = (await api.As(Petra).PostAsJsonAsync($"{Root}/network-members/{member}/asks", new AskNetworkMember.Request("Meelopen"), Cancel).OkAsync<AskNetworkMember.Response>()).Id;
        if (id != "network.asked")
            await api.As(Petra).PutAsJsonAsync($"{Root}/network-members/{member}/asks/{ask}/answer", new RecordNetworkAnswer.Request(id == "network.accepted", "Werk"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        return member;
    }

    private async Task<Guid> PlayClientAsync(string id, Guid client)
    {
        switch (id)
        {
            case "consent.given":
                await api.As(meindert).PutAsJsonAsync($"{Root}/clients/{client}/consents/{ConsentScope.Matching}", new { }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                return client;
            case "consent.withdrawn":
                await api.As(meindert).PostAsJsonAsync($"{Root}/clients/{client}/consents/{ConsentScope.Matching}/withdrawal", new { }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                return client;
            case "caregiver.linked" or "caregiver.unlinked":
                samira = await api.GivenCaregiverAsync(client);
                var known = (await api.As(Petra).GetAsync($"{Root}/clients/{client}/caregivers", Cancel).OkAsync<Page<Features.Caregivers.ListCaregivers.Item>>()).Items.Single().Id;
                if (id != "caregiver.unlinked") return known;
                await ReadAllAsync(Petra, known); // that she linked her account
                await api.As(Petra).PostAsync($"{Root}/clients/{client}/caregivers/{known}/unlinking", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                return known;
            case "account.linked":
                await api.LinkAsync(meindert, client);
                return client;
            case "account.unlinked":
                await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                return client;
            default:
                var stranger = TestPerson.Professional(Guid.CreateVersion7());
                if (id == "client.second-emergency") await EmergencyAsync(stranger, await api.GivenClientAsync());
                await EmergencyAsync(stranger, client);
                if (id == "client.second-emergency") await ReadAllAsync(meindert, client); // that it was opened
                return client;
        }
    }

    private Task EmergencyAsync(TestPerson stranger, Guid client) => api.As(stranger)
        .PostAsJsonAsync($"{Root}/emergency-accesses", new OpenEmergencyAccess.Request(client, "Hij belde in paniek."), Cancel).HasStatusAsync(HttpStatusCode.Created);

    /// <summary>A request for which a volunteer is looked for, approved by the client.</summary>
    private async Task<Guid> OpenAsync(Guid client)
    {
        var request = await api.GivenDescribedRequestAsync(client);
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        await api.As(meindert).PostAsJsonAsync($"{Root}/support-requests/{request}/approval", new ApproveProfile.Request((await api.ReadRequestAsync(request)).Profile!.Id), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        return request;
    }

    private async Task<Guid> BeginAsync(Guid client)
    {
        var request = await api.GivenRequestAsync(client);
        await api.AnswerAsync(request, 1, New.Answer(1)).HasStatusAsync(HttpStatusCode.NoContent);
        return request;
    }

    private async Task<Guid> ConfirmAsync(Guid client, Guid request, SupportRequestStatus? until)
    {
        var match = Guid.CreateVersion7();
        await api.OtherServices.SendAsync(new MatchConfirmed(match, request, client, meindert.Id, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Petra.Id, Team, "odd-jobs"), Cancel);
        if (until is not null) await Eventually.IsTrueAsync(async () => (await api.ReadRequestAsync(request)).Status == until, "the match is known", cancel: Cancel);
        return match;
    }

    private Task EndAsync(Guid match) => api.OtherServices.SendAsync(new AgreementEnded(Guid.CreateVersion7(), match, Guid.CreateVersion7(), "moved"), Cancel);

    private Task GivenColleagueAsync() => api.OtherServices.SendAsync(
        new PersonRoleAssigned(Omar.Id, Guid.CreateVersion7(), Role.Professional, null, Team, api.Clock.Today(), null), Cancel);

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
