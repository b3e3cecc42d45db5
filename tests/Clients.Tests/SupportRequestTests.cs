using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class SupportRequestTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_starts_with_the_question_and_nobody_is_looked_for_yet()
    {
        var client = await api.GivenClientAsync();
        var id = await api.GivenRequestAsync(client);

        var read = await api.ReadRequestAsync(id);
        Assert.Equal((SupportRequestStatus.Draft, client, ClientsApi.Petra.Id), (read.Status, read.ClientId, read.ProfessionalId));
        var found = await api.As(ClientsApi.Petra).GetAsync($"/api/clients/v1/support-requests?status=Draft&clientId={client}", Cancel)
            .OkAsync<ServiceDefaults.Paging.Page<ListSupportRequests.Item>>();
        Assert.Equal([(id, read.Question)], found.Items.Select(item => (item.Id, item.Question)));
    }

    [Fact]
    public async Task A_confirmed_match_arranges_the_request_however_often_it_is_told()
    {
        var id = await api.GivenOpenRequestAsync(await api.GivenClientAsync());
        var confirmed = new MatchConfirmed(Guid.CreateVersion7(), id, default, null, default, default, default, default, default, "odd-jobs");

        for (var i = 0; i < 3; i++) await api.OtherServices.SendAsync(confirmed, Cancel);

        await Eventually.IsTrueAsync(async () => (await api.ReadRequestAsync(id)).Status == SupportRequestStatus.Arranged, "the request is arranged");
        Assert.Equal(confirmed.MatchId, (await api.ReadRequestAsync(id)).MatchId);
    }

    [Fact]
    public async Task Withdrawing_twice_is_one_withdrawal()
    {
        await api.OtherServices.ListenAsync<SupportRequestWithdrawn>(Cancel);
        var id = await api.GivenOpenRequestAsync(await api.GivenClientAsync());

        for (var i = 0; i < 2; i++)
            await api.As(ClientsApi.Petra).PostAsync($"/api/clients/v1/support-requests/{id}/withdrawal", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await api.OtherServices.ReceiveAsync<SupportRequestWithdrawn>(e => e.RequestId == id, Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<SupportRequestWithdrawn>(Cancel), e => e.RequestId == id);
        Assert.Equal(SupportRequestStatus.Withdrawn, (await api.ReadRequestAsync(id)).Status);
    }

    [Fact]
    public async Task An_arranged_request_is_not_withdrawn()
    {
        var id = await api.GivenOpenRequestAsync(await api.GivenClientAsync());
        await api.OtherServices.SendAsync(new MatchConfirmed(Guid.CreateVersion7(), id, default, null, default, default, default, default, default, "odd-jobs"), Cancel);
        await Eventually.IsTrueAsync(async () => (await api.ReadRequestAsync(id)).Status == SupportRequestStatus.Arranged, "the request is arranged");

        await api.As(ClientsApi.Petra).PostAsync($"/api/clients/v1/support-requests/{id}/withdrawal", null, Cancel)
            .IsProblemAsync(HttpStatusCode.Conflict, "support-request.already-arranged");
    }

    [Fact]
    public async Task Closing_twice_is_one_closing_with_its_reason()
    {
        await api.OtherServices.ListenAsync<SupportRequestClosed>(Cancel);
        var id = await api.GivenOpenRequestAsync(await api.GivenClientAsync());

        for (var i = 0; i < 2; i++)
            await api.As(ClientsApi.Petra).PostAsJsonAsync($"/api/clients/v1/support-requests/{id}/closure", new { reason = "found-own-way" }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal("found-own-way", (await api.OtherServices.ReceiveAsync<SupportRequestClosed>(e => e.RequestId == id, Cancel)).ReasonCode);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<SupportRequestClosed>(Cancel), e => e.RequestId == id);
        Assert.Equal((SupportRequestStatus.Closed, ClosureReason.FoundOwnWay), ((await api.ReadRequestAsync(id)).Status, (await api.ReadRequestAsync(id)).ClosedBecause));
        await api.As(ClientsApi.Petra).PostAsync($"/api/clients/v1/support-requests/{id}/withdrawal", null, Cancel)
            .IsProblemAsync(HttpStatusCode.Conflict, "support-request.already-closed");
    }

    [Theory]
    [InlineData(Role.Client)]
    [InlineData(Role.Volunteer)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Administrator)]
    public async Task Only_a_professional_opens_a_request(Role role)
    {
        var client = await api.GivenClientAsync();
        await api.As(TestPerson.Of(role) with { Teams = [ClientsApi.Team] })
            .PostAsJsonAsync($"/api/clients/v1/clients/{client}/support-requests", New.Request(), Cancel)
            .IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    [Fact]
    public async Task A_professional_of_one_team_does_not_act_on_the_own_file_in_another()
    {
        var both = new TestPerson(Role.Professional, Role.Client) { Teams = [Guid.CreateVersion7()] };
        var own = await api.GivenClientAsync(both.Id);
        var request = await api.GivenRequestAsync(own);
        await api.As(both).PostAsJsonAsync($"/api/clients/v1/clients/{own}/support-requests", New.Request(), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await api.As(both).PostAsJsonAsync($"/api/clients/v1/support-requests/{request}/closure", new CloseSupportRequest.Request(ClosureReason.NeedMet), ApiJson.Options, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
        await api.As(both).PostAsync($"/api/clients/v1/support-requests/{request}/withdrawal", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent); // as the client
    }

    [Fact]
    public async Task Another_teams_professional_finds_neither_client_nor_request()
    {
        var client = await api.GivenClientAsync();
        var request = await api.GivenRequestAsync(client);
        var stranger = api.As(TestPerson.Professional(Guid.CreateVersion7()));
        await stranger.PostAsJsonAsync($"/api/clients/v1/clients/{client}/support-requests", New.Request(), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await stranger.GetAsync($"/api/clients/v1/support-requests/{request}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
        await stranger.PostAsync($"/api/clients/v1/support-requests/{request}/withdrawal", null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
        Assert.Empty((await stranger.GetAsync("/api/clients/v1/support-requests", Cancel).OkAsync<ServiceDefaults.Paging.Page<ListSupportRequests.Item>>()).Items);
    }
}
