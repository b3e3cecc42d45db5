using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class VolunteerCardTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private readonly TestPerson petra = TestPerson.Professional(Guid.CreateVersion7());
    private readonly TestPerson meindert = TestPerson.Of(Role.Client);
    private readonly Guid match = Guid.CreateVersion7();
    private Guid client;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_professional_sees_a_card_of_a_proposed_volunteer_until_it_is_declined()
    {
        var id = await GivenSharingVolunteerAsync();
        await CannotSeeAsync(petra, id);
        await api.OtherServices.SendAsync(Proposed(id), Cancel);
        await CanSeeAsync(petra, id);

        var card = await CardAsync(petra, id);
        Assert.Equal(("Jan", "Ik hou van vogels.", true), (card.FirstName, card.SharedWithClient, card.HasValidConductCertificate));
        Assert.Equal(["odd-jobs", "walking"], card.ActivityCodes!);
        var colleague = TestPerson.Professional(petra.Teams[0]);
        Assert.Equal("Jan", (await CardAsync(colleague, id)).FirstName); // of the same team
        await CannotSeeAsync(TestPerson.Professional(Guid.CreateVersion7()), id);
        await CannotSeeAsync(meindert, id); // the client does not know of the volunteer yet

        await api.OtherServices.SendAsync(Declined(id), Cancel);
        await CannotSeeAnyMoreAsync(petra, id);
    }

    [Fact]
    public async Task A_client_sees_the_first_name_and_what_is_shared_from_the_introduction_on()
    {
        var id = await GivenSharingVolunteerAsync();
        await api.OtherServices.SendAsync(Introduced(id), Cancel);
        await CanSeeAsync(meindert, id);

        var text = await api.As(meindert).GetAsync($"/api/pools/v1/volunteers/{id}/card", Cancel).OkAsync<JsonNode>();
        Assert.Equal(("Jan", "Ik hou van vogels."), (text["firstName"]!.GetValue<string>(), text["sharedWithClient"]!.GetValue<string>()));
        Assert.Null(text["activityCodes"]);
        Assert.Null(text["hasValidConductCertificate"]);
        Assert.DoesNotContain("Jansen", text.ToJsonString(), StringComparison.Ordinal);
        await CannotSeeAsync(TestPerson.Of(Role.Client), id);

        await api.OtherServices.SendAsync(new AgreementEnded(Guid.CreateVersion7(), match, id, "need-met"), Cancel);
        await CannotSeeAnyMoreAsync(meindert, id);
    }

    [Fact]
    public async Task A_caregiver_knows_who_comes_as_long_as_the_client_lets_the_caregiver_read_along()
    {
        var (id, henk) = (await GivenSharingVolunteerAsync(), TestPerson.Of(Role.Caregiver));
        await api.OtherServices.SendAsync(Introduced(id), Cancel);
        await CanSeeAsync(meindert, id);
        await api.OtherServices.SendAsync(new CaregiverLinked(Guid.CreateVersion7(), client, henk.Id) { Version = 1 }, Cancel);
        await Eventually.IsTrueAsync(() => api.InDatabaseAsync(db => Task.FromResult(db.Caregivers.Any(one => one.ClientId == client))), "the caregiver is known", cancel: Cancel);
        await CannotSeeAsync(henk, id);

        await api.OtherServices.SendAsync(new ConsentChanged(client, ConsentScope.CaregiverView, true, null) { Version = 1 }, Cancel);
        await CanSeeAsync(henk, id);
        Assert.Equal([new ListVolunteerCards.Item(id, "Jan", null, null)], await NamesAsync(henk, id));
        Assert.Empty(await NamesAsync(TestPerson.Of(Role.Caregiver), id));

        await api.OtherServices.SendAsync(new ConsentChanged(client, ConsentScope.CaregiverView, false, null) { Version = 2 }, Cancel);
        await CannotSeeAnyMoreAsync(henk, id);
        Assert.Empty(await NamesAsync(henk, id));
    }

    [Fact]
    public async Task What_ended_stays_ended_whatever_is_told_later()
    {
        var id = await GivenSharingVolunteerAsync();
        await api.OtherServices.SendAsync(Declined(id), Cancel);
        await Eventually.IsTrueAsync(() => api.InDatabaseAsync(db => Task.FromResult(db.Matches.Any(r => r.MatchId == match && r.HasEnded))), "the match ended", cancel: Cancel);
        await api.OtherServices.SendAsync(Confirmed(id), Cancel);
        await Eventually.IsTrueAsync(() => api.InDatabaseAsync(db => Task.FromResult(db.Matches.Any(r => r.MatchId == match && r.IsIntroduced))), "the late event was heard", cancel: Cancel);
        await CannotSeeAsync(petra, id);
        await CannotSeeAsync(meindert, id);
    }

    [Fact]
    public async Task A_confirmed_match_opens_the_card_also_when_nothing_was_told_before()
    {
        var id = await GivenSharingVolunteerAsync();
        await api.OtherServices.SendAsync(Confirmed(id), Cancel);
        await CanSeeAsync(meindert, id);
        await CanSeeAsync(petra, id);
    }

    [Fact]
    public async Task A_proposal_that_was_withdrawn_closes_the_card()
    {
        var id = await GivenSharingVolunteerAsync();
        await api.OtherServices.SendAsync(Proposed(id), Cancel);
        await CanSeeAsync(petra, id);
        await api.OtherServices.SendAsync(new MatchWithdrawn(match, Guid.CreateVersion7(), id, "withdrawn"), Cancel);
        await Eventually.IsTrueAsync(() => api.InDatabaseAsync(db => Task.FromResult(db.Matches.Any(r => r.MatchId == match && r.HasEnded))), "the match ended", cancel: Cancel);
        await CannotSeeAsync(petra, id);
    }

    [Fact]
    public async Task A_volunteer_reads_who_looked()
    {
        var jan = TestPerson.Of(Role.Volunteer);
        var id = await api.GivenActiveVolunteerAsync(New.Volunteer(), jan.Id);
        await api.OtherServices.SendAsync(Proposed(id), Cancel);
        await CanSeeAsync(petra, id);
        await api.ReadAsync(id);

        var log = (await api.As(jan).GetAsync("/api/pools/v1/access-log", Cancel).OkAsync<JsonNode>())["items"]!.AsArray();
        Assert.Contains(log, look => Text(look, "viewerId") == $"{petra.Id}" && Text(look, "purpose") == "matching");
        Assert.Contains(log, look => Text(look, "viewerId") == $"{PoolsApi.Karin.Id}" && Text(look, "purpose") == "screening");
    }

    [Fact]
    public async Task A_list_names_only_those_who_may_be_known_and_logs_it_once_a_day()
    {
        var jan = TestPerson.Of(Role.Volunteer);
        var id = await GivenSharingVolunteerAsync();
        await api.LinkAsync(PoolsApi.Karin, id, jan);
        await api.OtherServices.SendAsync(Proposed(id), Cancel);
        await CanSeeAsync(petra, id);
        foreach (var _ in Enumerable.Range(0, 2)) Assert.Equal([new ListVolunteerCards.Item(id, "Jan", null, null)], await NamesAsync(petra, id, id, Guid.CreateVersion7()));
        Assert.Equal([new ListVolunteerCards.Item(id, "Jan", null, "Jansen")], await NamesAsync(PoolsApi.Karin, id));
        Assert.Equal("Jansen", Assert.Single(await NamesAsync(jan, id)).FamilyName);
        foreach (var stranger in new[] { meindert, TestPerson.Of(Role.Volunteer), TestPerson.Professional(Guid.CreateVersion7()), TestPerson.Coordinator(Guid.CreateVersion7()) })
            Assert.Empty(await NamesAsync(stranger, id));
        await api.OtherServices.SendAsync(Introduced(id), Cancel);
        await CanSeeAsync(meindert, id);
        Assert.Equal([new ListVolunteerCards.Item(id, "Jan", null, null)], await NamesAsync(meindert, id));

        var log = (await api.As(jan).GetAsync("/api/pools/v1/access-log?pageSize=100", Cancel).OkAsync<JsonNode>())["items"]!.AsArray();
        Assert.Single(log, look => Text(look, "viewerId") == $"{petra.Id}" && Text(look, "what") == "Read the names of volunteers: of the own organisation, proposed or introduced, and one's own");
    }

    [Fact]
    public async Task After_the_end_the_team_that_has_to_call_still_knows_who_it_was_and_reads_no_more()
    {
        var id = await GivenSharingVolunteerAsync();
        await api.OtherServices.SendAsync(Confirmed(id), Cancel);
        await CanSeeAsync(petra, id);
        await api.OtherServices.SendAsync(new AgreementEnded(Guid.CreateVersion7(), match, id, "need-met"), Cancel);
        await Eventually.IsTrueAsync(async () => (await AskAsync(petra, id)).StatusCode == HttpStatusCode.NotFound, "the card is closed", cancel: Cancel);

        Assert.Equal([new ListVolunteerCards.Item(id, "Jan", null, null)], await NamesAsync(petra, id));
        foreach (var other in new[] { meindert, petra with { Teams = [Guid.CreateVersion7()] }, petra with { Roles = [Role.Coordinator] } }) Assert.Empty(await NamesAsync(other, id));
    }

    [Theory]
    [InlineData(Role.Ambassador)]
    [InlineData(Role.Administrator)]
    public async Task Other_roles_read_no_names_of_volunteers(Role role) =>
        await api.As(role).PostAsJsonAsync("/api/pools/v1/volunteer-cards", new ListVolunteerCards.Request([Guid.CreateVersion7()]), Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");

    private async Task<IReadOnlyList<ListVolunteerCards.Item>> NamesAsync(TestPerson who, params Guid[] ids) =>
        (await api.As(who).PostAsJsonAsync("/api/pools/v1/volunteer-cards", new ListVolunteerCards.Request(ids), Cancel).OkAsync<ListVolunteerCards.Response>()).Items;

    private async Task<Guid> GivenSharingVolunteerAsync()
    {
        client = await api.GivenClientAsync(meindert.Id);
        var request = New.Volunteer();
        var id = await api.GivenActiveVolunteerAsync(request);
        await api.UpdateAsync(PoolsApi.Karin, id, New.Profile() with
        {
            ActivityCodes = request.ActivityCodes,
            DistrictCodes = request.DistrictCodes,
            Slots = request.Slots,
            SharedWithClient = "Ik hou van vogels.",
        }).HasStatusAsync(HttpStatusCode.NoContent);
        return id;
    }

    private static string? Text(JsonNode? node, string name) => node![name]?.GetValue<string>();

    private MatchProposed Proposed(Guid id) => new(match, Guid.CreateVersion7(), id) { ProfessionalId = petra.Id, TeamId = petra.Teams[0] };

    private MatchDeclined Declined(Guid id) => new(match, Guid.CreateVersion7(), id, "client");

    private IntroductionPlanned Introduced(Guid id) =>
        new(match, Guid.CreateVersion7(), client, meindert.Id, id, PoolsApi.Organisation, TimeProvider.System.GetUtcNow());

    private MatchConfirmed Confirmed(Guid id) => new(
        match, Guid.CreateVersion7(), client, meindert.Id, id, Guid.CreateVersion7(), PoolsApi.Organisation, petra.Id, petra.Teams[0], "walking");

    private Task<HttpResponseMessage> AskAsync(TestPerson who, Guid id) => api.As(who).GetAsync($"/api/pools/v1/volunteers/{id}/card", Cancel);

    private Task<GetVolunteerCard.Response> CardAsync(TestPerson who, Guid id) => AskAsync(who, id).OkAsync<GetVolunteerCard.Response>();

    private Task CanSeeAsync(TestPerson who, Guid id) =>
        Eventually.IsTrueAsync(async () => (await AskAsync(who, id)).StatusCode == HttpStatusCode.OK, "the card can be read", cancel: Cancel);

    private Task CannotSeeAnyMoreAsync(TestPerson who, Guid id) =>
        Eventually.IsTrueAsync(async () => (await AskAsync(who, id)).StatusCode == HttpStatusCode.NotFound, "the card is gone", cancel: Cancel);

    private Task CannotSeeAsync(TestPerson who, Guid id) => AskAsync(who, id).IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
}
