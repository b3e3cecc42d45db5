using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Notices;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Activities;
using Samenspel.Pools.Features.Screening;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceHost;
using Samenspel.TestKit;
using static Samenspel.Pools.Tests.PoolsApi;

namespace Samenspel.Pools.Tests.Notices;

/// <summary>Every row of the table of notices is played: who must be told is told, and who must not is not. A service of its own: time passes in it.</summary>
public sealed partial class NoticeTableTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private const string Root = "/api/pools/v1";

    private readonly TestPerson client = TestPerson.Of(Role.Client), volunteer = TestPerson.Of(Role.Volunteer), professional = TestPerson.Professional(Team), colleague = TestPerson.Professional(Team);
    private readonly HashSet<Guid> subjects = [], toldBefore = [];
    private Guid clientId;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Rows => [.. NoticeTable.Rows.Select(row => row.Id)];

    private Dictionary<string, Func<Task>> Plays => new()
    {
        ["volunteer.applied"] = async () => await ApplyAsync(),
        ["volunteer.account-linked"] = async () =>
        {
            var id = await api.GivenVolunteerAsync();
            subjects.Add(id);
            await FromNowAsync();
            await api.LinkAsync(Karin, id, volunteer);
        },
        ["volunteer.account-unlinked"] = () => WithActiveAsync(id => api.As(Karin).PostAsync($"{Root}/volunteers/{id}/account-unlinking", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent)),
        ["volunteer.screening"] = async () => { var id = await ApplyAsync(); await FromNowAsync(); await api.DoAsync(Karin, id, "screening"); },
        ["volunteer.onboarding"] = async () => { var id = await ApplyAsync(); await FromNowAsync(); await api.OnboardAsync(Karin, id, New.Volunteer()); },
        ["volunteer.active"] = async () => await GivenActiveAsync(),
        ["volunteer.paused"] = () => WithActiveAsync(id => api.DoAsync(volunteer, id, "pause")),
        ["volunteer.leaving"] = () => WithActiveAsync(LeaveAsync),
        ["volunteer.left"] = () => WithActiveAsync(async id => { await LeaveAsync(id); await FromNowAsync(); await api.DoAsync(Karin, id, "departure"); }),
        ["volunteer.redirected"] = async () =>
        {
            var id = await ApplyAsync();
            await FromNowAsync();
            await api.As(Karin).PostAsJsonAsync($"{Root}/volunteers/{id}/redirection", new RedirectApplicant.Request("Liever samen.", AlternativeKind.Task, null, "Koffie schenken."), ApiJson.Options, Cancel)
                .HasStatusAsync(HttpStatusCode.NoContent);
        },
        ["volunteer.role-ended"] = () => WithActiveAsync(_ => LoseRoleAsync()),
        ["volunteer.training-claimed"] = () => WithActiveAsync(ClaimAsync),
        ["volunteer.training-confirmed"] = () => WithActiveAsync(async id =>
        {
            await ClaimAsync(id);
            await FromNowAsync();
            await api.As(Karin).PutAsJsonAsync($"{Root}/volunteers/{id}/confirmed-trainings", new ConfirmTrainings.Request(["dementia-basics"]), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        }),

        ["activity.proposed"] = async () =>
            subjects.Add((await api.As(Noor).PostAsJsonAsync($"{Root}/activities", New.Activity(), Cancel).OkAsync<ProposeActivity.Response>()).Id),
        ["activity.open"] = async () => subjects.Add(await api.GivenActivityAsync()),
        ["activity.full"] = async () => { var (club, _) = await GivenPlaceAsync(places: 1); subjects.Add(club); await FromNowAsync(); },
        ["activity.to-confirm"] = () => WithPlaceAsync(async (club, _) =>
        {
            subjects.Add(club);
            for (var run = 0; run < 2; run++) await api.KeepUpAsync(New.Today.AddDays(CollectiveActivity.ConfirmationValidDays - CollectiveActivity.ConfirmationAskedDays + 1));
        }),
        ["activity.expired"] = () => WithPlaceAsync(async (club, _) =>
        {
            subjects.Add(club);
            await api.KeepUpAsync(New.Today.AddDays(CollectiveActivity.ConfirmationValidDays));
            await FromNowAsync();
            await api.KeepUpAsync(New.Today.AddDays(CollectiveActivity.ConfirmationValidDays + 1));
        }),
        ["activity.stopped"] = () => WithPlaceAsync((club, _) => api.As(Karin).PostAsync($"{Root}/activities/{club}/stop", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent)),

        ["activity.stopped-while-away"] = () => WithPlaceAsync(async (club, _) =>
        {
            await GoAwayAsync();
            await api.As(Karin).PostAsync($"{Root}/activities/{club}/stop", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        }),
        ["place.offered-while-away"] = async () =>
        {
            var (_, other) = await GivenWaitingAsync();
            await GoAwayAsync();
            await FromNowAsync();
            await ReleaseAsync(Petra, other);
        },

        ["place.reserved"] = async () => await GivenPlaceAsync(),
        ["place.waiting"] = async () => await GivenWaitingAsync(),
        ["place.offered"] = async () => { var (_, other) = await GivenWaitingAsync(); await FromNowAsync(); await ReleaseAsync(Petra, other); },
        ["place.passed-over"] = async () =>
        {
            var (_, other) = await GivenWaitingAsync();
            await ReleaseAsync(Petra, other);
            await FromNowAsync();
            await api.PassTimeAsync(TimeProvider.System.GetUtcNow().AddDays(4));
        },
        ["place.offered-again"] = async () =>
        {
            var (club, other) = await GivenWaitingAsync();
            await ReleaseAsync(Petra, other);
            await api.PassTimeAsync(TimeProvider.System.GetUtcNow().AddDays(4));
            var third = await ReserveAsync(Petra, club, await api.GivenClientAsync());
            await FromNowAsync();
            await ReleaseAsync(Petra, third);
        },
        ["place.released"] = () => WithPlaceAsync((_, place) => ReleaseAsync(client, place)),
        ["place.released-by-coordinator"] = () => WithPlaceAsync((_, place) => ReleaseAsync(Karin, place)),
        ["consent.withdrawn"] = () => WithPlaceAsync((_, _) => api.OtherServices.SendAsync(
            new ConsentChanged(clientId, ConsentScope.CollectiveActivity, false, null) { OccurredAt = TimeProvider.System.GetUtcNow().AddMinutes(1) }, Cancel)),
    };

    [Fact]
    public void Every_row_has_a_play_and_every_play_a_row() => Assert.Equal(NoticeTable.Rows.Select(row => Sequel.FirstOf(row.Id)).Distinct().Order(), Plays.Keys.Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Whoever_must_know_is_told_and_who_must_not_is_not(string id)
    {
        var row = NoticeTable.Rows.Single(one => one.Id == id);
        await api.GivenRoleAsync(Karin, Role.Coordinator);
        await api.GivenRoleAsync(Noor, Role.Ambassador);
        clientId = await api.GivenClientAsync(client.Id);
        await Plays[Sequel.FirstOf(id)]();
        string[] passedOn = [.. row.Told.Where(told => told.Who == Audience.Team).Select(told => told.Kind.Code)];
        if (id != Sequel.FirstOf(id)) await NotThereAsync(id);

        foreach (var told in row.Told)
        {
            await Eventually.IsTrueAsync(
                async () => (await ToldAsync(PersonOf(told.Who))).Any(notice => notice.Code == told.Kind.Code), $"{told.Who} is told {told.Kind.Code}", TimeSpan.FromSeconds(10), Cancel);
        }
        if (Sequel.IsRoleEnd(id)) Assert.DoesNotContain(await ToldAsync(professional), notice => notice.ReadAt is null && passedOn.Contains(notice.Code));
        foreach (var not in row.NotTold)
            Assert.Equal([], (await ToldAsync(PersonOf(not.Who))).Select(notice => $"{not.Who}: {notice.Code}"));
    }

    private TestPerson PersonOf(Audience who) => who switch
    {
        Audience.Client => client,
        Audience.Volunteer => volunteer,
        Audience.Professional => professional,
        Audience.Team => colleague,
        Audience.Coordinator => Karin,
        Audience.Ambassador => Noor,
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "Nobody here is that."),
    };

    private async Task FromNowAsync()
    {
        foreach (var person in (TestPerson[])[client, volunteer, professional, colleague, Karin, Noor])
            foreach (var notice in await ReadAsync(person)) toldBefore.Add(notice.Id);
    }

    private async Task<IReadOnlyList<NoticesApi.Item>> ToldAsync(TestPerson person) =>
        [.. (await ReadAsync(person)).Where(notice => subjects.Contains(notice.SubjectId) && !toldBefore.Contains(notice.Id))];

    private Task<IReadOnlyList<NoticesApi.Item>> ReadAsync(TestPerson person) =>
        api.As(person).ReadAllAsync<NoticesApi.Item>($"{Root}/notices", notice => notice.Id, cancel: Cancel);
}
