using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Features;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class VolunteerProfileTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private static readonly TestPerson Jan = TestPerson.Of(Role.Volunteer);
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_active_volunteer_who_changes_the_own_profile_is_heard_of_once()
    {
        await api.Neighbours.ListenAsync<VolunteerProfileChanged>(Cancel);
        var id = await api.GivenActiveVolunteerAsync(New.Volunteer(Jan.Id));

        for (var i = 0; i < 2; i++) await UpdateAsync(Jan, id, New.Profile()).HasStatusAsync(HttpStatusCode.NoContent);
        await UpdateAsync(PoolsApi.Karin, id, New.Profile() with { MaxClients = 5 }).HasStatusAsync(HttpStatusCode.NoContent);

        var last = await api.Neighbours.HearAsync<VolunteerProfileChanged>(e => e.VolunteerId == id && e.MaxClients == 5, Cancel);
        Assert.Equal(["walking", "WK034403", "sunday-afternoon"], [.. last.ActivityCodes, .. last.DistrictCodes, .. last.Slots]);
        Assert.Single(api.Neighbours.Heard<VolunteerProfileChanged>(), e => e.VolunteerId == id && e.MaxClients == 1);
        Assert.Equal(5, (await api.ReadAsync(id)).MaxClients);
    }

    [Fact]
    public async Task A_new_activity_is_no_way_around_the_certificate()
    {
        var id = await api.GivenVolunteerAsync(New.Volunteer(Jan.Id) with { ActivityCodes = ["walking"] });
        await api.As(PoolsApi.Karin).PostAsync($"/api/pools/v1/volunteers/{id}/activation", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await UpdateAsync(Jan, id, New.Profile() with { ActivityCodes = ["walking", "visiting"] })
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.conduct-certificate-missing");

        Assert.Equal(["walking"], (await api.ReadAsync(id)).ActivityCodes);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "activityCodes": [], "districtCodes": ["WK034401"], "slots": ["monday-morning"], "maxClients": 1 }""")]
    [InlineData("""{ "activityCodes": ["walking"], "districtCodes": ["WK034401"], "slots": ["monday-morning"], "maxClients": 11 }""")]
    public async Task Bad_input_is_explained(string body) =>
        await api.As(PoolsApi.Karin)
            .PutAsync($"/api/pools/v1/volunteers/{await api.GivenVolunteerAsync()}/profile", new StringContent(body, null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    private Task<HttpResponseMessage> UpdateAsync(TestPerson who, Guid id, UpdateVolunteer.Request profile) =>
        api.As(who).PutAsJsonAsync($"/api/pools/v1/volunteers/{id}/profile", profile, Cancel);
}
