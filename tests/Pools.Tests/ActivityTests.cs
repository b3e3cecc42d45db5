using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Activities;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class ActivityTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private const string Activities = "/api/pools/v1/activities";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_ambassador_suggests_and_the_coordinator_publishes()
    {
        await api.OtherServices.ListenAsync<ActivityCapacityChanged>(Cancel);
        var id = (await api.As(PoolsApi.Noor).PostAsJsonAsync(Activities, New.Activity(), Cancel).OkAsync<ProposeActivity.Response>()).Id;
        await api.As(PoolsApi.Petra).GetAsync($"{Activities}/{id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "activity.not-found"); // a suggestion only
        await ChangeAsync(PoolsApi.Noor, id, Outline() with { Places = 8 }).HasStatusAsync(HttpStatusCode.NoContent);
        for (var i = 0; i < 2; i++) await PostAsync(PoolsApi.Karin, id, "publication").HasStatusAsync(HttpStatusCode.NoContent);

        var heard = await api.OtherServices.ReceiveAsync<ActivityCapacityChanged>(e => e.ActivityId == id, Cancel);
        Assert.Equal((PoolsApi.Organisation, "walking", "WK034401", 8, 8, true), (heard.OrganisationId, heard.ActivityCode, heard.DistrictCode, heard.Places, heard.Free, heard.IsOpen));
        var read = await api.As(Role.Client).GetAsync($"{Activities}/{id}", Cancel).OkAsync<GetActivity.Response>();
        Assert.Equal((ActivityStatus.Open, 8, "wandelclub@handjehelpen.example", New.Today), (read.Status, read.Free, read.LeaderContact, read.ConfirmedOn));
        await ChangeAsync(PoolsApi.Noor, id, Outline()).IsProblemAsync(HttpStatusCode.Conflict, "activity.already-published");
        await ChangeAsync(PoolsApi.Karin, id, Outline() with { Places = 4 }).HasStatusAsync(HttpStatusCode.NoContent);
        await api.OtherServices.ReceiveAsync<ActivityCapacityChanged>(e => e.ActivityId == id && e is { Places: 4, Free: 4 }, Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<ActivityCapacityChanged>(Cancel), e => e.ActivityId == id && e.Places == 8);
    }

    [Fact]
    public async Task Another_organisation_changes_nothing_and_reads_what_is_published()
    {
        var id = await api.GivenActivityAsync();
        var elsewhere = TestPerson.Coordinator(Guid.CreateVersion7());
        await api.As(elsewhere).GetAsync($"{Activities}/{id}", Cancel).HasStatusAsync(HttpStatusCode.OK);
        await ChangeAsync(elsewhere, id, Outline()).IsProblemAsync(HttpStatusCode.NotFound, "activity.not-found");
        foreach (var what in new[] { "publication", "confirmation", "stop" })
            await PostAsync(elsewhere, id, what).IsProblemAsync(HttpStatusCode.NotFound, "activity.not-found");
        await api.As(PoolsApi.Karin).PostAsJsonAsync(Activities, New.Activity() with { OrganisationId = Guid.CreateVersion7() }, Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "activity.organisation-not-own");
    }

    [Fact]
    public async Task A_stopped_activity_is_gone_for_others_and_others_hear_of_it()
    {
        await api.OtherServices.ListenAsync<ActivityCapacityChanged>(Cancel);
        var id = await api.GivenActivityAsync();
        for (var i = 0; i < 2; i++) await PostAsync(PoolsApi.Karin, id, "stop").HasStatusAsync(HttpStatusCode.NoContent);
        await api.OtherServices.ReceiveAsync<ActivityCapacityChanged>(e => e.ActivityId == id && !e.IsOpen, Cancel);
        await api.As(PoolsApi.Petra).GetAsync($"{Activities}/{id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "activity.not-found");
        await PostAsync(PoolsApi.Karin, id, "publication").IsProblemAsync(HttpStatusCode.Conflict, "activity.stopped");
        await PostAsync(PoolsApi.Karin, id, "confirmation").IsProblemAsync(HttpStatusCode.Conflict, "activity.stopped");
        await ChangeAsync(PoolsApi.Karin, id, Outline()).IsProblemAsync(HttpStatusCode.Conflict, "activity.stopped");
    }

    [Fact]
    public async Task What_nobody_confirmed_for_ninety_days_is_told_to_be_closed_until_somebody_does()
    {
        await api.OtherServices.ListenAsync<ActivityCapacityChanged>(Cancel);
        var id = await api.GivenActivityAsync();
        await api.KeepUpAsync(New.Today.AddDays(90));
        Assert.False(await IsExpiredAsync(id));
        for (var i = 0; i < 2; i++) await api.KeepUpAsync(New.Today.AddDays(91));
        Assert.True(await IsExpiredAsync(id));
        await api.OtherServices.ReceiveAsync<ActivityCapacityChanged>(e => e.ActivityId == id && !e.IsOpen, Cancel);

        await PostAsync(PoolsApi.Noor, id, "confirmation").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.False(await IsExpiredAsync(id));
        var told = await api.OtherServices.ReceivedAllAsync<ActivityCapacityChanged>(Cancel);
        Assert.Equal([true, false, true], told.Where(e => e.ActivityId == id).OrderBy(e => e.Version).Select(e => e.IsOpen));
    }

    [Fact]
    public async Task Activities_are_found_by_district_activity_and_status()
    {
        var id = await api.GivenActivityAsync(New.Activity() with { DistrictCode = "WK999999", ActivityCode = "language" });
        Assert.Equal([id], await FindAsync("districtCode=WK999999&activityCode=language&status=Open"));
        Assert.Empty(await FindAsync("districtCode=WK999999&activityCode=walking"));
        Assert.Empty(await FindAsync("districtCode=WK999999&status=Full"));
        Assert.Empty(await FindAsync($"districtCode=WK999999&confirmedBefore={New.Today:yyyy-MM-dd}"));
        Assert.Equal([id], await FindAsync($"districtCode=WK999999&confirmedBefore={New.Today.AddDays(1):yyyy-MM-dd}"));
        await api.As(Role.Client).GetAsync($"{Activities}?districtCode=Overvecht", Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

        async Task<IEnumerable<Guid>> FindAsync(string query) =>
            (await api.As(Role.Client).GetAsync($"{Activities}?{query}", Cancel).OkAsync<Page<ListActivities.Item>>()).Items.Select(item => item.Id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public Task An_activity_has_a_number_of_places_that_can_be(int places) =>
        api.As(PoolsApi.Karin).PostAsJsonAsync(Activities, New.Activity() with { Places = places }, Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    private static UpdateActivity.Request Outline() =>
        new("Kleine wandelclub", "walking", "WK034401", ["tuesday-morning"], 6, "wandelclub@handjehelpen.example");

    private Task<bool> IsExpiredAsync(Guid id) => api.InDatabaseAsync(db => Task.FromResult(db.Activities.Single(a => a.Id == id).IsExpired));

    private Task<HttpResponseMessage> ChangeAsync(TestPerson who, Guid id, UpdateActivity.Request outline) => api.PutAsync(who, $"{Activities}/{id}", "", outline);

    private Task<HttpResponseMessage> PostAsync(TestPerson who, Guid id, string what) => api.As(who).PostAsync($"{Activities}/{id}/{what}", null, Cancel);
}
