using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Matching.Features.Requests;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>From the first thought to people who work together.</summary>
public sealed class MatchTests(MatchingApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_shortlist_to_confirmed_match_step_by_step()
    {
        await api.OtherServices.ListenAsync<MatchProposed>(Cancel);
        await api.OtherServices.ListenAsync<IntroductionPlanned>(Cancel);
        await api.OtherServices.ListenAsync<MatchConfirmed>(Cancel);
        var request = await api.GivenRequestAsync();
        var (jan, other) = (await api.GivenVolunteerAsync(), await api.GivenVolunteerAsync());
        var (match, spare) = (await api.GivenMatchAsync(request, jan), await api.GivenMatchAsync(request, other));
        Assert.Equal(2, (await OpenAsync()).Single(item => item.Id == request.RequestId).Proposals);
        await api.PostAsync(Petra, match, "introduction", New.Introduction()).IsProblemAsync(HttpStatusCode.Conflict, "match.not-accepted");

        await TwiceAsync(Karin, match, "invitation");
        await TwiceAsync(Karin, spare, "invitation");
        await TwiceAsync(jan.Person(), match, "acceptance");
        await api.PostAsync(Karin, match, "introduction/completion").IsProblemAsync(HttpStatusCode.Conflict, "match.not-introduced");
        var introduction = New.Introduction();
        await TwiceAsync(Petra, match, "introduction", introduction);
        await api.PostAsync(Karin, match, "trial").IsProblemAsync(HttpStatusCode.Conflict, "match.not-introduced");
        await TwiceAsync(Karin, match, "introduction/completion");
        await api.PostAsync(Petra, match, "trial/completion", New.Tried).IsProblemAsync(HttpStatusCode.Conflict, "match.not-in-trial");
        await TwiceAsync(Karin, match, "trial");
        await api.PostAsync(jan.Person(), match, "clicks", New.Yes).IsProblemAsync(HttpStatusCode.Conflict, "match.click-not-asked");
        await api.PostAsync(Petra, match, "trial/completion", new { visits = 0 }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.trial-without-visit");
        await TwiceAsync(Petra, match, "trial/completion", New.Tried);
        await TwiceAsync(jan.Person(), match, "clicks", New.Yes);
        await TwiceAsync(request.Client(), match, "clicks", New.Yes);

        var confirmed = await api.OtherServices.ReceiveAsync<MatchConfirmed>(e => e.RequestId == request.RequestId, Cancel);
        Assert.Equal(
            new MatchConfirmed(match, request.RequestId, request.ClientId, request.ClientAccountId, jan.VolunteerId, jan.AccountId,
                jan.OrganisationId, request.ProfessionalId, request.TeamId, "odd-jobs")
            { EventId = confirmed.EventId, OccurredAt = confirmed.OccurredAt, Version = confirmed.Version },
            confirmed);
        var proposed = await api.OtherServices.ReceiveAsync<MatchProposed>(e => e.MatchId == match && e.VolunteerId == jan.VolunteerId, Cancel);
        Assert.Equal((request.ClientId, jan.OrganisationId, Petra.Id, Team), (proposed.ClientId, proposed.OrganisationId, proposed.ProfessionalId, proposed.TeamId));
        await api.OtherServices.ReceiveAsync<IntroductionPlanned>(e => e.MatchId == match && e.ClientId == request.ClientId, Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<IntroductionPlanned>(Cancel), e => e.MatchId == match);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<MatchConfirmed>(Cancel), e => e.MatchId == match);
        var read = await api.ReadAsync(jan.Person(), match);
        Assert.Equal((MatchStatus.Confirmed, 3, IntroductionPlace.AtHome), (read.Status, read.TrialVisits!.Value, read.Introduction!.Place));

        // Nobody else is needed for this request any more.
        Assert.Equal(MatchStatus.Withdrawn, (await api.ReadAsync(other.Person(), spare)).Status);
        await api.PostAsync(other.Person(), spare, "acceptance").IsProblemAsync(HttpStatusCode.Conflict, "match.another-confirmed");
        await api.PostAsync(jan.Person(), match, "decline").IsProblemAsync(HttpStatusCode.Conflict, "match.already-confirmed");
        await ProposeAsync(Petra, New.Proposal(request, await api.GivenVolunteerAsync())).IsProblemAsync(HttpStatusCode.Conflict, "match.another-confirmed");
        Assert.DoesNotContain(await OpenAsync(), item => item.Id == request.RequestId);
    }

    [Fact]
    public async Task The_same_proposal_twice_is_one_match()
    {
        await api.OtherServices.ListenAsync<MatchProposed>(Cancel);
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());

        var matches = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => api.GivenMatchAsync(request, volunteer)));

        Assert.Single(matches.Distinct());
        await api.OtherServices.ReceiveAsync<MatchProposed>(e => e.MatchId == matches[0], Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<MatchProposed>(Cancel), e => e.RequestId == request.RequestId);
        var list = await api.As(Karin).GetAsync($"/api/matching/v1/matches?requestId={request.RequestId}&status=Shortlisted", Cancel).OkAsync<Page<ListMatches.Item>>();
        Assert.Equal([matches[0]], list.Items.Select(item => item.Id));
    }

    [Fact]
    public async Task A_volunteer_knows_of_nothing_before_the_invitation_and_is_told_then()
    {
        var volunteer = await api.GivenVolunteerAsync();
        var match = await api.GivenMatchAsync(await api.GivenRequestAsync(), volunteer);
        await api.As(volunteer.Person()).GetAsync($"/api/matching/v1/matches/{match}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
        await api.PostAsync(volunteer.Person(), match, "acceptance").IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");

        await TwiceAsync(Karin, match, "invitation");

        Assert.Equal(MatchStatus.Invited, (await api.ReadAsync(volunteer.Person(), match)).Status);
        var told = await api.As(volunteer.Person()).GetStringAsync("/api/matching/v1/notices", Cancel);
        Assert.Contains("match.invited", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_most_two_volunteers_are_asked_for_one_request()
    {
        var request = await api.GivenRequestAsync();
        var volunteers = new List<Pools.Contracts.VolunteerActivated>();
        for (var i = 0; i < 3; i++) volunteers.Add(await api.GivenVolunteerAsync());
        var first = await api.GivenInvitedMatchAsync(request, volunteers[0]);
        await api.GivenAcceptedMatchAsync(request, volunteers[1]);
        var third = await api.GivenMatchAsync(request, volunteers[2]);
        await api.PostAsync(Karin, third, "invitation").IsProblemAsync(HttpStatusCode.Conflict, "match.enough-invited");

        await api.PostAsync(volunteers[0].Person(), first, "decline").HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(Karin, third, "invitation").HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Only_the_volunteers_own_organisation_invites()
    {
        var match = await api.GivenMatchAsync(await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        await api.PostAsync(Petra, match, "invitation").IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        await api.PostAsync(TestPerson.Coordinator(Guid.CreateVersion7()), match, "invitation").IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
    }

    [Fact]
    public async Task Rules_are_judged_again_before_the_invitation_and_before_the_trial()
    {
        var (request, volunteer, other) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync(), await api.GivenVolunteerAsync());
        var (listed, met) = (await api.GivenMatchAsync(request, volunteer), await api.GivenIntroducedMatchAsync(await api.GivenRequestAsync(), other));
        await api.OtherServices.SendAsync(volunteer with { EventId = Guid.CreateVersion7(), Slots = ["sunday-evening"], OccurredAt = New.Now.AddMinutes(1) }, Cancel);
        await api.OtherServices.SendAsync(new Pools.Contracts.VolunteerPaused(other.VolunteerId) { OccurredAt = New.Now.AddMinutes(1) }, Cancel);
        foreach (var one in new[] { volunteer, other })
            await Eventually.IsTrueAsync(async () => !(await api.FindCandidateAsync(Petra, request, one))!.Fits, "the change was heard", cancel: Cancel);
        await api.PostAsync(Karin, listed, "invitation").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed");
        await api.PostAsync(Karin, met, "trial").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed");
    }

    [Fact]
    public async Task An_introduction_is_in_the_future_within_ninety_days_and_can_be_planned_again_until_it_was_held()
    {
        await api.OtherServices.ListenAsync<IntroductionPlanned>(Cancel);
        var match = await api.GivenAcceptedMatchAsync(await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        foreach (var days in new[] { -1.0, 91 })
            await api.PostAsync(Petra, match, "introduction", New.Introduction(days)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.introduction-out-of-range");
        await api.PostAsync(Petra, match, "introduction", new { plannedFor = "9999-12-31T23:59:59Z", place = "at-home" }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.introduction-out-of-range");
        await api.PostAsync(Petra, match, "introduction", new { plannedFor = New.Now.AddDays(1), place = "on-the-moon" }).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

        await api.PostAsync(Petra, match, "introduction", New.Introduction(3)).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(Karin, match, "introduction", New.Introduction(4)).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(2, (await api.OtherServices.ReceivedAllAsync<IntroductionPlanned>(Cancel)).Count(e => e.MatchId == match));
        await api.PostAsync(Karin, match, "introduction/completion").HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(Karin, match, "introduction", New.Introduction(5)).IsProblemAsync(HttpStatusCode.Conflict, "match.already-introduced");
    }

    [Fact]
    public async Task Nobody_is_expected_at_two_introductions_around_one_time()
    {
        var (volunteer, request) = (await api.GivenVolunteerAsync(New.Volunteer() with { MaxClients = 2 }), await api.GivenRequestAsync());
        var (first, second, third) = (await api.GivenAcceptedMatchAsync(request, volunteer), await api.GivenAcceptedMatchAsync(await api.GivenRequestAsync(), volunteer), await api.GivenAcceptedMatchAsync(await api.GivenRequestAsync(), await api.GivenVolunteerAsync()));
        await api.PostAsync(Petra, first, "introduction", New.Introduction(3)).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(Petra, second, "introduction", New.Introduction(3.02)).IsProblemAsync(HttpStatusCode.Conflict, "match.introduction-clashes");
        await api.PostAsync(Petra, second, "introduction", New.Introduction(3.1)).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(Petra, third, "introduction", New.Introduction(3)).HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("""{ "requestId": "0198f000-0000-7000-8000-000000000001", "volunteerId": "0198f000-0000-7000-8000-000000000001", "reason": "" }""")]
    [InlineData("""{ "requestId": "jan", "volunteerId": "0198f000-0000-7000-8000-000000000001", "reason": "Past goed." }""")]
    [InlineData("[]")]
    [InlineData("")]
    public Task Bad_input_is_explained(string body) =>
        api.As(Petra).PostAsync("/api/matching/v1/matches", new StringContent(body, null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    private Task<IReadOnlyList<ListOpenRequests.Item>> OpenAsync() =>
        api.As(Petra).ReadAllAsync<ListOpenRequests.Item>("/api/matching/v1/requests?activityCode=odd-jobs", item => item.Id, cancel: Cancel);

    private async Task TwiceAsync(TestPerson person, Guid match, string action, object? body = null)
    {
        for (var i = 0; i < 2; i++) await api.PostAsync(person, match, action, body).HasStatusAsync(HttpStatusCode.NoContent);
    }

    private Task<HttpResponseMessage> ProposeAsync(TestPerson person, ProposeMatch.Request request) =>
        api.As(person).PostAsJsonAsync("/api/matching/v1/matches", request, Cancel);
}
