using System.Net;
using System.Net.Http.Json;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Network;
using Samenspel.Clients.Features.Respite;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>A caregiver gets some days off, in blocks over several kinds of help.</summary>
public sealed class RespiteTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_weekend_is_filled_by_network_professionals_and_a_volunteer()
    {
        await api.OtherServices.ListenAsync<SupportRequestOpened>(Cancel);
        var (client, samira) = await GivenCaredForAsync();
        var friday = NextFriday();
        var respite = await AskAsync(samira, client, At(friday, 16), At(friday.AddDays(2), 20));
        Assert.Equal(["respite.asked"], await WaitingAsync(Petra, respite));

        // The network comes first.
        var walk = Volunteer(At(friday.AddDays(1), 16), At(friday.AddDays(1), 20));
        await AddRawAsync(samira, respite, walk).IsProblemAsync(HttpStatusCode.Conflict, "respite.network-first");
        await AskNetworkAsync(client, accepts: false);
        await AddAsync(samira, respite, New(RespiteSolution.Network, At(friday, 16), At(friday, 22), "Broer 1", isArranged: true));
        var nights = await AddAsync(Petra, respite, New(RespiteSolution.FormalIndividual, At(friday, 22), At(friday.AddDays(1), 10), "Logeerhuis"));
        await AddAsync(samira, respite, New(RespiteSolution.FormalCollective, At(friday.AddDays(1), 10), At(friday.AddDays(1), 16), "Dagcentrum", isArranged: true));
        var block = await AddAsync(samira, respite, walk);
        await AddAsync(Petra, respite, New(RespiteSolution.FormalIndividual, At(friday.AddDays(1), 20), At(friday.AddDays(2), 20), "Logeerhuis", isArranged: true));

        await ApproveAsync(Petra, respite).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "respite.say-how-it-was-said");
        await ApproveAsync(Petra, respite, "Aan tafel ja gezegd.").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "respite.consent-missing");
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        for (var i = 0; i < 2; i++) await ApproveAsync(Petra, respite, "Aan tafel ja gezegd.").HasStatusAsync(HttpStatusCode.NoContent);

        var heard = await api.OtherServices.ReceiveAsync<SupportRequestOpened>(e => e.RequestId == block, Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<SupportRequestOpened>(Cancel), e => e.RespiteId == respite);
        Assert.Equal((At(friday.AddDays(1), 16), At(friday.AddDays(1), 20), false, "visiting", "arb", "dementia-basics"),
            (heard.Starts!.Value, heard.Ends!.Value, heard.IsNight, heard.ActivityCode, heard.LanguageCodes.Single(), heard.TrainingCodes.Single()));
        Assert.Equal(["saturday-afternoon", "saturday-evening"], heard.Slots);

        await api.As(samira).PostAsync($"{Root}/respite-requests/{respite}/blocks/{nights}/arrangement", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal([new Period(At(friday.AddDays(1), 16), At(friday.AddDays(1), 20))], (await ReadAsync(samira, respite)).Open);
        await ConfirmAsync(client, block);
        await Eventually.IsTrueAsync(async () => (await ReadAsync(samira, respite)).Status == RespiteStatus.Covered, "all is filled", cancel: Cancel);
        Assert.Empty((await ReadAsync(Petra, respite)).Open);
        Assert.Equal(["respite.covered"], await WaitingAsync(samira, respite));
        await RemoveAsync(samira, respite, block).IsProblemAsync(HttpStatusCode.Conflict, "respite.volunteer-found");
        await api.As(samira).PostAsync($"{Root}/respite-requests/{respite}/withdrawal", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "respite.volunteers-found");

        // The volunteer falls ill: the part is open again, and asked under another id after another yes.
        await api.OtherServices.SendAsync(new AgreementEnded(Guid.CreateVersion7(), (await ReadAsync(Petra, respite)).Blocks.Single(one => one.Id == block).MatchId!.Value, Guid.CreateVersion7(), "illness"), Cancel);
        await Eventually.IsTrueAsync(async () => (await ReadAsync(samira, respite)).Status == RespiteStatus.Arranging, "a part is open again", cancel: Cancel);
        Assert.Contains("respite.volunteer-gone", await WaitingAsync(samira, respite));
        var again = (await ReadAsync(samira, respite)).Blocks.Single(one => one.Solution == RespiteSolution.Volunteer);
        Assert.Equal((false, false), (again.IsCovered, again.IsSearched));
        await ApproveAsync(Petra, respite, "Ze zei: ja.").HasStatusAsync(HttpStatusCode.NoContent);
        await api.OtherServices.ReceiveAsync<SupportRequestOpened>(e => e.RequestId == again.Id, Cancel);
        Assert.NotEqual(block, again.Id);
    }

    [Fact]
    public async Task When_the_client_does_not_want_a_volunteer_it_is_asked_what_would_be_fine_and_the_part_is_filled_otherwise()
    {
        await api.OtherServices.ListenAsync<SupportRequestWithdrawn>(Cancel);
        var (client, samira) = await GivenCaredForAsync();
        var day = NextFriday();
        var respite = await AskAsync(samira, client, At(day, 10), At(day, 20), "De broers zijn op reis.");
        var block = await AddAsync(samira, respite, Volunteer(At(day, 10), At(day, 20)));
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        await ApproveAsync(Petra, respite, "Ja.").HasStatusAsync(HttpStatusCode.NoContent);

        await api.OtherServices.SendAsync(new MatchDeclined(Guid.CreateVersion7(), block, Guid.CreateVersion7(), "client"), Cancel);
        foreach (var person in new[] { samira, Petra })
            await Eventually.IsTrueAsync(async () => (await WaitingAsync(person, respite)).Contains("respite.ask-what-is-fine"), "it is asked", cancel: Cancel);

        await RemoveAsync(samira, respite, block).HasStatusAsync(HttpStatusCode.NoContent);
        await api.OtherServices.ReceiveAsync<SupportRequestWithdrawn>(e => e.RequestId == block, Cancel);
        Assert.DoesNotContain("respite.ask-what-is-fine", await WaitingAsync(samira, respite));
        await AddAsync(samira, respite, Volunteer(At(day, 16), At(day, 20)) with { ActivityCode = "cooking", Wish = "Korter, en samen koken." });
        Assert.Equal(("cooking", "Korter, en samen koken.", false), (await ReadAsync(samira, respite)).Blocks.Select(one => (one.ActivityCode!, one.Wish!, one.IsSearched)).Single());
    }

    [Fact]
    public async Task What_is_open_three_days_before_is_told_once_and_on_the_Monday_after_the_caregiver_is_asked_how_it_was()
    {
        var (client, samira) = await GivenCaredForAsync();
        var friday = NextFriday();
        var respite = await AskAsync(samira, client, At(friday, 16), At(friday.AddDays(2), 20));
        await AskRawAsync(samira, client, At(friday, 18), At(friday, 20)).IsProblemAsync(HttpStatusCode.Conflict, "respite.asked-already");
        var (other, fatima) = await GivenCaredForAsync();
        var covered = await AskAsync(fatima, other, At(friday, 16), At(friday, 20));
        await AddAsync(fatima, covered, New(RespiteSolution.Network, At(friday, 16), At(friday, 20), "Broer 1", isArranged: true));

        await api.WatchRespiteAsync(At(friday, 16).AddHours(-73));
        Assert.Null((await ReadAsync(Petra, respite)).EscalatedAt);
        for (var i = 0; i < 2; i++) await api.WatchRespiteAsync(At(friday, 16).AddHours(-71));
        Assert.NotNull((await ReadAsync(Petra, respite)).EscalatedAt);
        Assert.Single(await WaitingAsync(Petra, respite), code => code == "respite.not-covered");
        Assert.Null((await ReadAsync(Petra, covered)).EscalatedAt);

        await api.WatchRespiteAsync(At(friday.AddDays(3), 8));
        Assert.Equal(RespiteStatus.Arranging, (await ReadAsync(samira, respite)).Status);
        for (var i = 0; i < 2; i++) await api.WatchRespiteAsync(At(friday.AddDays(3), 10));
        Assert.Equal(RespiteStatus.Done, (await ReadAsync(samira, respite)).Status);
        Assert.Equal(["respite.how-was-it"], await WaitingAsync(samira, respite));
        Assert.Empty(await WaitingAsync(Petra, respite));
        await AddRawAsync(samira, respite, New(RespiteSolution.Network, At(friday, 16), At(friday, 22), "Broer 1")).IsProblemAsync(HttpStatusCode.Conflict, "respite.over");
    }

    [Fact]
    public async Task What_cannot_be_is_said_and_changes_nothing()
    {
        var (client, samira) = await GivenCaredForAsync();
        var day = NextFriday();
        foreach (var (from, until, code) in new[] { (At(day, 10).AddYears(-1), At(day, 20), "starts-ahead"), (At(day, 10).AddYears(2), At(day, 20).AddYears(2), "starts-ahead"), (At(day, 10), At(day, 9), "too-long"), (At(day, 10), At(day.AddDays(15), 10), "too-long") })
            await AskRawAsync(samira, client, from, until).IsProblemAsync(HttpStatusCode.UnprocessableEntity, $"respite.{code}");

        var respite = await AskAsync(samira, client, At(day, 10), At(day, 20), "Er is niemand.");
        await AddAsync(samira, respite, New(RespiteSolution.Network, At(day, 10), At(day, 12), "Zus"));
        await AddRawAsync(samira, respite, New(RespiteSolution.Network, At(day, 11), At(day, 13), "Zus")).IsProblemAsync(HttpStatusCode.Conflict, "respite.blocks-overlap");
        foreach (var (from, until) in new[] { (At(day, 9), At(day, 11)), (At(day, 19), At(day, 21)), (At(day, 13), At(day, 13)) })
            await AddRawAsync(samira, respite, New(RespiteSolution.Network, from, until, "Zus")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "respite.block-outside");
        var night = await AskAsync(samira, client, At(day, 22), At(day.AddDays(1), 9), "Er is niemand.");
        await AddRawAsync(samira, night, Volunteer(At(day, 22), At(day.AddDays(1), 8))).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "respite.not-at-night");
        await AddAsync(samira, night, Volunteer(At(day.AddDays(1), 7), At(day.AddDays(1), 9)));
        await AddRawAsync(samira, respite, New(RespiteSolution.Network, At(day, 13), At(day, 14), null)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "respite.say-who");
        await AddRawAsync(samira, respite, Volunteer(At(day, 13), At(day, 14)) with { ActivityCode = null }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "respite.say-what-volunteer-does");
        await ApproveAsync(Petra, respite, "Ja.").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "respite.consent-missing");
        await RemoveAsync(samira, respite, Guid.CreateVersion7()).IsProblemAsync(HttpStatusCode.NotFound, "respite.block-not-found");
        Assert.Single((await ReadAsync(samira, respite)).Blocks);
    }

    [Fact]
    public async Task Only_those_around_the_client_see_and_arrange_it()
    {
        var meindert = TestPerson.Of(Role.Client);
        var (client, samira) = await GivenCaredForAsync(meindert.Id);
        var (_, stranger) = await GivenCaredForAsync();
        var day = NextFriday();
        var respite = await AskAsync(samira, client, At(day, 10), At(day, 20), "Er is niemand.");
        var block = await AddAsync(samira, respite, Volunteer(At(day, 10), At(day, 12)));

        foreach (var person in new[] { stranger, TestPerson.Professional(Guid.CreateVersion7()) })
        {
            await api.As(person).GetAsync($"{Root}/respite-requests/{respite}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "respite.not-found");
            Assert.DoesNotContain((await api.As(person).GetAsync($"{Root}/respite-requests", Cancel).OkAsync<Page<ListRespite.Item>>()).Items, item => item.Id == respite);
            await AskRawAsync(person, client, At(day, 10), At(day, 20)).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
            await AddRawAsync(person, respite, New(RespiteSolution.Network, At(day, 13), At(day, 14), "Ik")).IsProblemAsync(HttpStatusCode.NotFound, "respite.not-found");
            await RemoveAsync(person, respite, block).IsProblemAsync(HttpStatusCode.NotFound, "respite.not-found");
        }
        Assert.Single((await ReadAsync(meindert, respite)).Blocks);
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        await ApproveAsync(Petra, respite, "Ja.").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "respite.client-decides");
        await ApproveAsync(samira, respite).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        await ApproveAsync(meindert, respite).HasStatusAsync(HttpStatusCode.NoContent);

        await api.As(samira).PostAsync($"{Root}/respite-requests/{respite}/withdrawal", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(RespiteStatus.Withdrawn, (await ReadAsync(Petra, respite)).Status);
    }

    private DateOnly NextFriday()
    {
        var day = api.Clock.Today().AddDays(7);
        while (day.DayOfWeek != DayOfWeek.Friday) day = day.AddDays(1);
        return day;
    }

    private static DateTimeOffset At(DateOnly day, int hour) => day.AddDays(hour / 24).InNetherlands(new TimeOnly(hour % 24, 0));

    private static AddRespiteBlock.Request New(RespiteSolution solution, DateTimeOffset from, DateTimeOffset until, string? who, bool isArranged = false) =>
        new(from, until, solution, who, isArranged);

    private static AddRespiteBlock.Request Volunteer(DateTimeOffset from, DateTimeOffset until) =>
        new(from, until, RespiteSolution.Volunteer, ActivityCode: "visiting", LanguageCodes: ["arb"]);

    private async Task<(Guid Client, TestPerson Samira)> GivenCaredForAsync(Guid? account = null)
    {
        var client = await api.GivenClientAsync(Tests.New.Client() with { NeedCodes = ["clear-structure", "supervision-outdoors"] }, account);
        return (client, await api.GivenCaregiverAsync(client, mayRead: false));
    }

    [Fact]
    public async Task The_same_days_asked_many_times_at_once_are_asked_once()
    {
        var client = await api.GivenClientAsync();
        var from = api.Clock.GetUtcNow().AddDays(20);
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(hours => AskRawAsync(Petra, client, from.AddHours(hours), from.AddDays(1))));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict));
    }

    private async Task AskNetworkAsync(Guid client, bool accepts)
    {
        var petra = api.As(Petra);
        var member = (await petra.PostAsJsonAsync($"{Root}/clients/{client}/network-members", new MapNetworkMember.Request("Broer", "broer"), Cancel).OkAsync<MapNetworkMember.Response>()).Id;
        var ask = (await petra.PostAsJsonAsync($"{Root}/network-members/{member}/asks", new AskNetworkMember.Request("Een weekend oppassen"), Cancel).OkAsync<AskNetworkMember.Response>()).Id;
        await petra.PutAsJsonAsync($"{Root}/network-members/{member}/asks/{ask}/answer", new { isAccepted = accepts, reason = "Werk" }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
    }

    private Task<HttpResponseMessage> AskRawAsync(TestPerson person, Guid client, DateTimeOffset from, DateTimeOffset until, string? because = null) =>
        api.As(person).PostAsJsonAsync($"{Root}/clients/{client}/respite-requests", new AskRespite.Request(from, until, because), ApiJson.Options, Cancel);

    private async Task<Guid> AskAsync(TestPerson person, Guid client, DateTimeOffset from, DateTimeOffset until, string? because = null) =>
        (await AskRawAsync(person, client, from, until, because).OkAsync<AskRespite.Response>()).Id;

    private Task<HttpResponseMessage> AddRawAsync(TestPerson person, Guid respite, AddRespiteBlock.Request block) =>
        api.As(person).PostAsJsonAsync($"{Root}/respite-requests/{respite}/blocks", block, ApiJson.Options, Cancel);

    private async Task<Guid> AddAsync(TestPerson person, Guid respite, AddRespiteBlock.Request block) =>
        (await AddRawAsync(person, respite, block).OkAsync<AddRespiteBlock.Response>()).Id;

    private Task<HttpResponseMessage> RemoveAsync(TestPerson person, Guid respite, Guid block) =>
        api.As(person).DeleteAsync($"{Root}/respite-requests/{respite}/blocks/{block}", Cancel);

    private Task<HttpResponseMessage> ApproveAsync(TestPerson person, Guid respite, string? note = null) =>
        api.As(person).PostAsJsonAsync($"{Root}/respite-requests/{respite}/approval", new ApproveRespite.Request(note), Cancel);

    private Task<GetRespite.Response> ReadAsync(TestPerson person, Guid respite) =>
        api.As(person).GetAsync($"{Root}/respite-requests/{respite}", Cancel).OkAsync<GetRespite.Response>();

    private Task ConfirmAsync(Guid client, Guid block) => api.OtherServices.SendAsync(
        new MatchConfirmed(Guid.CreateVersion7(), block, client, null, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Petra.Id, Team, "visiting"), Cancel);

    private async Task<IEnumerable<string>> WaitingAsync(TestPerson person, Guid respite) =>
        (await api.As(person).GetAsync($"{Root}/notices?isRead=false&pageSize=100", Cancel).OkAsync<Page<NoticesApi.Item>>())
        .Items.Where(notice => notice.SubjectId == respite).Select(notice => notice.Code);
}
