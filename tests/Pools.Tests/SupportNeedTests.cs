using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Induction;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class SupportNeedTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_volunteer_says_to_need_more_or_less_guidance_and_others_hear_each_change_once()
    {
        await api.OtherServices.ListenAsync<SupportNeedChanged>(Cancel);
        var jan = TestPerson.Of(Role.Volunteer);
        var id = await api.GivenActiveVolunteerAsync(New.Volunteer(), jan.Id);
        foreach (var level in new[] { 3, 3, 1 }) await SayAsync(jan, id, level).HasStatusAsync(HttpStatusCode.NoContent);

        await api.OtherServices.ReceiveAsync<SupportNeedChanged>(e => e.VolunteerId == id && e is { Level: 3, DirectionCode: "more" }, Cancel);
        await api.OtherServices.ReceiveAsync<SupportNeedChanged>(e => e.VolunteerId == id && e is { Level: 1, DirectionCode: "less" }, Cancel);
        Assert.Equal(2, (await api.OtherServices.ReceivedAllAsync<SupportNeedChanged>(Cancel)).Count(e => e.VolunteerId == id));
        Assert.Equal(1, (await api.ReadAsync(id)).SupportNeedLevel);
        foreach (var reader in new[] { jan, PoolsApi.Karin })
            Assert.Equal([(1, NeedDirection.Less), (3, NeedDirection.More)], (await ListAsync(reader, id)).Select(need => (need.Level, need.Direction)));
    }

    [Fact]
    public async Task Only_the_volunteer_says_how_much_guidance_is_needed()
    {
        var id = await api.GivenActiveVolunteerAsync();
        foreach (var other in new[] { PoolsApi.Karin, TestPerson.Of(Role.Volunteer) })
            await SayAsync(other, id, 2).IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
        await api.As(Role.Volunteer).GetAsync($"/api/pools/v1/volunteers/{id}/support-needs", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
        await SayAsync(PoolsApi.Karin, id, 5).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    private Task<HttpResponseMessage> SayAsync(TestPerson who, Guid id, int level) =>
        api.As(who).PostAsJsonAsync($"/api/pools/v1/volunteers/{id}/support-needs", new ChangeSupportNeed.Request(level), Cancel);

    private async Task<IReadOnlyList<ListSupportNeeds.Item>> ListAsync(TestPerson who, Guid id) =>
        (await api.As(who).GetAsync($"/api/pools/v1/volunteers/{id}/support-needs", Cancel).OkAsync<Page<ListSupportNeeds.Item>>()).Items;
}
