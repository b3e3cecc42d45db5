using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Features.Arrangements;
using Samenspel.Clients.Features.Caregivers;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Consents;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class CaregiverTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_caregiver_is_linked_and_unlinked_and_the_others_hear_only_ids()
    {
        await api.OtherServices.ListenAsync<CaregiverLinked>(Cancel);
        await api.OtherServices.ListenAsync<CaregiverUnlinked>(Cancel);
        var client = await api.GivenClientAsync();
        var samira = await api.GivenCaregiverAsync(client);

        var linked = await api.OtherServices.ReceiveAsync<CaregiverLinked>(e => e.ClientId == client && e.CaregiverAccountId == samira.Id, Cancel);
        for (var i = 0; i < 2; i++) await UnlinkAsync(client, linked.CaregiverId).HasStatusAsync(HttpStatusCode.NoContent);

        await api.OtherServices.ReceiveAsync<CaregiverUnlinked>(e => e.CaregiverId == linked.CaregiverId, Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<CaregiverUnlinked>(Cancel), e => e.CaregiverId == linked.CaregiverId);
        await CannotReadAsync(samira, client, await api.GivenRequestAsync(client));
    }

    [Fact]
    public async Task The_others_hear_who_is_a_legal_guardian_and_who_is_not()
    {
        await api.OtherServices.ListenAsync<CaregiverLinked>(Cancel);
        var client = await api.GivenClientAsync();
        var meriam = TestPerson.Of(Role.Caregiver);
        await api.GivenCaregiverAsync(client, new LinkCaregiver.Request("Meriam", "Bakker", "moeder", IsGuardian: true), meriam);
        var samira = await api.GivenCaregiverAsync(client);

        Assert.True((await api.OtherServices.ReceiveAsync<CaregiverLinked>(e => e.CaregiverAccountId == meriam.Id, Cancel)).IsGuardian);
        Assert.False((await api.OtherServices.ReceiveAsync<CaregiverLinked>(e => e.CaregiverAccountId == samira.Id, Cancel)).IsGuardian);
        var list = await api.As(ClientsApi.Petra).GetAsync($"{ClientsApi.Root}/clients/{client}/caregivers", Cancel).OkAsync<Page<ListCaregivers.Item>>();
        Assert.Equal([("Meriam", true), ("Samira", false)], list.Items.Select(item => (item.FirstName, item.IsGuardian)));
    }

    [Fact]
    public async Task A_caregiver_reads_along_only_while_the_client_allows_it()
    {
        var client = await api.GivenClientAsync();
        var request = await api.GivenExploredRequestAsync(client);
        var samira = await api.GivenCaregiverAsync(client, mayRead: false);
        await CannotReadAsync(samira, client, request);

        await api.GivenConsentAsync(client, ConsentScope.CaregiverView);
        Assert.Equal(5, (await api.As(samira).GetAsync($"{ClientsApi.Root}/support-requests/{request}", Cancel).OkAsync<GetSupportRequest.Response>()).Inquiry.Count);
        await api.As(samira).GetAsync($"{ClientsApi.Root}/clients/{client}/arrangement", Cancel).OkAsync<GetArrangement.Response>();
        Assert.Equal([client], (await api.As(samira).GetAsync($"{ClientsApi.Root}/clients", Cancel).OkAsync<Page<ListClients.Item>>()).Items.Select(item => item.Id));

        await api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/consents/caregiver-view/withdrawal", new WithdrawConsent.Request("Liever niet."), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await CannotReadAsync(samira, client, request);
    }

    [Fact]
    public async Task A_caregiver_reads_neither_of_a_danger_nor_why_somebody_was_left_out_nor_who_else_is_a_client()
    {
        var (client, other) = (await api.GivenClientAsync(), await api.GivenClientAsync());
        var samira = await api.GivenCaregiverAsync(client);
        var petra = api.As(ClientsApi.Petra);
        await petra.PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/caregivers", new LinkCaregiver.Request("Piet", "Jansen", "echtgenoot", AsClientId: other), Cancel).OkAsync<LinkCaregiver.Response>();
        var request = await api.GivenExploredRequestAsync(client);
        await api.AnswerAsync(request, 5, new("Ja", IsNeeded: true, DangerReason: "Zijn dochter slaat hem.")).HasStatusAsync(HttpStatusCode.NoContent);
        await api.DescribeAsync(request, New.Profile(api.Clock) with { WithoutReason = "Haar bijzijn maakt hem bang." }).HasStatusAsync(HttpStatusCode.NoContent);

        var text = await api.As(samira).GetStringAsync($"{ClientsApi.Root}/support-requests/{request}", Cancel);
        Assert.DoesNotContain("slaat", text, StringComparison.Ordinal);
        Assert.DoesNotContain("bang", text, StringComparison.Ordinal);
        var read = await api.ReadRequestAsync(request);
        Assert.Equal(("Zijn dochter slaat hem.", "Haar bijzijn maakt hem bang."), (read.Inquiry.Single(a => a.Number == 5).DangerReason, read.Profile!.WithoutReason));

        Assert.Equal([null, other], await AsClientIdsAsync(ClientsApi.Petra));
        Assert.Equal([null, null], await AsClientIdsAsync(samira));

        async Task<IEnumerable<Guid?>> AsClientIdsAsync(TestPerson person) =>
            (await api.As(person).GetAsync($"{ClientsApi.Root}/clients/{client}/caregivers", Cancel).OkAsync<Page<ListCaregivers.Item>>()).Items.Select(item => item.AsClientId);
    }

    [Fact]
    public async Task A_caregiver_says_how_he_sees_it_and_decides_nothing()
    {
        var client = await api.GivenClientAsync();
        var request = await api.GivenRequestAsync(client);
        var samira = await api.GivenCaregiverAsync(client);
        await ViewAsync(samira, request, "Hij is vaak alleen.").HasStatusAsync(HttpStatusCode.NoContent);
        await ViewAsync(samira, request, "Hij mist zijn werkplaats.").HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal("Hij mist zijn werkplaats.", Assert.Single((await api.ReadRequestAsync(request)).CaregiverViews).Text);
        await ViewAsync(TestPerson.Of(Role.Caregiver), request, "Ik ook.").IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
        await api.As(samira).PostAsJsonAsync($"{ClientsApi.Root}/support-requests/{request}/approval", new ApproveProfile.Request(Guid.CreateVersion7()), Cancel)
            .IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    [Fact]
    public async Task What_one_caregiver_wrote_is_not_for_another()
    {
        var client = await api.GivenClientAsync();
        var request = await api.GivenRequestAsync(client);
        var (samira, brother) = (await api.GivenCaregiverAsync(client), await api.GivenCaregiverAsync(client));
        await ViewAsync(samira, request, "Mijn broer doet te weinig.").HasStatusAsync(HttpStatusCode.NoContent);
        await ViewAsync(brother, request, "Ik woon te ver weg.").HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal("Ik woon te ver weg.", Assert.Single(await ViewsOfAsync(brother)).Text);
        Assert.Equal("Mijn broer doet te weinig.", Assert.Single(await ViewsOfAsync(samira)).Text);
        Assert.Equal(2, (await ViewsOfAsync(ClientsApi.Petra)).Count);

        async Task<IReadOnlyList<GetSupportRequest.View>> ViewsOfAsync(TestPerson person) =>
            (await api.As(person).GetAsync($"{ClientsApi.Root}/support-requests/{request}", Cancel).OkAsync<GetSupportRequest.Response>()).CaregiverViews;
    }

    [Fact]
    public async Task A_client_is_not_the_own_caregiver_and_a_volunteer_is_none()
    {
        var meindert = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(meindert.Id);
        var petra = api.As(ClientsApi.Petra);
        await petra.PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/caregivers", new LinkCaregiver.Request("Meindert", "de Vries", "zelf", AsClientId: client), Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "caregiver.is-the-client");
        await api.As(TestPerson.Of(Role.Volunteer)).GetAsync($"{ClientsApi.Root}/clients/{client}/caregivers", Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    [Fact]
    public async Task Another_team_links_and_unlinks_nobody()
    {
        var client = await api.GivenClientAsync();
        await api.GivenCaregiverAsync(client);
        var caregiver = (await api.As(ClientsApi.Petra).GetAsync($"{ClientsApi.Root}/clients/{client}/caregivers", Cancel).OkAsync<Page<ListCaregivers.Item>>()).Items.Single();
        var stranger = api.As(TestPerson.Professional(Guid.CreateVersion7()));
        await stranger.PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/caregivers", new LinkCaregiver.Request("Samira", "Amrani", "dochter"), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await stranger.PostAsync($"{ClientsApi.Root}/clients/{client}/caregivers/{caregiver.Id}/unlinking", null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await UnlinkAsync(await api.GivenClientAsync(), caregiver.Id).IsProblemAsync(HttpStatusCode.NotFound, "caregiver.not-found");
    }

    private async Task CannotReadAsync(TestPerson caregiver, Guid client, Guid request)
    {
        await api.As(caregiver).GetAsync($"{ClientsApi.Root}/support-requests/{request}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
        await api.As(caregiver).GetAsync($"{ClientsApi.Root}/clients/{client}/arrangement", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await api.As(caregiver).GetAsync($"{ClientsApi.Root}/clients/{client}/contact-card", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await ViewAsync(caregiver, request, "Hij is vaak alleen.").IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
    }

    private Task<HttpResponseMessage> ViewAsync(TestPerson person, Guid request, string text) =>
        api.As(person).PutAsJsonAsync($"{ClientsApi.Root}/support-requests/{request}/caregiver-view", new AddCaregiverView.Request(text), Cancel);

    private Task<HttpResponseMessage> UnlinkAsync(Guid client, Guid caregiver) =>
        api.As(ClientsApi.Petra).PostAsync($"{ClientsApi.Root}/clients/{client}/caregivers/{caregiver}/unlinking", null, Cancel);
}
