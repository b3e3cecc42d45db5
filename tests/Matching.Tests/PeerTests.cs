using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Matching.Features.Peers;
using Samenspel.Notices;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>Peers: neither is the helper, and a no is nobody's.</summary>
public sealed partial class PeerTests(MatchingApi api)
{
    private const string Api = "/api/matching/v1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_all_four_say_yes_two_young_people_meet_and_become_peers()
    {
        var (ben, sander) = (await GivenMinorAsync(15), await GivenMinorAsync(17));
        var proposal = await ProposeAsync(sander.Guardian, sander, await CodeAsync(ben.Guardian, ben));

        foreach (var former in new[] { ben.Person with { Roles = [Role.Caregiver] }, ben.Guardian with { Roles = [Role.Client] } }) // the role ended since
        {
            await api.As(former).GetAsync($"{Api}/peer-proposals/{proposal}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "peer-proposal.not-found");
            await AnswerAsync(former, proposal, true).HasStatusAsync(HttpStatusCode.NotFound);
        }
        var mine = (await ReadAsync(ben.Person, proposal)).Mine!;
        Assert.Equal((ben.Id, false, true, false), (mine.ClientId, mine.IsGuardian, mine.IsAnswerAsked, mine.IsClickAsked));
        Assert.Equal("computers | calm-setting knows-what-comes | walking | language",
            string.Join(" | ", new[] { mine.ActivityCodes, mine.NeedCodes, mine.OffersOther, mine.OtherOffers }.Select(codes => string.Join(' ', codes))));
        Assert.True((await ReadAsync(ben.Guardian, proposal)).Mine!.IsGuardian);

        await PostAsync(Petra, proposal, "introduction", Meeting(ben)).IsProblemAsync(HttpStatusCode.Conflict, "peer-proposal.not-all-said-yes");
        TestPerson[] asked = [ben.Person, ben.Guardian, sander.Person, sander.Guardian];
        foreach (var person in asked)
        {
            Assert.Equal(["peer-proposal.asked"], await WaitingAsync(person, proposal));
            for (var i = 0; i < 2; i++) await AnswerAsync(person, proposal, true).HasStatusAsync(HttpStatusCode.NoContent);
        }
        Assert.Equal(PeerStatus.Agreed, (await ReadAsync(Petra, proposal)).Status);

        await PostAsync(ben.Guardian, proposal, "introduction/completion").IsProblemAsync(HttpStatusCode.Conflict, "peer-proposal.not-met");
        await PostAsync(ben.Guardian, proposal, "introduction", Meeting(ben)).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Contains("Het is bij jou thuis, in je eigen kamer. De ander komt naar jou toe.", (await ReadAsync(ben.Person, proposal)).Mine!.Preview);
        Assert.Contains("Het is bij de ander thuis. Iemand gaat met je mee tot de deur.", (await ReadAsync(sander.Person, proposal)).Mine!.Preview);
        Assert.Contains("Het duurt 45 minuten. Dan is het klaar en gaat iedereen naar huis.", (await ReadAsync(sander.Guardian, proposal)).Mine!.Preview);

        await PostAsync(ben.Person, proposal, "clicks", Click(true, true)).IsProblemAsync(HttpStatusCode.Conflict, "peer-proposal.not-met");
        for (var i = 0; i < 2; i++) await PostAsync(Petra, proposal, "introduction/completion").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["peer-proposal.click-asked"], await WaitingAsync(ben.Person, proposal));
        Assert.Empty(await WaitingAsync(ben.Guardian, proposal));
        await PostAsync(ben.Person, proposal, "clicks", Click(true, true)).HasStatusAsync(HttpStatusCode.NoContent);
        var read = await ReadAsync(ben.Person, proposal);
        Assert.Equal((PeerStatus.Met, false), (read.Status, read.Mine!.IsClickAsked));
        await PostAsync(sander.Person, proposal, "clicks", Click(true, true)).HasStatusAsync(HttpStatusCode.NoContent);

        foreach (var person in asked)
        {
            Assert.Equal(PeerStatus.Confirmed, (await ReadAsync(person, proposal)).Status);
            Assert.Equal(["peer-proposal.confirmed"], await WaitingAsync(person, proposal));
        }
        await AnswerAsync(ben.Person, proposal, false).IsProblemAsync(HttpStatusCode.Conflict, "peer-proposal.confirmed");
    }

    [Theory]
    [InlineData("ben")]
    [InlineData("guardian")]
    [InlineData("click")]
    public async Task A_no_ends_it_and_nobody_can_tell_whose_it_was(string whose)
    {
        var (ben, sander) = (await GivenMinorAsync(15), await GivenMinorAsync(17));
        var code = await CodeAsync(ben.Person, ben);
        var proposal = await ProposeAsync(sander.Guardian, sander, code);
        TestPerson[] asked = [ben.Person, ben.Guardian, sander.Person, sander.Guardian];
        if (whose == "click")
        {
            foreach (var person in asked) await AnswerAsync(person, proposal, true).HasStatusAsync(HttpStatusCode.NoContent);
            await PostAsync(Petra, proposal, "introduction", Meeting(ben)).HasStatusAsync(HttpStatusCode.NoContent);
            await PostAsync(Petra, proposal, "introduction/completion").HasStatusAsync(HttpStatusCode.NoContent);
            await PostAsync(sander.Person, proposal, "clicks", Click(true, true)).HasStatusAsync(HttpStatusCode.NoContent);
            await PostAsync(ben.Person, proposal, "clicks", Click(true, false)).HasStatusAsync(HttpStatusCode.NoContent);
        }
        else
        {
            await AnswerAsync(sander.Person, proposal, true).HasStatusAsync(HttpStatusCode.NoContent);
            for (var i = 0; i < 2; i++) await AnswerAsync(whose == "ben" ? ben.Person : sander.Guardian, proposal, false).HasStatusAsync(HttpStatusCode.NoContent);
        }

        string[] seen = [.. await Task.WhenAll(asked.Select(async person =>
        {
            Assert.Equal(["peer-proposal.ended"], await WaitingAsync(person, proposal));
            var mine = (await ReadAsync(person, proposal)) is { Status: PeerStatus.Ended, Mine: { } part } ? part : throw new InvalidOperationException();
            return $"{mine.IsAnswerAsked} {mine.IsClickAsked} {mine.Preview.Count}";
        }))];
        Assert.Equal("False False 0", Assert.Single(seen.Distinct()));
        Assert.Null((await ReadAsync(Petra, proposal)).Mine);
        await api.IsTrueAsync(db => db.PeerProposals.Where(p => p.Id == proposal).AllAsync(p => p.People.All(person => !person.Agrees && !person.Clicks), Cancel), "no answer is kept");

        await AnswerAsync(sander.Person, proposal, true).IsProblemAsync(HttpStatusCode.Conflict, "peer-proposal.ended");
        await ProposeRawAsync(sander.Guardian, sander, code).IsProblemAsync(HttpStatusCode.Conflict, "peer-proposal.left-in-peace");
        await ProposeRawAsync(ben.Guardian, ben, await CodeAsync(sander.Person, sander)).IsProblemAsync(HttpStatusCode.Conflict, "peer-proposal.left-in-peace");
    }

    [Fact]
    public async Task Adults_answer_for_themselves_alone()
    {
        var (anna, bea) = (await api.GivenClientAsync(), await api.GivenClientAsync());
        var (asks, offers) = (new Peer(anna.ClientId, PersonOf(anna), Petra), new Peer(bea.ClientId, PersonOf(bea), Petra));
        var proposal = await ProposeAsync(Petra, asks, await CodeAsync(offers.Person, offers));
        foreach (var peer in new[] { asks, offers }) await AnswerAsync(peer.Person, proposal, true).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(PeerStatus.Agreed, (await ReadAsync(asks.Person, proposal)).Status);
    }

    [Fact]
    public async Task What_lacks_is_said_and_nothing_is_asked_of_anybody()
    {
        var (ben, sander) = (await GivenMinorAsync(15), await GivenMinorAsync(17));
        var code = await CodeAsync(ben.Guardian, ben);
        await ProposeRawAsync(ben.Guardian, ben, code).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "peer-proposal.ones-own-code");
        await ProposeRawAsync(sander.Guardian, sander, "anything").IsProblemAsync(HttpStatusCode.NotFound, "peer-proposal.code-unknown");
        await ProposeRawAsync(sander.Guardian, sander, code, "walking").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "peer-proposal.nothing-in-common");

        var alone = await api.GivenClientAsync(New.Client() with { MinorThrough = New.Today.Year + 1 });
        await ProposeRawAsync(Petra, new Peer(alone.ClientId, PersonOf(alone), Petra), code).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "peer-proposal.guardian-needed");
        var without = await api.GivenClientAsync(New.Client() with { ClientAccountId = null });
        await ProposeRawAsync(Petra, new Peer(without.ClientId, Petra, Petra), code).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "peer-proposal.sign-in-needed");
        Assert.Empty((await api.As(ben.Person).GetAsync($"{Api}/peer-proposals", Cancel).OkAsync<Page<ListPeerProposals.Item>>()).Items);
    }

    [Fact]
    public async Task The_first_meeting_lies_ahead_and_at_the_home_of_one_of_the_two()
    {
        var (ben, sander) = (await GivenMinorAsync(15), await GivenMinorAsync(17));
        var proposal = await ProposeAsync(sander.Guardian, sander, await CodeAsync(ben.Guardian, ben));
        foreach (var person in new[] { ben.Person, ben.Guardian, sander.Person, sander.Guardian }) await AnswerAsync(person, proposal, true).HasStatusAsync(HttpStatusCode.NoContent);
        var meeting = Meeting(ben);
        await PostAsync(Petra, proposal, "introduction", meeting with { PlannedFor = New.Now.AddDays(-1) }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "peer-proposal.when-ahead");
        foreach (var home in new[] { meeting with { AtClientId = null }, meeting with { AtClientId = Guid.CreateVersion7() }, meeting with { Place = PeerPlace.Outdoors } })
            await PostAsync(Petra, proposal, "introduction", home).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "peer-proposal.whose-home");
        await PostAsync(Petra, proposal, "introduction", meeting with { Minutes = 91 }).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await PostAsync(ben.Person, proposal, "introduction", meeting).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        await PostAsync(sander.Guardian, proposal, "introduction", meeting).HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Strangers_find_nothing_and_a_guardian_does_not_say_whether_it_clicks()
    {
        var (ben, sander) = (await GivenMinorAsync(15), await GivenMinorAsync(17));
        var proposal = await ProposeAsync(sander.Guardian, sander, await CodeAsync(ben.Guardian, ben));
        TestPerson[] strangers = [TestPerson.Of(Role.Client), TestPerson.Of(Role.Caregiver), TestPerson.Professional(Guid.CreateVersion7())];
        foreach (var stranger in strangers)
        {
            await api.As(stranger).GetAsync($"{Api}/peer-proposals/{proposal}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "peer-proposal.not-found");
            Assert.Empty((await api.As(stranger).GetAsync($"{Api}/peer-proposals", Cancel).OkAsync<Page<ListPeerProposals.Item>>()).Items);
            await api.As(stranger).PostAsJsonAsync($"{Api}/peer-wishes", Wish(ben), ApiJson.Options, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "peer-proposal.client-not-found");
        }
        await AnswerAsync(strangers[0], proposal, false).IsProblemAsync(HttpStatusCode.NotFound, "peer-proposal.not-found");
        await PostAsync(sander.Guardian, proposal, "clicks", Click(true, true)).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        await PostAsync(Petra, proposal, "answers", new AnswerPeerProposal.Request(true)).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    [Theory]
    [InlineData(18, 2026, true)] // turns eighteen this year, perhaps later
    [InlineData(18, 2025, false)]
    [InlineData(16, 2028, true)] // turns sixteen this year, perhaps later
    [InlineData(16, 2027, false)]
    [InlineData(18, null, false)]
    public void Only_the_year_of_birth_is_known_so_a_guardian_decides_through_the_year_of_the_birthday(int decidesAloneFrom, int? minorThrough, bool needed)
    {
        var client = KnownClient.Of(Guid.CreateVersion7());
        client.Register(Guid.CreateVersion7(), null, "WK034401", minorThrough, 1);
        Assert.Equal(needed, new PeerOptions { DecidesAloneFrom = decidesAloneFrom }.NeedsGuardian(client, 2026));
    }

    private sealed record Peer(Guid Id, TestPerson Person, TestPerson Guardian);

    private async Task<Peer> GivenMinorAsync(int age)
    {
        var client = await api.GivenClientAsync(New.Client() with { MinorThrough = New.Today.Year - age + 18 });
        var guardian = TestPerson.Of(Role.Caregiver);
        await api.OtherServices.SendAsync(new CaregiverLinked(Guid.CreateVersion7(), client.ClientId, guardian.Id) { IsGuardian = true, OccurredAt = New.Now }, Cancel);
        await api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.AccountId == guardian.Id && c.IsGuardian, Cancel), "the guardian is known");
        return new Peer(client.ClientId, PersonOf(client), guardian);
    }

    private static TestPerson PersonOf(ClientRegistered client) => new(Role.Client) { Id = client.ClientAccountId!.Value };

    private static MakePeerWish.Request Wish(Peer peer) => new(peer.Id, ["computers"], ["walking"], ["calm-setting", "knows-what-comes"]);

    private async Task<string> CodeAsync(TestPerson by, Peer peer) =>
        (await api.As(by).PostAsJsonAsync($"{Api}/peer-wishes", Wish(peer), ApiJson.Options, Cancel).OkAsync<MakePeerWish.Response>()).Code;

    private async Task<Guid> ProposeAsync(TestPerson by, Peer peer, string code) => (await ProposeRawAsync(by, peer, code).OkAsync<ProposePeer.Response>()).Id;

    private Task<HttpResponseMessage> ProposeRawAsync(TestPerson by, Peer peer, string code, string activity = "computers") =>
        api.As(by).PostAsJsonAsync($"{Api}/peer-proposals", new ProposePeer.Request(peer.Id, code, [activity], ["language"]), ApiJson.Options, Cancel);

    private static PlanPeerIntroduction.Request Meeting(Peer at) => new(New.Now.AddDays(5), PeerPlace.AtHome, at.Id);

    private static RecordPeerClick.Request Click(bool withPerson, bool withActivity) => new(withPerson, withActivity);

    private Task<HttpResponseMessage> AnswerAsync(TestPerson person, Guid proposal, bool agrees) => PostAsync(person, proposal, "answers", new AnswerPeerProposal.Request(agrees));

    private Task<HttpResponseMessage> PostAsync(TestPerson person, Guid proposal, string action, object? body = null) =>
        api.As(person).PostAsJsonAsync($"{Api}/peer-proposals/{proposal}/{action}", body ?? new { }, ApiJson.Options, Cancel);

    private Task<GetPeerProposal.Response> ReadAsync(TestPerson person, Guid proposal) =>
        api.As(person).GetAsync($"{Api}/peer-proposals/{proposal}", Cancel).OkAsync<GetPeerProposal.Response>();

    private async Task<IEnumerable<string>> WaitingAsync(TestPerson person, Guid proposal) =>
        (await api.As(person).GetAsync($"{Api}/notices?isRead=false&pageSize=100", Cancel).OkAsync<Page<NoticesApi.Item>>())
        .Items.Where(notice => notice.SubjectId == proposal).Select(notice => notice.Code);
}
