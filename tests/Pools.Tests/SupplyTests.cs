using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Pools.Features.Activities;
using Samenspel.Pools.Features.Pools;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class SupplyTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_supply_of_a_neighbourhood_tells_numbers_and_no_persons()
    {
        var pool = await api.GivenPoolAsync();
        for (var i = 0; i < 5; i++) await GivenActiveInAsync(pool, i == 0 ? ["language", "walking"] : ["walking"], "WK000001");
        await GivenActiveInAsync(pool, ["walking"], "WK000002");

        var supply = await ReadAsync("districtCode=WK000001");
        var found = Assert.Single(supply.Pools, p => p.Id == pool);
        Assert.Equal([new GetSupply.Count("language", null), new GetSupply.Count("walking", 5)], found.Activities); // one is too few to tell
        Assert.Equal((PoolsApi.Organisation, New.Today), (found.OrganisationId, found.ConfirmedOn));
        Assert.Equal(["walking"], Assert.Single((await ReadAsync("districtCode=WK000001&activityCode=walking")).Pools).Activities.Select(count => count.ActivityCode));
        Assert.Null(Assert.Single(Assert.Single((await ReadAsync("districtCode=WK000002")).Pools).Activities).ActiveVolunteers);
        Assert.Empty((await ReadAsync("districtCode=WK000003")).Pools);
        Assert.Contains((await ReadAsync("")).Pools, p => p.Id == pool);
    }

    [Fact]
    public async Task Activities_with_free_places_show_how_fresh_they_are()
    {
        var free = await api.GivenActivityAsync(New.Activity() with { DistrictCode = "WK000011" });
        var suggestion = await api.As(PoolsApi.Noor).PostAsJsonAsync("/api/pools/v1/activities", New.Activity() with { DistrictCode = "WK000011" }, Cancel)
            .OkAsync<ProposeActivity.Response>();
        var activity = Assert.Single((await ReadAsync("districtCode=WK000011&activityCode=walking")).Activities);
        Assert.Equal((free, 6, New.Today), (activity.Id, activity.Free, activity.ConfirmedOn));
        Assert.NotEqual(suggestion.Id, activity.Id);
        Assert.Empty((await ReadAsync("districtCode=WK000011&activityCode=language")).Activities);
    }

    [Theory]
    [InlineData("districtCode=Overvecht")]
    [InlineData("activityCode=skydiving")]
    public Task Bad_input_is_explained(string query) =>
        api.As(Role.Ambassador).GetAsync($"/api/pools/v1/supply?{query}", Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    private Task<GetSupply.Response> ReadAsync(string query) => api.As(Role.Professional).GetAsync($"/api/pools/v1/supply?{query}", Cancel).OkAsync<GetSupply.Response>();

    private async Task GivenActiveInAsync(Guid pool, List<string> activities, string district)
    {
        var request = New.Volunteer() with { ActivityCodes = activities, DistrictCodes = [district] };
        var id = (await api.As(PoolsApi.Karin).PostAsJsonAsync($"/api/pools/v1/pools/{pool}/volunteers", request, Cancel)
            .OkAsync<RegisterVolunteer.Response>()).Id;
        await api.OnboardAsync(PoolsApi.Karin, id, request);
        await api.DoAsync(PoolsApi.Karin, id, "activation");
    }
}
