using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samenspel.Domain;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Accounts;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class RegisterVolunteerTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_registered_volunteer_has_applied_with_an_own_limit()
    {
        var account = Guid.CreateVersion7();
        var id = await api.GivenVolunteerAsync(New.Volunteer(), account);

        var volunteer = await api.ReadAsync(id);
        Assert.Equal(("Jan", account, PoolsApi.Organisation, 2, VolunteerStatus.Applied),
            (volunteer.FirstName, volunteer.AccountId, volunteer.OrganisationId, volunteer.MaxClients, volunteer.Status));
        Assert.Equal(["odd-jobs", "walking"], volunteer.ActivityCodes);
        Assert.Equal(["WK034401", "WK034402"], volunteer.DistrictCodes);
        Assert.Equal(["saturday-morning"], volunteer.Slots);
    }

    [Fact]
    public async Task Somebody_is_in_a_pool_once_also_when_he_links_what_two_coordinators_registered_at_the_same_moment()
    {
        for (var i = 0; i < 5; i++)
        {
            var address = $"/api/pools/v1/pools/{await api.GivenPoolAsync()}/volunteers";
            var codes = new List<string>();
            for (var registered = 0; registered < 4; registered++)
            {
                var id = (await api.As(PoolsApi.Karin).PostAsJsonAsync(address, New.Volunteer(), Cancel).OkAsync<RegisterVolunteer.Response>()).Id;
                codes.Add((await api.As(PoolsApi.Karin).PostAsync($"/api/pools/v1/volunteers/{id}/account-invitations", null, Cancel).OkAsync<InviteVolunteer.Response>()).Code);
            }
            var jan = TestPerson.Of(Role.Volunteer);
            var answers = await Task.WhenAll(codes.Select(code => api.As(jan).PostAsJsonAsync("/api/pools/v1/account-invitations/acceptance", new LinkVolunteerAccount.Request(code), Cancel)));

            Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
            foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.OK))
                await Task.FromResult(refused).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.already-in-pool");
        }
    }

    [Fact]
    public async Task A_volunteer_is_not_registered_in_an_unknown_pool_or_that_of_another_organisation()
    {
        var foreign = TestPerson.Coordinator(Guid.CreateVersion7());
        foreach (var (who, pool) in new[] { (foreign, await api.GivenPoolAsync()), (PoolsApi.Karin, Guid.CreateVersion7()) })
            await api.As(who).PostAsJsonAsync($"/api/pools/v1/pools/{pool}/volunteers", New.Volunteer(), Cancel)
                .IsProblemAsync(HttpStatusCode.NotFound, "pool.not-found");
    }

    [Theory]
    [InlineData("firstName", "\"\"")]
    [InlineData("accountId", "\"0198f000-0000-7000-8000-000000000003\"")]
    [InlineData("activityCodes", "[]")]
    [InlineData("activityCodes", null)]
    [InlineData("activityCodes", """["skydiving"]""")]
    [InlineData("activityCodes", """["walking", "walking"]""")]
    [InlineData("activityCodes", """["walking", null]""")]
    [InlineData("districtCodes", "[]")]
    [InlineData("districtCodes", """["Overvecht"]""")]
    [InlineData("districtCodes", """[""]""")]
    [InlineData("districtCodes", """[null]""")]
    [InlineData("districtCodes", """["WK034401", "WK034401"]""")]
    [InlineData("slots", "[]")]
    [InlineData("slots", """["someday"]""")]
    [InlineData("maxClients", "0")]
    [InlineData("maxClients", "11")]
    [InlineData("maxClients", null)]
    public async Task Bad_input_is_explained(string field, string? value)
    {
        var body = JsonSerializer.SerializeToNode(New.Volunteer(), ApiJson.Options)!.AsObject();
        body.Remove(field);
        if (value is not null) body[field] = JsonNode.Parse(value);

        await api.As(PoolsApi.Karin)
            .PostAsync($"/api/pools/v1/pools/{await api.GivenPoolAsync()}/volunteers", new StringContent(body.ToJsonString(), null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }
}
