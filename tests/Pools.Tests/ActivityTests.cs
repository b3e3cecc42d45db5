using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
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

    [Fact]
    public async Task Whoever_has_a_client_in_it_reads_on_what_nobody_confirmed_for_ninety_days_and_takes_what_is_offered()
    {
        var meindert = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(meindert.Id);
        var id = await api.GivenActivityAsync(New.Activity() with { Places = 1 });
        var taken = (await ReserveAsync(PoolsApi.Petra, id, await api.GivenClientAsync()).OkAsync<ReservePlace.Response>()).Id;
        await ReserveAsync(PoolsApi.Petra, id, client).OkAsync<ReservePlace.Response>();
        await api.InDatabaseAsync(db => db.Activities.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.ConfirmedOn, New.Today.AddDays(-91)), Cancel));
        await api.As(PoolsApi.Petra).PostAsync($"/api/pools/v1/places/{taken}/release", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        foreach (var person in new[] { PoolsApi.Petra, meindert, PoolsApi.Karin, PoolsApi.Noor })
            await api.As(person).GetAsync($"{Activities}/{id}", Cancel).HasStatusAsync(HttpStatusCode.OK);
        foreach (var person in new[] { TestPerson.Professional(Guid.CreateVersion7()), TestPerson.Of(Role.Client), TestPerson.Coordinator(Guid.CreateVersion7()) })
            await api.As(person).GetAsync($"{Activities}/{id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "activity.not-found");
        await ReserveAsync(PoolsApi.Petra, id, await api.GivenClientAsync()).IsProblemAsync(HttpStatusCode.NotFound, "activity.not-found"); // nobody new
        Assert.Equal(PlaceState.Reserved, (await ReserveAsync(PoolsApi.Petra, id, client).OkAsync<ReservePlace.Response>()).State);

        Task<HttpResponseMessage> ReserveAsync(TestPerson who, Guid activity, Guid forClient) =>
            api.As(who).PostAsJsonAsync($"{Activities}/{activity}/places", new ReservePlace.Request(forClient, MayWait: true), Cancel);
    }

    [Theory]
    [InlineData("confirmation")]
    [InlineData("stop")]
    public async Task Who_keeps_an_activity_is_asked_once_to_confirm_it_until_that_is_done(string done)
    {
        foreach (var (person, role) in new[] { (PoolsApi.Karin, Role.Coordinator), (PoolsApi.Noor, Role.Ambassador) }) await api.GivenRoleAsync(person, role);
        var id = await api.GivenActivityAsync();
        await api.KeepUpAsync(New.Today.AddDays(76));
        Assert.Equal([0, 0], await AskedAsync(id));
        for (var run = 0; run < 2; run++) await api.KeepUpAsync(New.Today.AddDays(77));
        Assert.Equal([1, 1], await AskedAsync(id));

        await PostAsync(PoolsApi.Karin, id, done).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal([0, 0], await AskedAsync(id));
        await api.KeepUpAsync(New.Today.AddDays(77));
        Assert.Equal(done == "stop" ? [0, 0] : [1, 1], await AskedAsync(id)); // on that day it is long ago again
    }

    [Theory]
    [InlineData("Buurthuis\u202e")]
    [InlineData("--")]
    public Task How_the_leader_is_reached_can_be_read(string contact) =>
        api.As(PoolsApi.Karin).PostAsJsonAsync(Activities, New.Activity() with { LeaderContact = contact }, Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    [Fact]
    public async Task How_the_leader_is_reached_is_kept_without_superfluous_spaces()
    {
        var id = await api.GivenActivityAsync(New.Activity() with { LeaderContact = "  030  286 0000 " });
        Assert.Equal("030 286 0000", (await api.As(PoolsApi.Karin).GetAsync($"{Activities}/{id}", Cancel).OkAsync<GetActivity.Response>()).LeaderContact);
    }

    /// <summary>How often the coordinator and the ambassador are asked to confirm it.</summary>
    private async Task<IReadOnlyList<int>> AskedAsync(Guid id)
    {
        var counts = new List<int>();
        foreach (var person in new[] { PoolsApi.Karin, PoolsApi.Noor })
            counts.Add((await api.As(person).ReadAllAsync<NoticesApi.Item>("/api/pools/v1/notices?isRead=false", notice => notice.Id, cancel: Cancel)).Count(notice => (notice.Code, notice.SubjectId) == ("activity.to-confirm", id)));
        return counts;
    }

    private static UpdateActivity.Request Outline() =>
        new("Kleine wandelclub", "walking", "WK034401", ["tuesday-morning"], 6, "wandelclub@handjehelpen.example");

    private Task<bool> IsExpiredAsync(Guid id) => api.InDatabaseAsync(db => Task.FromResult(db.Activities.Single(a => a.Id == id).IsExpired));

    private Task<HttpResponseMessage> ChangeAsync(TestPerson who, Guid id, UpdateActivity.Request outline) => api.PutAsync(who, $"{Activities}/{id}", "", outline);

    private Task<HttpResponseMessage> PostAsync(TestPerson who, Guid id, string what) => api.As(who).PostAsync($"{Activities}/{id}/{what}", null, Cancel);
}
