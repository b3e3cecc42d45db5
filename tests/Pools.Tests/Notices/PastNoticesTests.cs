using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Features.Activities;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.TestKit;
using static Samenspel.Pools.Tests.PoolsApi;

namespace Samenspel.Pools.Tests.Notices;

/// <summary>What was told and is so no longer, waits with nobody.</summary>
public sealed class PastNoticesTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private const string Root = "/api/pools/v1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_left_is_not_told_to_be_active_from_now_on()
    {
        var meindert = TestPerson.Of(Role.Volunteer);
        await api.GivenRoleAsync(Karin, Role.Coordinator);
        var id = await api.GivenActiveVolunteerAsync(account: meindert.Id);
        Assert.Contains("volunteer.activated", await WaitingAsync(meindert, id));

        await api.DoAsync(meindert, id, "pause");
        Assert.DoesNotContain("volunteer.activated", await WaitingAsync(meindert, id));
        Assert.Contains("volunteer.paused", await WaitingAsync(Karin, id));

        await api.As(meindert).PostAsJsonAsync($"{Root}/volunteers/{id}/leaving", new LeavePool.Request("moved"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.DoesNotContain("volunteer.paused", await WaitingAsync(Karin, id));
    }

    [Fact]
    public async Task A_place_that_was_given_up_is_not_kept()
    {
        var client = TestPerson.Of(Role.Client);
        var clientId = await api.GivenClientAsync(account: client.Id);
        var place = (await api.As(Petra).PostAsJsonAsync($"{Root}/activities/{await api.GivenActivityAsync()}/places", new ReservePlace.Request(clientId), Cancel).OkAsync<ReservePlace.Response>()).Id;
        Assert.Equal(["activity.place-kept"], await WaitingAsync(client, place));

        await api.As(Petra).PostAsync($"{Root}/places/{place}/release", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["activity.place-given-up"], await WaitingAsync(client, place));
    }

    private async Task<IReadOnlyList<string>> WaitingAsync(TestPerson person, Guid subject) =>
        [.. (await api.As(person).ReadAllAsync<NoticesApi.Item>($"{Root}/notices?isRead=false", notice => notice.Id, cancel: Cancel)).Where(notice => notice.SubjectId == subject).Select(notice => notice.Code)];
}
