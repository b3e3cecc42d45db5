using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Access;
using Samenspel.Clients.Features.Accounts;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Network;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>How each change of a consent, a caregiver, the network or the access to a file comes about.</summary>
public sealed partial class NoticeTableTests
{
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
                await api.GivenConsentAsync(client, ConsentScope.Matching);
                await api.As(meindert).PostAsJsonAsync($"{Root}/clients/{client}/consents/{ConsentScope.Matching}/withdrawal", new { }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                return client;
            case "consent.ends-soon" or "consent.ran-out":
                await api.GivenConsentAsync(client, ConsentScope.Matching, api.Clock.Today().AddDays(Consent.EndsSoonDays + 1));
                await api.PassDaysAsync(id == "consent.ends-soon" ? Consent.EndsSoonDays : Consent.EndsSoonDays + 2);
                return client;
            case "consent.reading-along-ran-out":
                samira = await api.GivenCaregiverAsync(client, mayRead: false);
                await api.GivenConsentAsync(client, ConsentScope.CaregiverView, api.Clock.Today());
                var cares = (await api.As(Petra).GetAsync($"{Root}/clients/{client}/caregivers", Cancel).OkAsync<Page<Features.Caregivers.ListCaregivers.Item>>()).Items.Single().Id;
                await api.PassDaysAsync(1);
                return cares;
            case "consent.reading-along-given" or "consent.reading-along-withdrawn":
                samira = await api.GivenCaregiverAsync(client);
                var reading = (await api.As(Petra).GetAsync($"{Root}/clients/{client}/caregivers", Cancel).OkAsync<Page<Features.Caregivers.ListCaregivers.Item>>()).Items.Single().Id;
                await ReadAllAsync(Petra, reading); // that she linked her account
                await api.As(meindert).PutAsJsonAsync($"{Root}/clients/{client}/consents/{ConsentScope.CaregiverView}", new { }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                if (id == "consent.reading-along-given") return reading;
                await api.As(meindert).PostAsJsonAsync($"{Root}/clients/{client}/consents/{ConsentScope.CaregiverView}/withdrawal", new { }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                return reading;
            case "caregiver.linked" or "caregiver.unlinked" or "caregiver.account-unlinked":
                samira = await api.GivenCaregiverAsync(client);
                var known = (await api.As(Petra).GetAsync($"{Root}/clients/{client}/caregivers", Cancel).OkAsync<Page<Features.Caregivers.ListCaregivers.Item>>()).Items.Single().Id;
                if (id == "caregiver.linked") return known;
                await ReadAllAsync(Petra, known); // that she linked her account
                if (id == "caregiver.account-unlinked")
                {
                    await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client, known), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                    return known;
                }
                await api.As(Petra).PostAsync($"{Root}/clients/{client}/caregivers/{known}/unlinking", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                return known;
            case "client.role-ended":
                await LoseRoleAsync(meindert, Role.Client);
                return client;
            case "caregiver.role-ended":
                samira = await api.GivenCaregiverAsync(client);
                await LoseRoleAsync(samira, Role.Caregiver);
                return client;
            case "client.files-merged":
                await api.MergedAsync(client, await api.GivenClientAsync(), Omar);
                return client;
            case "account.linked":
                await api.LinkAsync(meindert, client);
                return client;
            case "account.unlinked":
                await api.As(Omar).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                return client;
            case "client.moved-to-team":
                var next = Guid.CreateVersion7();
                await api.KnowProfessionalAsync(Omar.Id, next);
                await api.As(Petra).PutAsJsonAsync($"{Root}/clients/{client}/team", new MoveToTeam.Request(next, "Verhuisd"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                return client;
            case "client.corrected":
                await api.As(Petra).PutAsJsonAsync($"{Root}/clients/{client}/birth-year", new CorrectBirthYear.Request(1960, "Verkeerd gelezen"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                return client;
            case "client.emergency-ended":
                var omar = TestPerson.Professional(Guid.CreateVersion7());
                var opened = await api.As(omar).PostAsJsonAsync($"{Root}/emergency-accesses", new OpenEmergencyAccess.Request(client, "Hij belde in paniek."), Cancel).OkAsync<OpenEmergencyAccess.Response>();
                await ReadAllAsync(meindert, client); // that it was opened
                await api.As(omar).PostAsync($"{Root}/emergency-accesses/{opened.Id}/ending", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
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
}
