using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Activities;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

/// <summary>Two files of a client were merged: places of the merged one are the kept client's, and a client has one.</summary>
public sealed class MergedFilesTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_place_that_is_kept_stays_and_the_other_is_for_who_waits()
    {
        var (kept, merged, other) = (await api.GivenClientAsync(), await api.GivenClientAsync(), await api.GivenClientAsync());
        var activity = await api.GivenActivityAsync(New.Activity() with { Places = 2 });
        var (ours, theirs) = (await TakeAsync(activity, kept), await TakeAsync(activity, merged));
        var waits = await TakeAsync(activity, other);
        var elsewhere = await TakeAsync(await api.GivenActivityAsync(), merged);
        await api.OtherServices.SendAsync(new ClientFilesMerged(kept, merged, "WK034401") { TeamId = PoolsApi.Team }, Cancel);

        await Eventually.IsTrueAsync(async () => (await PlacesAsync(kept)).Any(place => place.Id == elsewhere.Id), "the places are the kept client's", cancel: Cancel);
        Assert.Empty(await PlacesAsync(merged));
        Assert.Equal([(ours.Id, PlaceState.Reserved), (elsewhere.Id, PlaceState.Reserved)], (await PlacesAsync(kept)).Where(place => place.State != PlaceState.Released).Select(place => (place.Id, place.State)).Order());
        Assert.DoesNotContain(await PlacesAsync(kept), place => place.Id == theirs.Id && place.State != PlaceState.Released);
        Assert.NotNull(Assert.Single(await PlacesAsync(other), place => place.Id == waits.Id).OfferedUntil);
    }

    private Task<ReservePlace.Response> TakeAsync(Guid activity, Guid client) => api.As(PoolsApi.Petra)
        .PostAsJsonAsync($"/api/pools/v1/activities/{activity}/places", new ReservePlace.Request(client, MayWait: true), Cancel).OkAsync<ReservePlace.Response>();

    private async Task<IReadOnlyList<ListPlaces.Item>> PlacesAsync(Guid client) =>
        (await api.As(PoolsApi.Petra).GetAsync($"/api/pools/v1/places?clientId={client}", Cancel).OkAsync<Page<ListPlaces.Item>>()).Items;
}
