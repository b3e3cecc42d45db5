using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Activities;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class PlaceTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_place_is_kept_once_for_a_client_who_allows_it()
    {
        await api.OtherServices.ListenAsync<PlaceReserved>(Cancel);
        await api.OtherServices.ListenAsync<ActivityCapacityChanged>(Cancel);
        var (activity, client) = (await api.GivenActivityAsync(), await api.GivenClientAsync());
        var place = await TakeAsync(activity, client);
        Assert.Equal(place, await TakeAsync(activity, client));

        Assert.Equal(PlaceState.Reserved, place.State);
        await api.OtherServices.ReceiveAsync<PlaceReserved>(e => e.ActivityId == activity && e.PlaceId == place.Id && e.ClientId == client, Cancel);
        await api.OtherServices.ReceiveAsync<ActivityCapacityChanged>(e => e.ActivityId == activity && e.Free == 5, Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<PlaceReserved>(Cancel), e => e.ActivityId == activity);
        Assert.Equal(5, (await api.As(Role.Client).GetAsync($"/api/pools/v1/activities/{activity}", Cancel).OkAsync<GetActivity.Response>()).Free);
    }

    [Fact]
    public async Task Without_consent_or_in_another_team_no_place_is_kept()
    {
        var activity = await api.GivenActivityAsync();
        var elsewhere = await api.GivenClientAsync(team: Guid.CreateVersion7());
        await ReserveAsync(activity, elsewhere).IsProblemAsync(HttpStatusCode.NotFound, "place.client-not-found");
        var lapsed = await api.GivenClientAsync(until: New.Today.AddDays(-1));
        await ReserveAsync(activity, lapsed).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "place.consent-missing");
        await ReserveAsync(activity, Guid.Empty).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await ReserveAsync(Guid.CreateVersion7(), await api.GivenClientAsync(until: New.Today)).IsProblemAsync(HttpStatusCode.NotFound, "activity.not-found");
    }

    [Fact]
    public async Task A_full_club_has_a_waiting_list_and_a_free_place_is_for_who_waits_longest()
    {
        await api.OtherServices.ListenAsync<PlaceReleased>(Cancel);
        var activity = await api.GivenActivityAsync(New.Activity() with { Places = 1 });
        var yvonne = TestPerson.Professional(PoolsApi.Team);
        var (first, second, third) = (await api.GivenClientAsync(), await api.GivenClientAsync(), await api.GivenClientAsync());
        var place = await TakeAsync(activity, first);
        await ReserveAsync(activity, second).IsProblemAsync(HttpStatusCode.Conflict, "activity.full");
        Assert.Equal(PlaceState.Waiting, (await TakeAsync(activity, second, mayWait: true, yvonne)).State);
        Assert.Empty(await NoticesAsync(yvonne));

        for (var i = 0; i < 2; i++) await ReleaseAsync(PoolsApi.Petra, place.Id).HasStatusAsync(HttpStatusCode.NoContent);
        await api.OtherServices.ReceiveAsync<PlaceReleased>(e => e.PlaceId == place.Id && e.ClientId == first, Cancel);
        Assert.Equal(["activity.place-free"], await NoticesAsync(yvonne));
        Assert.Equal(second.ToString(), (await api.As(yvonne).GetAsync("/api/pools/v1/notices", Cancel).OkAsync<JsonNode>())["items"]![0]!["clientId"]!.GetValue<string>());
        await ReserveAsync(activity, third).IsProblemAsync(HttpStatusCode.Conflict, "activity.full"); // nobody passes in front
        Assert.Equal(PlaceState.Reserved, (await TakeAsync(activity, second)).State);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<PlaceReleased>(Cancel), e => e.ActivityId == activity);
    }

    [Fact]
    public async Task Who_helps_the_client_from_now_on_hears_of_a_free_place()
    {
        var activity = await api.GivenActivityAsync(New.Activity() with { Places = 1 });
        var (before, after) = (TestPerson.Professional(PoolsApi.Team), TestPerson.Professional(PoolsApi.Team));
        var (first, second) = (await api.GivenClientAsync(), await api.GivenClientAsync());
        var place = await TakeAsync(activity, first);
        await TakeAsync(activity, second, mayWait: true, before);
        await ReleaseAsync(PoolsApi.Petra, place.Id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["activity.place-free"], await NoticesAsync(before));

        // From before to between to after; the second is heard first.
        var (request, between) = (Guid.CreateVersion7(), TestPerson.Professional(PoolsApi.Team));
        await api.OtherServices.SendAsync(new SupportRequestHandedOver(request, after.Id) { ClientId = second, FormerProfessionalId = between.Id, Version = 2 }, Cancel);
        await Eventually.IsTrueAsync(() => api.InDatabaseAsync(db => Task.FromResult(db.Handovers.Any(one => one.RequestId == request))), "the later one is heard", cancel: Cancel);
        await api.OtherServices.SendAsync(new SupportRequestHandedOver(request, between.Id) { ClientId = second, FormerProfessionalId = before.Id, Version = 1 }, Cancel);

        await Eventually.IsTrueAsync(async () => (await NoticesAsync(after)).SequenceEqual(["activity.place-free"]), "the colleague is told", cancel: Cancel);
        Assert.Equal(after.Id, await api.InDatabaseAsync(db => Task.FromResult(db.Places.Single(one => one.ClientId == second && one.ActivityId == activity).AskedBy)));
    }

    [Fact]
    public async Task There_are_never_more_places_than_fit_however_many_ask_at_the_same_moment()
    {
        var activity = await api.GivenActivityAsync(New.Activity() with { Places = 2 });
        var clients = new List<Guid>();
        for (var i = 0; i < 8; i++) clients.Add(await api.GivenClientAsync());

        var answers = await Task.WhenAll(clients.Select(client => ReserveAsync(activity, client)));

        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict));
        var kept = await api.InDatabaseAsync(db => Task.FromResult(db.Places.Count(p => p.ActivityId == activity && p.State == PlaceState.Reserved)));
        Assert.Equal(answers.Count(answer => answer.StatusCode == HttpStatusCode.Created), kept);
        Assert.InRange(kept, 1, 2);
        foreach (var client in clients) await ReserveAsync(activity, client);
        Assert.Equal(2, await api.InDatabaseAsync(db => Task.FromResult(db.Places.Count(p => p.ActivityId == activity && p.State == PlaceState.Reserved))));
    }

    [Fact]
    public async Task Withdrawing_the_consent_gives_the_place_up()
    {
        var (activity, client) = (await api.GivenActivityAsync(), await api.GivenClientAsync());
        await TakeAsync(activity, client);
        var later = TimeProvider.System.GetUtcNow().AddMinutes(1);
        await api.OtherServices.SendAsync(new ConsentChanged(client, ConsentScope.CheckIn, false, null) { OccurredAt = later }, Cancel); // about something else
        await api.OtherServices.SendAsync(new ConsentChanged(client, ConsentScope.CollectiveActivity, false, null) { OccurredAt = later }, Cancel);
        await Eventually.IsTrueAsync(async () => (await ListAsync(PoolsApi.Karin, activity)).Count == 0, "the place was given up", cancel: Cancel);
        await ReserveAsync(activity, client).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "place.consent-missing");
    }

    [Fact]
    public async Task An_earlier_word_about_consent_that_arrives_late_does_not_count()
    {
        var (activity, client) = (await api.GivenActivityAsync(), await api.GivenClientAsync());
        await TakeAsync(activity, client);
        var old = new ConsentChanged(client, ConsentScope.CollectiveActivity, false, null) { OccurredAt = TimeProvider.System.GetUtcNow().AddDays(-1) };
        await api.OtherServices.SendAsync(old, Cancel);
        await api.GivenClientAsync(); // heard after it, from the same queue
        Assert.Equal([client], (await ListAsync(PoolsApi.Karin, activity)).Select(place => place.ClientId));
    }

    [Fact]
    public async Task A_place_ends_with_the_last_day_of_the_consent()
    {
        var (activity, client) = (await api.GivenActivityAsync(), await api.GivenClientAsync(until: New.Today));
        await TakeAsync(activity, client);
        await api.KeepUpAsync(New.Today);
        Assert.Single(await ListAsync(PoolsApi.Karin, activity));
        await api.KeepUpAsync(New.Today.AddDays(1));
        Assert.Empty(await ListAsync(PoolsApi.Karin, activity));
    }

    [Fact]
    public async Task Client_team_and_coordinator_see_the_place_and_give_it_up_and_nobody_else()
    {
        var meindert = TestPerson.Of(Role.Client);
        var activity = await api.GivenActivityAsync();
        var client = await api.GivenClientAsync(account: meindert.Id);
        TestPerson[] strangers = [TestPerson.Professional(Guid.CreateVersion7()), TestPerson.Of(Role.Client), TestPerson.Coordinator(Guid.CreateVersion7())];
        foreach (var who in new[] { meindert, PoolsApi.Petra, PoolsApi.Karin })
        {
            var place = await TakeAsync(activity, client);
            Assert.Equal([(place.Id, client)], (await ListAsync(who, activity)).Select(item => (item.Id, item.ClientId)));
            foreach (var stranger in strangers)
            {
                Assert.Empty(await ListAsync(stranger, activity));
                await ReleaseAsync(stranger, place.Id).IsProblemAsync(HttpStatusCode.NotFound, "place.not-found");
            }
            await ReleaseAsync(who, place.Id).HasStatusAsync(HttpStatusCode.NoContent);
            Assert.Empty(await ListAsync(who, activity));
        }
    }

    [Fact]
    public async Task When_an_activity_stops_the_professional_of_each_client_is_told()
    {
        var yvonne = TestPerson.Professional(PoolsApi.Team);
        var (activity, client) = (await api.GivenActivityAsync(), await api.GivenClientAsync());
        await TakeAsync(activity, client, who: yvonne);
        await api.As(PoolsApi.Karin).PostAsync($"/api/pools/v1/activities/{activity}/stop", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["activity.stopped"], await NoticesAsync(yvonne));
        Assert.Empty(await ListAsync(PoolsApi.Karin, activity));
    }

    [Fact]
    public async Task A_coordinator_cannot_take_places_away_by_making_the_club_smaller()
    {
        var activity = await api.GivenActivityAsync(New.Activity() with { Places = 2 });
        for (var i = 0; i < 2; i++) await TakeAsync(activity, await api.GivenClientAsync());
        var smaller = new UpdateActivity.Request("Kleine wandelclub", "walking", "WK034401", ["tuesday-morning"], 1, "wandelclub@handjehelpen.example");
        await api.PutAsync(PoolsApi.Karin, $"/api/pools/v1/activities/{activity}", "", smaller).IsProblemAsync(HttpStatusCode.Conflict, "activity.places-taken");
    }

    private Task<HttpResponseMessage> ReserveAsync(Guid activity, Guid client, bool mayWait = false, TestPerson? who = null) =>
        api.As(who ?? PoolsApi.Petra).PostAsJsonAsync($"/api/pools/v1/activities/{activity}/places", new ReservePlace.Request(client, mayWait), Cancel);

    private Task<ReservePlace.Response> TakeAsync(Guid activity, Guid client, bool mayWait = false, TestPerson? who = null) =>
        ReserveAsync(activity, client, mayWait, who).OkAsync<ReservePlace.Response>();

    private Task<HttpResponseMessage> ReleaseAsync(TestPerson who, Guid place) => api.As(who).PostAsync($"/api/pools/v1/places/{place}/release", null, Cancel);

    private async Task<IReadOnlyList<ListPlaces.Item>> ListAsync(TestPerson who, Guid activity) =>
        (await api.As(who).GetAsync($"/api/pools/v1/places?activityId={activity}", Cancel).OkAsync<Page<ListPlaces.Item>>()).Items;

    private async Task<IEnumerable<string>> NoticesAsync(TestPerson who) =>
        (await api.As(who).GetAsync("/api/pools/v1/notices", Cancel).OkAsync<JsonNode>())["items"]!.AsArray().Select(notice => notice!["code"]!.GetValue<string>());
}
