using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Features.Requests;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>Who could help, and why.</summary>
public sealed class CandidateTests(MatchingApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_cannot_be_asked_is_not_and_only_the_own_coordinator_reads_why()
    {
        var request = await api.GivenRequestAsync();
        var volunteer = await api.GivenVolunteerAsync(New.Volunteer() with { ConductCertificateValidUntil = New.Today.AddDays(-1), Slots = ["friday-evening"] });

        var candidate = await api.FindCandidateAsync(Karin, request, volunteer);
        Assert.False(candidate!.Fits);
        Assert.Null(candidate.Why);
        Assert.Equal(["H2", "H4"], candidate.FailedRules!.Select(rule => rule.Id));
        Assert.Null((await api.FindCandidateAsync(Petra, request, volunteer))!.FailedRules);

        var rules = (await RefusalAsync(Karin, request, volunteer)).GetProperty("rules");
        Assert.Equal(["H2", "H4"], rules.EnumerateArray().Select(rule => rule.GetString()));
        Assert.False((await RefusalAsync(Petra, request, volunteer)).TryGetProperty("rules", out _));
    }

    [Fact]
    public async Task A_professional_sees_how_often_each_rule_stands_in_the_way()
    {
        var request = await api.GivenRequestAsync(New.Request() with { DistrictCode = "WK990002" });
        await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = ["WK990002"] });
        await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = ["WK990002"], ConductCertificateValidUntil = null });
        await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = ["WK990003"] });
        await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = ["WK990002"], ActivityCodes = ["language"] });

        var counted = await api.As(Petra).GetAsync($"/api/matching/v1/requests/{request.RequestId}/obstacles", Cancel).OkAsync<CountObstacles.Response>();

        Assert.Equal(1, counted.Fitting);
        Assert.True(counted.Offering >= 3, "who offers the activity is counted, wherever");
        Assert.DoesNotContain(counted.Rules, rule => rule.Id == "H0"); // who does not offer it at all would hide what can be changed
        Assert.True(counted.Rules.Single(rule => rule.Id == "H2").Volunteers >= 1);
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).GetAsync($"/api/matching/v1/requests/{request.RequestId}/obstacles", Cancel)
            .IsProblemAsync(HttpStatusCode.NotFound, "match.request-not-found");
    }

    [Fact]
    public async Task Who_fits_comes_first_then_who_has_most_to_say_for_it_with_reasons_from_what_both_said()
    {
        var district = "WK990001";
        var request = await api.GivenRequestAsync(New.Request() with { DistrictCode = district, TraitCodes = ["patient", "cheerful"] });
        var busy = await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = [district], Slots = ["saturday-morning", "monday-evening"], MaxClients = 3, MotiveCodes = ["variety"] });
        var free = await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = [district], MotiveCodes = ["use-my-skills"], TraitCodes = ["patient"] });
        await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = [district], MaxClients = 1, Slots = ["friday-evening"] });
        await api.GivenConfirmedMatchAsync(await api.GivenRequestAsync(New.Request() with { DistrictCode = district }), busy);

        var list = await api.As(Petra).GetAsync($"/api/matching/v1/requests/{request.RequestId}/candidates?pageSize=2&fits=true", Cancel).OkAsync<Page<ListCandidates.Item>>();

        Assert.Equal([free.VolunteerId, busy.VolunteerId], list.Items.Select(item => item.VolunteerId));
        Assert.All(list.Items, item => Assert.True(item.Fits));
        Assert.Equal(["saturday-morning"], list.Items[0].CommonSlots);
        Assert.Equal(["motive", "load"], list.Items[0].Why!.For.Select(reason => reason.Code));
        Assert.Contains(list.Items[0].Why!.For, reason => reason is
        { Dutch: "Past bij de drijfveer: kennis en vaardigheden inzetten.", English: "Serves the motive: using knowledge and skills." });
        Assert.Equal(["motive", "load"], list.Items[1].Why!.Against.Select(reason => reason.Code));
        Assert.Contains(list.Items[1].Why!.Unknown, reason => reason.Code == "interests" || reason.Code == "wishes" || reason.Code == "travel");

        // A coordinator of another organisation sees that somebody fits, and not why.
        Assert.Null((await api.FindCandidateAsync(TestPerson.Coordinator(Guid.CreateVersion7()), request, free))!.Why);
    }

    [Fact]
    public async Task Candidates_read_one_by_one_are_those_of_one_page_in_the_same_order()
    {
        var district = "WK990003";
        var request = await api.GivenRequestAsync(New.Request() with { DistrictCode = district });
        var near = new HashSet<Guid>();
        for (var i = 0; i < 3; i++) near.Add((await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = [district] })).VolunteerId);
        near.Add((await api.GivenVolunteerAsync(New.Volunteer() with { DistrictCodes = [district], Slots = ["friday-evening"] })).VolunteerId);
        var address = $"/api/matching/v1/requests/{request.RequestId}/candidates";

        foreach (var (query, count) in new[] { ("", 4), ("?fits=true", 3), ("?fits=false", 1) })
        {
            // Other tests add volunteers meanwhile; those of this district are only these.
            Guid[] all = [.. (await ReadAsync(address + query, pageSize: 100)).Where(near.Contains)];
            Assert.Equal(count, all.Length);
            Assert.Equal(all, (await ReadAsync(address + query, pageSize: 2)).Where(near.Contains));
        }
        await api.As(Petra).GetAsync($"{address}?after={Guid.CreateVersion7()}", Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "list.unknown-after");

        async Task<Guid[]> ReadAsync(string list, int pageSize) =>
            [.. (await api.As(Petra).ReadAllAsync<ListCandidates.Item>(list, item => item.VolunteerId, pageSize, cancel: Cancel)).Select(item => item.VolunteerId)];
    }

    [Fact]
    public async Task Without_the_clients_consent_nobody_is_looked_for()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenInvitedMatchAsync(request, volunteer);

        await api.GivenConsentAsync(request.ClientId, ConsentScope.Matching, isGranted: false);

        Assert.Equal(Domain.MatchStatus.Withdrawn, (await api.ReadAsync(volunteer.Person(), match)).Status);
        await api.PostAsync(volunteer.Person(), match, "acceptance").IsProblemAsync(HttpStatusCode.Conflict, "match.withdrawn");
        Assert.False((await api.FindCandidateAsync(Petra, request, volunteer))!.Fits);
        await RefusalAsync(Petra, request, volunteer);
        await api.As(Karin).GetAsync($"/api/matching/v1/requests/{request.RequestId}/candidates", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "match.request-not-found");

        // What the client allows again can be looked for again: nobody said no.
        await api.GivenConsentAsync(request.ClientId, ConsentScope.Matching, until: New.Today);
        Assert.True((await api.FindCandidateAsync(Karin, request, volunteer))!.Fits);
    }

    private async Task<JsonElement> RefusalAsync(TestPerson person, SupportRequestOpened request, Pools.Contracts.VolunteerActivated volunteer)
    {
        var response = await api.As(person).PostAsJsonAsync("/api/matching/v1/matches", New.Proposal(request, volunteer), Cancel);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed"), (response.StatusCode, problem.GetProperty("code").GetString()));
        return problem;
    }
}
