using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

public sealed class MatchTests(MatchingApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_request_to_confirmed_match()
    {
        await api.Neighbours.ListenAsync<MatchProposed>(Cancel);
        await api.Neighbours.ListenAsync<MatchConfirmed>(Cancel);
        var request = await api.GivenRequestAsync();
        var (jan, other) = (await api.GivenVolunteerAsync(), await api.GivenVolunteerAsync());
        var (match, spare) = (await api.GivenMatchAsync(request, jan), await api.GivenMatchAsync(request, other));

        await api.PostAsync(Karin, match, "confirmation").IsProblemAsync(HttpStatusCode.Conflict, "match.not-accepted");
        for (var i = 0; i < 2; i++) await api.PostAsync(jan.Person(), match, "acceptance").HasStatusAsync(HttpStatusCode.NoContent);
        for (var i = 0; i < 2; i++) await api.PostAsync(Karin, match, "confirmation").HasStatusAsync(HttpStatusCode.NoContent);

        var confirmed = await api.Neighbours.HearAsync<MatchConfirmed>(e => e.RequestId == request.RequestId, Cancel);
        Assert.Equal(
            new MatchConfirmed(match, request.RequestId, request.ClientId, request.ClientAccountId, jan.VolunteerId, jan.AccountId,
                jan.OrganisationId, request.ProfessionalId, request.TeamId, "odd-jobs") { EventId = confirmed.EventId, OccurredAt = confirmed.OccurredAt },
            confirmed);
        await api.Neighbours.HearAsync<MatchProposed>(e => e.MatchId == match && e.VolunteerId == jan.VolunteerId, Cancel);
        Assert.Equal(MatchStatus.Confirmed, (await api.ReadAsync(jan.Person(), match)).Status);
        Assert.Equal(MatchStatus.Withdrawn, (await api.ReadAsync(other.Person(), spare)).Status);
        await api.PostAsync(other.Person(), spare, "acceptance").IsProblemAsync(HttpStatusCode.Conflict, "match.another-confirmed");
        await api.PostAsync(jan.Person(), match, "decline").IsProblemAsync(HttpStatusCode.Conflict, "match.already-confirmed");
        await ProposeAsync(Petra, New.Proposal(request, await api.GivenVolunteerAsync())).IsProblemAsync(HttpStatusCode.Conflict, "match.another-confirmed");
        var open = await api.As(Petra).GetAsync("/api/matching/v1/requests?pageSize=100", Cancel).OkAsync<Page<ListOpenRequests.Item>>();
        Assert.DoesNotContain(open.Items, item => item.Id == request.RequestId);
    }

    [Fact]
    public async Task The_same_proposal_twice_is_one_match()
    {
        await api.Neighbours.ListenAsync<MatchProposed>(Cancel);
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());

        var matches = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => api.GivenMatchAsync(request, volunteer)));

        Assert.Single(matches.Distinct());
        await api.Neighbours.HearAsync<MatchProposed>(e => e.MatchId == matches[0], Cancel);
        Assert.Single(api.Neighbours.Heard<MatchProposed>(), e => e.RequestId == request.RequestId);
        var list = await api.As(Karin).GetAsync($"/api/matching/v1/matches?requestId={request.RequestId}", Cancel).OkAsync<Page<ListMatches.Item>>();
        Assert.Equal([matches[0]], list.Items.Select(item => item.Id));
    }

    [Fact]
    public async Task Who_fails_a_hard_rule_is_not_proposed_and_the_rules_are_named()
    {
        var request = await api.GivenRequestAsync();
        var volunteer = await api.GivenVolunteerAsync(New.Volunteer() with { Slots = ["sunday-evening"], ConductCertificateValidUntil = null });

        var candidate = await api.FindCandidateAsync(Karin, request, volunteer);
        Assert.False(candidate!.Fits);
        Assert.Equal(["H2", "H4"], candidate.FailedRules!.Select(rule => rule.Id));

        var response = await ProposeAsync(Karin, New.Proposal(request, volunteer));
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed"), (response.StatusCode, problem.GetProperty("code").GetString()));
        Assert.Equal(["H2", "H4"], problem.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()));
    }

    [Fact]
    public async Task Rules_are_judged_again_before_a_match_is_confirmed()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenAcceptedMatchAsync(request, volunteer);
        await api.Neighbours.SendAsync(new Pools.Contracts.VolunteerPaused(volunteer.VolunteerId) { OccurredAt = New.Now.AddMinutes(1) }, Cancel);
        await Eventually.IsTrueAsync(async () => !(await api.FindCandidateAsync(Petra, request, volunteer))!.Fits, "the pause was heard", cancel: Cancel);

        await api.PostAsync(Petra, match, "confirmation").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed");
    }

    [Fact]
    public async Task Who_fits_comes_first_and_then_who_helps_the_fewest()
    {
        var district = "WK990001";
        var request = await api.GivenRequestAsync(New.Request() with { DistrictCode = district });
        var busy = await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = [district], MaxClients = 3 });
        var free = await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = [district] });
        var first = await api.GivenAcceptedMatchAsync(await api.GivenRequestAsync(New.Request() with { DistrictCode = district }), busy);
        await api.PostAsync(Petra, first, "confirmation").HasStatusAsync(HttpStatusCode.NoContent);

        var list = await api.As(Petra).GetAsync($"/api/matching/v1/requests/{request.RequestId}/candidates?pageSize=2", Cancel).OkAsync<Page<ListCandidates.Item>>();

        Assert.Equal([free.VolunteerId, busy.VolunteerId], list.Items.Select(item => item.VolunteerId));
        Assert.All(list.Items, item => Assert.True(item.Fits));
        Assert.Equal(["saturday-morning"], list.Items[0].CommonSlots);
    }

    [Fact]
    public async Task No_thanks_needs_no_reason_and_the_pair_is_not_proposed_again()
    {
        await api.Neighbours.ListenAsync<MatchDeclined>(Cancel);
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenMatchAsync(request, volunteer);

        for (var i = 0; i < 2; i++) await api.PostAsync(volunteer.Person(), match, "decline").HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal("volunteer", (await api.Neighbours.HearAsync<MatchDeclined>(e => e.MatchId == match, Cancel)).DeclinedBy);
        Assert.Single(api.Neighbours.Heard<MatchDeclined>(), e => e.MatchId == match);
        await api.PostAsync(volunteer.Person(), match, "acceptance").IsProblemAsync(HttpStatusCode.Conflict, "match.already-declined");
        await api.PostAsync(Petra, match, "confirmation").IsProblemAsync(HttpStatusCode.Conflict, "match.already-declined");

        // Also not for another request of the same client; for another client, it does not count.
        var again = await api.GivenRequestAsync(New.Request() with { ClientId = request.ClientId });
        Assert.Equal(["H10"], (await api.FindCandidateAsync(Karin, again, volunteer))!.FailedRules!.Select(rule => rule.Id));
        await ProposeAsync(Karin, New.Proposal(again, volunteer)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed");
        Assert.True((await api.FindCandidateAsync(Karin, await api.GivenRequestAsync(), volunteer))!.Fits);
    }

    [Fact]
    public async Task Only_the_volunteers_coordinator_reads_what_was_said_with_a_no()
    {
        var volunteer = await api.GivenVolunteerAsync();
        var match = await api.GivenMatchAsync(await api.GivenRequestAsync(), volunteer);
        await api.PostAsync(volunteer.Person(), match, "decline", new DeclineMatch.Request(DeclineReason.NotNow, "Ik ben net opa geworden.")).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(Karin, match);
        Assert.Equal((Role.Volunteer, DeclineReason.NotNow, "Ik ben net opa geworden."), (read.DeclinedBy!.Value, read.DeclineReason!.Value, read.DeclineWords));
        Assert.Null((await api.ReadAsync(Petra, match)).DeclineWords);
        Assert.Null((await api.ReadAsync(volunteer.Person(), match)).DeclineWords);
    }

    [Theory]
    [InlineData(true, "coordinator")]
    [InlineData(false, "professional")]
    public async Task Coordinator_and_professional_can_say_no_too(bool coordinator, string by)
    {
        await api.Neighbours.ListenAsync<MatchDeclined>(Cancel);
        var match = await api.GivenAcceptedMatchAsync(await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        await api.PostAsync(coordinator ? Karin : Petra, match, "decline", new DeclineMatch.Request(DeclineReason.NoClick)).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(by, (await api.Neighbours.HearAsync<MatchDeclined>(e => e.MatchId == match, Cancel)).DeclinedBy);
    }

    [Theory]
    [InlineData("""{ "requestId": "0198f000-0000-7000-8000-000000000001", "volunteerId": "0198f000-0000-7000-8000-000000000001" }""")]
    [InlineData("""{ "requestId": "0198f000-0000-7000-8000-000000000001", "volunteerId": "0198f000-0000-7000-8000-000000000001", "reason": "" }""")]
    [InlineData("""{ "requestId": "jan", "volunteerId": "0198f000-0000-7000-8000-000000000001", "reason": "Past goed." }""")]
    [InlineData("[]")]
    [InlineData("")]
    public Task Bad_input_is_explained(string body) =>
        api.As(Petra).PostAsync("/api/matching/v1/matches", new StringContent(body, null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    [Fact]
    public async Task A_reason_nobody_knows_is_refused()
    {
        var volunteer = await api.GivenVolunteerAsync();
        var match = await api.GivenMatchAsync(await api.GivenRequestAsync(), volunteer);
        await api.PostAsync(volunteer.Person(), match, "decline", new { reason = "BadHair" }).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    private Task<HttpResponseMessage> ProposeAsync(TestPerson person, ProposeMatch.Request request) =>
        api.As(person).PostAsJsonAsync("/api/matching/v1/matches", request, Cancel);
}
