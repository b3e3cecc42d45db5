using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Tests.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests;

/// <summary>What does not go on, or waits: nobody is asked any more what need not be done, and nobody can go on as if nothing happened.</summary>
public sealed class StopTests(MatchingApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<MatchStatus, string> StepsAfter => new()
    {
        { MatchStatus.Shortlisted, "invitation" },
        { MatchStatus.Invited, "acceptance" },
        { MatchStatus.Accepted, "introduction" },
        { MatchStatus.Introduced, "introduction/completion" },
        { MatchStatus.Introduced, "trial" },
        { MatchStatus.Trial, "trial/completion" },
        { MatchStatus.ClickAsked, "clicks" },
    };

    [Theory]
    [MemberData(nameof(StepsAfter))]
    public async Task Without_consent_to_share_contact_data_no_further_step_is_taken_until_it_is_given_again(MatchStatus status, string step)
    {
        var situation = await GivenSceneAsync();
        var match = await situation.GivenMatchAsync(status);
        if (step == "trial") await situation.StepAsync(situation.Coordinator, "introduction/completion");
        await situation.AllowAsync(ConsentScope.VolunteerContact, false);
        await api.IsTrueAsync(db => db.Matches.AnyAsync(m => m.Id == match && m.OnHoldSince != null), "it waits");
        var by = step is "acceptance" or "clicks" ? situation.Volunteer : situation.Coordinator;
        object? body = step switch { "introduction" => New.Introduction(), "clicks" => New.Yes, "trial/completion" => New.Tried, _ => null };

        await api.PostAsync(by, match, step, body).IsProblemAsync(HttpStatusCode.Conflict, "match.talk-first");
        Assert.NotNull((await api.ReadAsync(situation.Professional, match)).OnHoldSince);
        Assert.Equal(["match.on-hold", "match.talk-with-client"], (await WaitingAsync(situation)).Distinct().Order());

        await situation.AllowAsync(ConsentScope.VolunteerContact, true);
        await api.IsTrueAsync(db => db.Matches.AnyAsync(m => m.Id == match && m.OnHoldSince == null), "it goes on");
        await api.PostAsync(by, match, step, body).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.DoesNotContain("match.talk-with-client", await WaitingAsync(situation));
    }

    [Theory]
    [InlineData(MatchStatus.Shortlisted)]
    [InlineData(MatchStatus.Invited)]
    [InlineData(MatchStatus.Accepted)]
    [InlineData(MatchStatus.Introduced)]
    [InlineData(MatchStatus.Trial)]
    [InlineData(MatchStatus.ClickAsked)]
    public async Task Without_consent_to_look_for_somebody_whatever_was_asked_goes_away_and_who_would_turn_up_is_told(MatchStatus status)
    {
        var situation = await GivenSceneAsync();
        var match = await situation.GivenMatchAsync(status);
        await situation.AllowAsync(ConsentScope.Matching, false);
        await api.IsTrueAsync(db => db.Matches.AnyAsync(m => m.Id == match && m.Status == MatchStatus.Withdrawn), "it is withdrawn");

        string[] expected = status switch
        {
            MatchStatus.Shortlisted => ["match.talk-with-client"],
            < MatchStatus.Introduced => ["match.goes-no-further", "match.talk-with-client", "match.withdrawn"],
            _ => ["match.called-off", "match.decide-on", "match.talk-with-client", "match.withdrawn"],
        };
        Assert.Equal(expected, (await WaitingAsync(situation)).Distinct().Order());
    }

    [Fact]
    public async Task Who_lost_the_role_as_a_volunteer_is_not_found_nor_proposed_until_it_is_given_again()
    {
        var situation = await GivenSceneAsync();
        var (request, volunteer) = (await situation.GivenRequestAsync(), await situation.GivenVolunteerAsync());
        Assert.NotNull(await api.FindCandidateAsync(situation.Professional, request, volunteer));

        var assignment = await situation.LoseRoleAsync(situation.Volunteer, Role.Volunteer);
        Assert.Null(await api.FindCandidateAsync(situation.Professional, request, volunteer));
        await api.As(situation.Professional).PostAsJsonAsync($"{Situation.Root}/matches", New.Proposal(request, volunteer), Cancel).HasStatusAsync(HttpStatusCode.UnprocessableEntity);

        await situation.GiveRoleAgainAsync(situation.Volunteer, assignment);
        Assert.NotNull(await api.FindCandidateAsync(situation.Professional, request, volunteer));
        await api.As(situation.Professional).PostAsJsonAsync($"{Situation.Root}/matches", New.Proposal(request, volunteer), Cancel).HasStatusAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_professional_is_not_the_volunteer_of_the_own_client()
    {
        var situation = await GivenSceneAsync();
        var volunteer = await situation.GivenVolunteerAsync(account: situation.Professional.Id);
        var request = await situation.GivenRequestAsync();
        await api.As(situation.Professional).PostAsJsonAsync($"{Situation.Root}/matches", New.Proposal(request, volunteer), Cancel).HasStatusAsync(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task What_a_client_would_say_who_lost_the_role_a_professional_writes_down()
    {
        var situation = await GivenSceneAsync();
        var match = await situation.GivenMatchAsync(MatchStatus.ClickAsked);
        var note = New.Yes with { Note = "Hij zei ja aan de telefoon." };
        await api.PostAsync(situation.Professional, match, "clicks", note).IsProblemAsync(HttpStatusCode.Conflict, "match.client-answers");

        await situation.LoseRoleAsync(situation.Client, Role.Client);

        Assert.True((await api.ReadAsync(situation.Professional, match)).YouSpeakForClient);
        await api.PostAsync(situation.Professional, match, "clicks", note).HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task After_two_had_met_and_it_ends_a_professional_decides_whether_to_look_on()
    {
        var situation = await GivenSceneAsync();
        await situation.GivenMatchAsync(MatchStatus.Trial);
        await situation.StepAsync(situation.Volunteer, "decline");
        Assert.Contains("match.decide-on", await WaitingAsync(situation));
        var duty = (await situation.ToldAsync(situation.Professional)).Single(notice => notice.Code == "match.decide-on");
        await api.As(situation.Professional).PostAsync($"{Situation.Root}/notices/{duty.Id}/reading", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "notice.not-done-yet");

        var next = await situation.GivenVolunteerAsync();
        await api.As(situation.Coordinator).PostAsJsonAsync($"{Situation.Root}/matches", New.Proposal(situation.Request, next), Cancel).IsProblemAsync(HttpStatusCode.Conflict, "match.undecided");
        await SearchAsync(TestPerson.Professional(Guid.CreateVersion7()), situation).IsProblemAsync(HttpStatusCode.NotFound, "match.request-not-found");
        for (var i = 0; i < 2; i++) await SearchAsync(situation.Colleague, situation).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.DoesNotContain("match.decide-on", await WaitingAsync(situation));
        await api.As(situation.Coordinator).PostAsJsonAsync($"{Situation.Root}/matches", New.Proposal(situation.Request, next), Cancel).HasStatusAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_no_before_the_two_met_needs_no_decision_and_neither_does_one_while_another_is_asked()
    {
        var situation = await GivenSceneAsync();
        await situation.GivenMatchAsync(MatchStatus.Accepted);
        await situation.StepAsync(situation.Volunteer, "decline");
        await situation.GivenMatchAsync(MatchStatus.Trial, sameRequest: true);
        var (trial, first) = (situation.Match, situation.Volunteer);
        await situation.GivenMatchAsync(MatchStatus.Invited, sameRequest: true);
        await situation.StepAsync(first, "decline", match: trial);
        Assert.DoesNotContain("match.decide-on", await WaitingAsync(situation));
    }

    [Fact]
    public async Task Who_takes_a_request_over_is_asked_what_waits_and_who_had_it_is_not_any_more()
    {
        var situation = await GivenSceneAsync();
        await situation.GivenMatchAsync(MatchStatus.Accepted);
        Assert.Contains("match.accepted", (await situation.ToldAsync(situation.Professional)).Select(notice => notice.Code));
        var handedOver = new SupportRequestHandedOver(situation.Request.RequestId, situation.Colleague.Id) { OccurredAt = New.Now };
        await api.OtherServices.SendAsync(handedOver, Cancel);
        await api.IsTrueAsync(db => db.Requests.AnyAsync(r => r.Id == situation.Request.RequestId && r.ProfessionalId == situation.Colleague.Id), "it is handed over");

        Assert.Contains("match.accepted", (await situation.ToldAsync(situation.Colleague)).Where(notice => notice.ReadAt is null).Select(notice => notice.Code));
        Assert.DoesNotContain(await situation.ToldAsync(situation.Professional), notice => notice.ReadAt is null);
    }

    [Fact]
    public async Task A_request_that_is_heard_after_its_professional_left_is_of_the_team_too()
    {
        var situation = await GivenSceneAsync();
        await situation.EndRoleAsync(situation.Professional);
        await situation.GivenRequestAsync();
        await situation.RunJobAsync(New.Now);
        await api.IsTrueAsync(db => db.Requests.AnyAsync(r => r.Id == situation.Request.RequestId && r.IsOfTeam), "the team sees to it");
    }

    private async Task<Situation> GivenSceneAsync()
    {
        var situation = new Situation(api);
        await situation.PrepareAsync();
        return situation;
    }

    private Task<HttpResponseMessage> SearchAsync(TestPerson person, Situation situation) => api.As(person).PostAsync($"{Situation.Root}/requests/{situation.Request.RequestId}/search", null, Cancel);

    /// <summary>What waits for anybody in the situation, about it.</summary>
    private static async Task<List<string>> WaitingAsync(Situation situation)
    {
        var all = new List<string>();
        foreach (var person in (TestPerson[])[situation.Professional, situation.Colleague, situation.Coordinator, situation.Volunteer, situation.Client])
            all.AddRange((await situation.ToldAsync(person)).Where(notice => notice.ReadAt is null).Select(notice => notice.Code));
        return all;
    }
}
