using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Pools.Features;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class PoolTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private const string Pools = "/api/pools/v1/pools";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Ambassador)]
    public async Task Who_looks_for_help_sees_which_pools_there_are(Role role)
    {
        var id = await api.GivenPoolAsync();
        Assert.Contains(await ListAsync(TestPerson.Of(role)), pool => pool == new ListPools.Item(id, PoolsApi.Organisation, "Klussen en wandelen"));
    }

    [Fact]
    public async Task A_coordinator_sees_the_pools_of_the_own_organisation_only()
    {
        var other = TestPerson.Coordinator(Guid.CreateVersion7());
        var own = await api.GivenPoolAsync();
        var others = await api.As(other).PostAsJsonAsync(Pools, New.Pool(), Cancel).OkAsync<RegisterPool.Response>();

        Assert.Equal([others.Id], (await ListAsync(other)).Select(pool => pool.Id));
        Assert.Contains(own, (await ListAsync(PoolsApi.Karin)).Select(pool => pool.Id));
        Assert.DoesNotContain(others.Id, (await ListAsync(PoolsApi.Karin)).Select(pool => pool.Id));
    }

    [Fact]
    public async Task A_coordinator_of_several_organisations_says_which()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var both = TestPerson.Coordinator(first) with { Organisations = [first, second] };

        await api.As(both).PostAsJsonAsync(Pools, New.Pool(), Cancel).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "pool.organisation-not-own");
        await api.As(both).PostAsJsonAsync(Pools, New.Pool() with { OrganisationId = second }, Cancel).HasStatusAsync(HttpStatusCode.Created);

        Assert.Equal([second], (await ListAsync(both)).Select(pool => pool.OrganisationId));
    }

    [Fact]
    public Task A_pool_is_not_registered_for_somebody_elses_organisation() =>
        api.As(PoolsApi.Karin).PostAsJsonAsync(Pools, New.Pool() with { OrganisationId = Guid.CreateVersion7() }, Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "pool.organisation-not-own");

    [Theory]
    [InlineData("""{ "name": "" }""")]
    [InlineData("{}")]
    [InlineData("""{ "name": "Klussen", "organisationId": "Handreiking" }""")]
    public Task Bad_input_is_explained(string body) =>
        api.As(PoolsApi.Karin).PostAsync(Pools, new StringContent(body, null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    private async Task<IReadOnlyList<ListPools.Item>> ListAsync(TestPerson person) =>
        (await api.As(person).GetAsync($"{Pools}?pageSize=100", Cancel).OkAsync<Page<ListPools.Item>>()).Items;
}
