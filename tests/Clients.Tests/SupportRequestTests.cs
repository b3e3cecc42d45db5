using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class SupportRequestTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_opened_request_reaches_matching_without_the_clients_words()
    {
        await api.Neighbours.ListenAsync<SupportRequestOpened>(Cancel);
        var client = await api.GivenClientAsync();

        var id = await api.GivenRequestAsync(client);

        var heard = await api.Neighbours.HearAsync<SupportRequestOpened>(e => e.RequestId == id, Cancel);
        Assert.Equal((client, ClientsApi.Petra.Id, "odd-jobs", "WK034401"), (heard.ClientId, heard.ProfessionalId, heard.ActivityCode, heard.DistrictCode));
    }

    [Fact]
    public async Task A_confirmed_match_arranges_the_request_however_often_it_is_told()
    {
        var id = await api.GivenRequestAsync(await api.GivenClientAsync());
        var confirmed = new MatchConfirmed(Guid.CreateVersion7(), id, default, null, default, default, default, default, default, "odd-jobs");

        for (var i = 0; i < 3; i++) await api.Neighbours.SendAsync(confirmed, Cancel);

        await Eventually.IsTrueAsync(async () => (await ReadAsync(id)).Status == SupportRequestStatus.Arranged, "the request is arranged");
        Assert.Equal(confirmed.MatchId, (await ReadAsync(id)).MatchId);
    }

    [Fact]
    public async Task Withdrawing_twice_is_one_withdrawal()
    {
        await api.Neighbours.ListenAsync<SupportRequestWithdrawn>(Cancel);
        var id = await api.GivenRequestAsync(await api.GivenClientAsync());

        for (var i = 0; i < 2; i++)
            await api.As(ClientsApi.Petra).PostAsync($"/api/clients/v1/support-requests/{id}/withdrawal", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await api.Neighbours.HearAsync<SupportRequestWithdrawn>(e => e.RequestId == id, Cancel);
        Assert.Single(api.Neighbours.Heard<SupportRequestWithdrawn>(), e => e.RequestId == id);
        Assert.Equal(SupportRequestStatus.Withdrawn, (await ReadAsync(id)).Status);
    }

    [Fact]
    public async Task An_arranged_request_is_not_withdrawn()
    {
        var id = await api.GivenRequestAsync(await api.GivenClientAsync());
        await api.Neighbours.SendAsync(new MatchConfirmed(Guid.CreateVersion7(), id, default, null, default, default, default, default, default, "odd-jobs"), Cancel);
        await Eventually.IsTrueAsync(async () => (await ReadAsync(id)).Status == SupportRequestStatus.Arranged, "the request is arranged");

        await api.As(ClientsApi.Petra).PostAsync($"/api/clients/v1/support-requests/{id}/withdrawal", null, Cancel)
            .IsProblemAsync(HttpStatusCode.Conflict, "support-request.already-arranged");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(400)]
    public async Task Support_is_looked_at_again_within_a_year(int days)
    {
        var client = await api.GivenClientAsync();
        var request = New.Request() with { ReviewOn = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(days) };
        await api.As(ClientsApi.Petra).PostAsJsonAsync($"/api/clients/v1/clients/{client}/support-requests", request, Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "support-request.review-not-within-a-year");
    }

    [Fact]
    public async Task An_unknown_activity_or_part_of_the_week_is_refused()
    {
        var client = await api.GivenClientAsync();
        foreach (var wrong in new[] { New.Request() with { ActivityCode = "skydiving" }, New.Request() with { Slots = ["someday"] }, New.Request() with { Slots = [] } })
            await api.As(ClientsApi.Petra).PostAsJsonAsync($"/api/clients/v1/clients/{client}/support-requests", wrong, Cancel)
                .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
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
        await api.As(both).PostAsync($"/api/clients/v1/support-requests/{request}/withdrawal", null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
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

    private Task<GetSupportRequest.Response> ReadAsync(Guid id) =>
        api.As(ClientsApi.Petra).GetFromJsonAsync<GetSupportRequest.Response>($"/api/clients/v1/support-requests/{id}", ApiJson.Options, Cancel)!;
}
