using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Matching.Features.Requests;
using Samenspel.Matching.Features.Runs;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>Why, why not, and what would help; in a service of its own, because everybody in the city counts.</summary>
public sealed class ExplanationTests : IAsyncLifetime
{
    private const string Root = "/api/matching/v1";
    private readonly MatchingApi api = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pair_is_explained_by_its_reasons_or_by_exactly_the_rules_that_fail()
    {
        var request = await api.GivenRequestAsync(New.Request() with { TrainingCodes = ["listening"], LanguageCodes = ["arb"] });
        var fits = await api.GivenVolunteerAsync(New.Volunteer() with { TrainingCodes = ["listening"], LanguageCodes = ["arb"], MotiveCodes = ["use-my-skills"] });
        var not = await api.GivenVolunteerAsync(New.Volunteer() with { Slots = ["friday-evening"] });

        var why = await ExplainAsync(Karin, request.RequestId, fits.VolunteerId);
        Assert.True(why.Fits);
        Assert.InRange(why.For.Count, 1, 3);
        Assert.InRange(why.Against.Count, 0, 2);
        Assert.All(why.For, reason => Assert.False(string.IsNullOrWhiteSpace(reason.Dutch) || string.IsNullOrWhiteSpace(reason.English)));
        Assert.Empty(why.FailedRules!);

        var whyNot = await ExplainAsync(Karin, request.RequestId, not.VolunteerId);
        Assert.Equal((false, null, 0), (whyNot.Fits, whyNot.Points, whyNot.For.Count));
        Assert.Equal(["H3", "H4", "H8"], whyNot.FailedRules!.Select(rule => rule.Id).Order());
        Assert.Null((await ExplainAsync(Petra, request.RequestId, not.VolunteerId)).FailedRules); // the volunteer's own are not for the team

        foreach (var stranger in new[] { TestPerson.Coordinator(Guid.CreateVersion7()), TestPerson.Professional(Guid.CreateVersion7()) })
            await api.As(stranger).GetAsync($"{Root}/requests/{request.RequestId}/volunteers/{fits.VolunteerId}/explanation", Cancel).HasStatusAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_would_help_gives_what_it_says_once_it_is_asked_so()
    {
        var request = await api.GivenRequestAsync(New.Request() with { Slots = ["saturday-morning"] });
        for (var i = 0; i < 4; i++) await api.GivenVolunteerAsync(New.Volunteer() with { Slots = ["sunday-morning"] });
        await api.GivenVolunteerAsync(New.Volunteer() with { Slots = ["friday-evening"] });

        var read = await api.As(Petra).GetAsync($"{Root}/requests/{request.RequestId}/alternatives", Cancel).OkAsync<ListAlternatives.Response>();

        Assert.Equal(("H4", 0), (read.BindingRuleId, read.Fitting));
        var sunday = read.Items.Single(item => item.Code == "slot:sunday-morning");
        Assert.Equal((4, "Zondagochtend erbij geeft 4 kandidaten."), (sunday.Candidates, sunday.Dutch));
        var asked = await api.GivenRequestAsync(New.Request() with { Slots = ["saturday-morning", "sunday-morning"] });
        Assert.Equal(4, (await api.As(Petra).GetAsync($"{Root}/requests/{asked.RequestId}/candidates?fits=true", Cancel).OkAsync<Page<ListCandidates.Item>>()).Items.Count);
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).GetAsync($"{Root}/requests/{request.RequestId}/alternatives", Cancel)
            .IsProblemAsync(HttpStatusCode.NotFound, "match.request-not-found");
    }

    [Fact]
    public async Task What_a_run_proposed_needs_no_other_reason_and_somebody_else_does()
    {
        var (request, proposed) = (await api.GivenRequestAsync(New.Request() with { TraitCodes = ["patient"] }), await api.GivenVolunteerAsync(New.Volunteer() with { TraitCodes = ["patient"] }));
        var other = await api.GivenVolunteerAsync(New.Volunteer() with { MotiveCodes = ["variety"] });
        var run = await RunAsync();
        var proposal = Assert.Single((await api.As(Karin).GetAsync($"{Root}/matching-runs/{run}/proposals", Cancel).OkAsync<Page<ListProposals.Item>>()).Items);
        Assert.Equal(proposed.VolunteerId, proposal.SupplyId);

        await ProposeAsync(new(request.RequestId, other.VolunteerId)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.say-why");
        await ProposeAsync(new(request.RequestId, other.VolunteerId, ProposalId: proposal.Id)).IsProblemAsync(HttpStatusCode.NotFound, "run.proposal-not-found");
        var match = (await ProposeAsync(new(request.RequestId, proposed.VolunteerId, ProposalId: proposal.Id)).OkAsync<ProposeMatch.Response>()).Id;
        Assert.NotEmpty((await api.ReadAsync(Petra, match)).Reason);
        await ProposeAsync(new(request.RequestId, other.VolunteerId, "Woont om de hoek.")).OkAsync<ProposeMatch.Response>();
    }

    [Fact]
    public async Task Client_and_volunteer_read_why_and_the_client_nothing_about_anybody_else()
    {
        var request = await api.GivenRequestAsync(New.Request() with { TraitCodes = ["patient"], LanguageCodes = ["arb"] });
        var volunteer = await api.GivenVolunteerAsync(New.Volunteer() with { TraitCodes = ["patient"], LanguageCodes = ["arb"], MotiveCodes = ["use-my-skills"] });
        var match = await api.GivenInvitedMatchAsync(request, volunteer);

        var (client, own) = (await api.ReadAsync(request.Client(), match), await api.ReadAsync(volunteer.Person(), match));
        Assert.NotEmpty(client.Why);
        Assert.InRange(own.ToThinkOf.Count, 0, 2);
        Assert.All(client.ToThinkOf, sentence => Assert.Contains(sentence, own.ToThinkOf));
        Assert.Contains(own.Why, reason => reason is { Code: "motive", About: not null } && reason.Sentence.Contains("drijfveer", StringComparison.Ordinal));
        Assert.DoesNotContain(client.Why, reason => reason.Sentence.Contains("drijfve", StringComparison.Ordinal) || reason.Sentence.Contains("helpt nu", StringComparison.OrdinalIgnoreCase));
        Assert.All(client.Why, reason => Assert.Contains(reason, own.Why));
        Assert.Empty((await api.ReadAsync(Petra, match)).Why);

        var english = api.As(request.Client());
        english.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var read = await english.GetAsync($"{Root}/matches/{match}", Cancel).OkAsync<GetMatch.Response>();
        Assert.Equal(client.Why.Count, read.Why.Count);
        Assert.NotEqual(client.Why, read.Why);
    }

    [Fact]
    public async Task An_administrator_sees_where_volunteers_lack_only_where_many_ask_and_runs_are_compared()
    {
        for (var i = 0; i < 10; i++) await api.GivenRequestAsync(New.Request() with { Slots = ["monday-evening"] });
        var alone = await api.GivenRequestAsync(New.Request() with { ActivityCode = "walking", Slots = ["sunday-morning"] });
        var first = await RunAsync();
        var own = await ScarcityAsync(Petra, first);
        Assert.Equal(["odd-jobs", "walking"], own.Select(item => item.ActivityCode).Order());
        Assert.Equal(["odd-jobs"], (await ScarcityAsync(TestPerson.Of(Role.Administrator), first)).Select(item => item.ActivityCode));

        await api.GivenVolunteerAsync(New.Volunteer() with { ActivityCodes = ["walking"], Slots = ["sunday-morning"] });
        var second = await RunAsync();
        var compared = await api.As(Petra).GetAsync($"{Root}/matching-runs/comparison?first={first}&second={second}", Cancel).OkAsync<CompareRuns.Response>();
        Assert.Equal((0, 1, 0), (compared.Kept, compared.New, compared.Gone));
        Assert.Equal(alone.RequestId, Assert.Single((await api.As(Petra).GetAsync($"{Root}/matching-runs/{second}/proposals", Cancel).OkAsync<Page<ListProposals.Item>>()).Items).RequestId);

        async Task<IReadOnlyList<GetScarcity.Item>> ScarcityAsync(TestPerson person, Guid run) =>
            (await api.As(person).GetAsync($"{Root}/matching-runs/{run}/scarcity", Cancel).OkAsync<GetScarcity.Response>()).Items;
    }

    [Fact]
    public async Task After_no_thank_you_a_volunteer_is_left_in_peace_for_fourteen_days()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync(New.Volunteer() with { MaxClients = 3 }));
        var match = await api.GivenInvitedMatchAsync(request, volunteer);
        await api.PostAsync(volunteer.Person(), match, "decline").HasStatusAsync(HttpStatusCode.NoContent);
        var other = await api.GivenRequestAsync();

        await SaidNoAsync(match, daysAgo: 13);
        Assert.Equal(["H16"], (await ExplainAsync(Karin, other.RequestId, volunteer.VolunteerId)).FailedRules!.Select(rule => rule.Id));
        await ProposeAsync(new(other.RequestId, volunteer.VolunteerId, "Toch.")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed");

        await SaidNoAsync(match, daysAgo: 15);
        Assert.True((await ExplainAsync(Karin, other.RequestId, volunteer.VolunteerId)).Fits);
        await api.GivenInvitedMatchAsync(other, volunteer);
        // Not this one: who said no to somebody is not asked for the same person again.
        Assert.Equal(["H10"], (await ExplainAsync(Karin, request.RequestId, volunteer.VolunteerId)).FailedRules!.Select(rule => rule.Id));
    }

    public ValueTask InitializeAsync() => api.InitializeAsync();
    public ValueTask DisposeAsync() => api.DisposeAsync();

    private async Task<Guid> RunAsync()
    {
        var run = (await api.As(Petra).PostAsync($"{Root}/matching-runs", null, Cancel).OkAsync<StartRun.Response>()).Id;
        await api.IsTrueAsync(db => db.Runs.AnyAsync(r => r.Id == run && r.Status == RunStatus.Completed, Cancel), "the run is completed");
        return run;
    }

    private Task<HttpResponseMessage> ProposeAsync(ProposeMatch.Request proposal) => api.As(Petra).PostAsJsonAsync($"{Root}/matches", proposal, Cancel);

    private Task<ExplainPair.Response> ExplainAsync(TestPerson person, Guid request, Guid volunteer) =>
        api.As(person).GetAsync($"{Root}/requests/{request}/volunteers/{volunteer}/explanation", Cancel).OkAsync<ExplainPair.Response>();

    /// <summary>As if it had been said so long ago.</summary>
    private Task<int> SaidNoAsync(Guid match, int daysAgo) => api.InServiceAsync(async services =>
    {
        var at = New.Now.AddDays(-daysAgo);
        return await services.GetRequiredService<MatchingDb>().Matches.Where(m => m.Id == match).ExecuteUpdateAsync(set => set.SetProperty(m => m.DeclinedAt, at), Cancel);
    });
}
