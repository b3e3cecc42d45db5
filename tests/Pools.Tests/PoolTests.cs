using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Pools.Features.Pools;
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
    [InlineData(Role.Client)]
    [InlineData(Role.Caregiver)]
    [InlineData(Role.Volunteer)]
    [InlineData(Role.Administrator)]
    public async Task Who_looks_for_help_sees_which_pools_there_are(Role role)
    {
        var id = await api.GivenPoolAsync();
        Assert.Contains(await ListAsync(TestPerson.Of(role)), pool => pool == new ListPools.Item(id, PoolsApi.Organisation, "Klussen en wandelen", "", New.Today));
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

    [Fact]
    public async Task The_pools_of_all_organisations_appear_together_as_a_network()
    {
        var elsewhere = await api.As(TestPerson.Coordinator(Guid.CreateVersion7())).PostAsJsonAsync(Pools, New.Pool(), Cancel).OkAsync<RegisterPool.Response>();
        var own = await api.GivenPoolAsync();
        var network = (await api.As(PoolsApi.Karin).GetAsync($"{Pools}?network=true&pageSize=100", Cancel).OkAsync<Page<ListPools.Item>>()).Items.Select(pool => pool.Id).ToList();
        Assert.Contains(elsewhere.Id, network);
        Assert.Contains(own, network);
    }

    [Fact]
    public async Task A_coordinator_describes_an_own_pool_by_the_version_read()
    {
        var id = await api.GivenPoolAsync();
        var words = new UpdatePool.Request("Wandelmaatjes", "Samen naar buiten.");
        await api.PutAsync(PoolsApi.Karin, $"{Pools}/{id}", "", words).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.As(Role.Client).GetAsync($"{Pools}/{id}", Cancel).OkAsync<GetPool.Response>();
        Assert.Equal(("Wandelmaatjes", "Samen naar buiten.", New.Today), (read.Name, read.Description, read.ConfirmedOn));
        await api.As(PoolsApi.Karin).PutAsJsonAsync($"{Pools}/{id}", words, Cancel).IsProblemAsync((HttpStatusCode)428, "request.say-which-version");
        await api.PutAsync(TestPerson.Coordinator(Guid.CreateVersion7()), $"{Pools}/{id}", "", words).IsProblemAsync(HttpStatusCode.NotFound, "pool.not-found");
    }

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
