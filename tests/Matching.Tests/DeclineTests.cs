using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>"Nee, dank je" is a good answer.</summary>
public sealed class DeclineTests(MatchingApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_thanks_needs_no_reason_and_the_pair_is_not_proposed_again()
    {
        await api.OtherServices.ListenAsync<MatchDeclined>(Cancel);
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenInvitedMatchAsync(request, volunteer);

        for (var i = 0; i < 2; i++) await api.PostAsync(volunteer.Person(), match, "decline").HasStatusAsync(HttpStatusCode.NoContent);

        var declined = await api.OtherServices.ReceiveAsync<MatchDeclined>(e => e.MatchId == match, Cancel);
        Assert.Equal(("volunteer", "invited", "other"), (declined.DeclinedBy, declined.StageCode, declined.ReasonCode));
        Assert.Single(await api.OtherServices.ReceivedAllAsync<MatchDeclined>(Cancel), e => e.MatchId == match);
        await api.PostAsync(volunteer.Person(), match, "acceptance").IsProblemAsync(HttpStatusCode.Conflict, "match.already-declined");
        await api.PostAsync(Petra, match, "introduction", New.Introduction()).IsProblemAsync(HttpStatusCode.Conflict, "match.already-declined");

        // Also not for another request of the same client; for another client it counts as fourteen days of peace only.
        var again = await api.GivenRequestAsync(New.Request() with { ClientId = request.ClientId });
        Assert.Equal(["H10", "H16"], (await api.FindCandidateAsync(Karin, again, volunteer))!.FailedRules!.Select(rule => rule.Id));
        await api.As(Karin).PostAsJsonAsync("/api/matching/v1/matches", New.Proposal(again, volunteer), Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed");
        Assert.Equal(["H16"], (await api.FindCandidateAsync(Karin, await api.GivenRequestAsync(), volunteer))!.FailedRules!.Select(rule => rule.Id));
    }

    [Fact]
    public async Task What_a_client_said_with_a_no_only_the_team_reads_and_the_volunteer_is_thanked()
    {
        await api.OtherServices.ListenAsync<MatchDeclined>(Cancel);
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenIntroducedMatchAsync(request, volunteer);
        await api.PostAsync(request.Client(), match, "decline", new DeclineMatch.Request(DeclineReason.NoClick, "Absoluut niet met deze dame."))
            .HasStatusAsync(HttpStatusCode.NoContent);

        var declined = await api.OtherServices.ReceiveAsync<MatchDeclined>(e => e.MatchId == match, Cancel);
        Assert.Equal(("client", "introduced", "no-click"), (declined.DeclinedBy, declined.StageCode, declined.ReasonCode));
        var read = await api.ReadAsync(Petra, match);
        Assert.Equal((Role.Client, DeclineReason.NoClick, "Absoluut niet met deze dame."), (read.DeclinedBy!.Value, read.DeclineReason!.Value, read.DeclineWords));
        Assert.Null((await api.ReadAsync(Karin, match)).DeclineWords);
        var shown = await api.ReadAsync(volunteer.Person(), match);
        Assert.Equal((MatchStatus.Declined, null, null, null), (shown.Status, shown.DeclinedBy, shown.DeclineReason, shown.DeclineWords));
        Assert.Contains("match.called-off", await api.As(volunteer.Person()).GetStringAsync("/api/matching/v1/notices", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_volunteer_said_with_a_no_the_client_does_not_read()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenInvitedMatchAsync(request, volunteer);
        await api.PostAsync(volunteer.Person(), match, "decline", new DeclineMatch.Request(DeclineReason.NotNow, "Ik ben net opa geworden.")).HasStatusAsync(HttpStatusCode.NoContent);

        var shown = await api.ReadAsync(request.Client(), match);
        Assert.Equal((null, null, null), (shown.DeclinedBy, shown.DeclineReason, shown.DeclineWords));
        Assert.Equal(Role.Volunteer, (await api.ReadAsync(volunteer.Person(), match)).DeclinedBy);
        Assert.Equal("Ik ben net opa geworden.", (await api.ReadAsync(Petra, match)).DeclineWords);
    }

    [Fact]
    public async Task A_professional_of_the_team_passes_on_the_no_of_a_client_without_a_sign_in()
    {
        await api.OtherServices.ListenAsync<MatchDeclined>(Cancel);
        var forClient = new DeclineMatch.Request(DeclineReason.NoClick, "Absoluut niet een weekend met deze dame.", ForClient: true);
        var match = await api.GivenMatchAsync(await api.GivenRequestAsync(New.Request() with { ClientAccountId = null }), await api.GivenVolunteerAsync());
        foreach (var person in new[] { TestPerson.Professional(Guid.CreateVersion7()), Karin })
            await api.PostAsync(person, match, "decline", forClient).IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
        var colleague = TestPerson.Professional(Team);
        await api.PostAsync(colleague, match, "decline", forClient).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(colleague.Id, (await api.ReadAsync(Petra, match)).DeclineWrittenBy);
        Assert.Null((await api.ReadAsync(Karin, match)).DeclineWrittenBy);
        Assert.Equal("client", (await api.OtherServices.ReceiveAsync<MatchDeclined>(e => e.MatchId == match, Cancel)).DeclinedBy);

        var own = await api.GivenMatchAsync(await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        await api.PostAsync(Petra, own, "decline", forClient).IsProblemAsync(HttpStatusCode.Conflict, "match.client-answers");
    }

    [Theory]
    [InlineData(true, "coordinator")]
    [InlineData(false, "professional")]
    public async Task Coordinator_and_professional_can_say_no_too(bool coordinator, string by)
    {
        await api.OtherServices.ListenAsync<MatchDeclined>(Cancel);
        var match = await api.GivenMatchAsync(await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        await api.PostAsync(coordinator ? Karin : Petra, match, "decline", new DeclineMatch.Request(DeclineReason.OtherWish)).HasStatusAsync(HttpStatusCode.NoContent);
        var declined = await api.OtherServices.ReceiveAsync<MatchDeclined>(e => e.MatchId == match, Cancel);
        Assert.Equal((by, "shortlisted", "other-wish"), (declined.DeclinedBy, declined.StageCode, declined.ReasonCode));
    }

    [Fact]
    public async Task A_reason_nobody_knows_is_refused()
    {
        var volunteer = await api.GivenVolunteerAsync();
        var match = await api.GivenInvitedMatchAsync(await api.GivenRequestAsync(), volunteer);
        foreach (var reason in new object[] { "BadHair", 99 })
            await api.PostAsync(volunteer.Person(), match, "decline", new { reason }).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }
}
