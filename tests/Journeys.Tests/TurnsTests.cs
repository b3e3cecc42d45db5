using System.Net;
using System.Text.Json.Nodes;
using Samenspel.Domain;
using static Samenspel.Journeys.Tests.TurningStory;

namespace Samenspel.Journeys.Tests;

/// <summary>The journeys take another turn: somebody stops, takes something back, leaves, or two do the same at once. Nobody is left untold and nobody is stuck.</summary>
public sealed class TurnsTests(RunningPlatform platform)
{
    private const string Clients = "/api/clients/v1", Matching = "/api/matching/v1", Agreements = "/api/agreements/v1", Signals = "/api/signals/v1", Pools = "/api/pools/v1", Identity = "/api/identity/v1";

    [Theory]
    [InlineData(Walk)]
    [InlineData(Club)]
    [InlineData(Weekend)]
    public async Task A_volunteer_who_stops_during_the_trial_leaves_nobody_waiting(string name)
    {
        var (petra, karin, story) = (await platform.AsAsync("petra"), await platform.AsAsync("karin"), new TurningStory(platform, name));
        var client = await story.RegisterAsync(petra, "Truus");
        var (bas, match, request) = await story.UntilTrialAsync(petra, client, "wednesday-morning");

        await bas.DoAsync($"{Matching}/matches/{match}/decline");

        foreach (var person in new[] { petra, karin }) await IsToldAsync(person, Matching, "match.declined", match);
        await IsToldAsync(petra, Matching, "match.decide-on", request);
        await petra.IsRefusedAsync($"{Matching}/matches/{match}/trial/completion", new { visits = 3 }, HttpStatusCode.Conflict, "match.already-declined");
        if (name == Weekend) await IsToldAsync(story.Samira, Clients, "respite.volunteer-gone", IdOf(story.Respite));
        if (name == Club) await HasPlaceAsync(petra, story, client, isThere: true); // the club goes on

        await petra.DoAsync($"{Matching}/requests/{request}/search");
        await IsToldAsync(petra, Matching, "match.decide-on", request, isTold: false);
        await karin.SeesAsync($"{Matching}/requests/{request}/candidates?pageSize=1", _ => true, "somebody else can be proposed");
    }

    [Theory]
    [InlineData(Walk)]
    [InlineData(Club)]
    [InlineData(Weekend)]
    public async Task A_consent_withdrawn_during_the_trial_stops_everybody_who_would_turn_up(string name)
    {
        var (petra, karin, story) = (await platform.AsAsync("petra"), await platform.AsAsync("karin"), new TurningStory(platform, name));
        var client = await story.RegisterAsync(petra, "Gerda");
        var (bas, match, request) = await story.UntilTrialAsync(petra, client, "thursday-morning");

        await WithdrawAsync(ConsentScope.VolunteerContact, "Ze wil er nog over denken.");
        foreach (var person in new[] { bas, karin }) await IsToldAsync(person, Matching, "match.on-hold", match);
        await IsToldAsync(petra, Matching, "match.talk-with-client", request);
        await petra.IsRefusedAsync($"{Matching}/matches/{match}/trial/completion", new { visits = 3 }, HttpStatusCode.Conflict, "match.talk-first");
        if (name == Club) await HasPlaceAsync(petra, story, client, isThere: true);

        await WithdrawAsync(ConsentScope.Matching, "Ze wil het toch niet.");
        foreach (var person in new[] { bas, karin })
            await person.SeesAsync($"{Matching}/matches/{match}", seen => seen.Text("status") == "Withdrawn", "the match is withdrawn");
        await IsToldAsync(bas, Matching, "match.on-hold", match, isTold: false);
        if (name != Club) return;
        await HasPlaceAsync(petra, story, client, isThere: true);
        await WithdrawAsync(ConsentScope.CollectiveActivity, "Ook niet in de club.");
        await HasPlaceAsync(petra, story, client, isThere: false);
        await IsToldAsync(petra, Pools, "activity.place-given-up", story.Place);

        Task WithdrawAsync(string scope, string note) => petra.DoAsync($"{Clients}/clients/{client}/consents/{scope}/withdrawal", new { note });
    }

    [Theory]
    [InlineData(Walk)]
    [InlineData(Club)]
    [InlineData(Weekend)]
    public async Task When_the_professional_leaves_a_team_of_two_the_other_takes_over_and_names_the_next(string name)
    {
        var (aisha, team, story) = (await platform.AsAsync("aisha"), await NewTeamAsync(), new TurningStory(platform, name));
        var (riaId, ria) = await platform.NewPersonAsync("Ria", "Professional", teamId: team);
        var (pietId, piet) = await platform.NewPersonAsync("Piet", "Professional", teamId: team);
        var client = await story.RegisterAsync(ria, "Corrie");
        var (bas, match, _) = await story.UntilTrialAsync(ria, client, "friday-morning");
        var agreement = await WrittenAsync(ria, bas, match, pietId);
        Assert.Equal("Active", (await bas.ReadAsync(agreement)).Text("status"));

        var assigned = (await aisha.ReadAsync($"{Identity}/people/{riaId}"))["assignments"]!.AsArray().Select(item => item!).Single().Text("id");
        await aisha.DoAsync($"{Identity}/people/{riaId}/role-assignments/{assigned}/end", new { reason = "Andere baan" });
        await IsToldAsync(piet, Agreements, "agreement.professional-left", IdOf(agreement));
        await ria.NoLongerReadsAsync(agreement);

        await bas.MakeOnceAsync($"{Signals}/signals", new { agreementId = IdOf(agreement), feeling = "not-right", urgency = "now", confidentiality = "share", what = "Ze is gevallen." });
        await piet.SeesAsync($"{Signals}/notices?isRead=false&pageSize=100", list => list.Items().Any(item => item.Text("code") == "signal.urgent"), "the urgent signal goes to who is there");

        await piet.WriteAsync($"{agreement}/responsible", new { professionalId = pietId, reason = "Ria is weg.", backupId = RunningPlatform.Account("karin") }, agreement);
        Assert.Equal(pietId, (await piet.ReadAsync(agreement)).Text("professionalId"));
        await IsToldAsync(piet, Agreements, "agreement.professional-left", IdOf(agreement), isTold: false);
        if (name == Club) await GiveUpByCoordinatorAsync(piet, story);
        if (name != Weekend) return;
        await IsToldAsync(piet, Clients, "respite.professional-left", IdOf(story.Respite));
        await piet.WriteAsync($"{story.Respite}/professional", new { professionalId = pietId }, story.Respite);
        await IsToldAsync(piet, Clients, "respite.professional-left", IdOf(story.Respite), isTold: false);
    }

    [Theory]
    [InlineData(Walk)]
    [InlineData(Club)]
    [InlineData(Weekend)]
    public async Task An_agreement_does_not_wait_for_a_caregiver_who_is_unlinked_midway(string name)
    {
        var (petra, story) = (await platform.AsAsync("petra"), new TurningStory(platform, name));
        var client = await story.RegisterAsync(petra, "Toos");
        await petra.WriteAsync($"{Clients}/clients/{client}/consents/{ConsentScope.CaregiverView}", new { note = "Ja, Henk mag meelezen." });
        var (caregiver, henk) = name == Weekend ? ((await petra.ReadAsync($"{Clients}/clients/{client}/caregivers")).Items().Single().Text("id"), story.Samira) : await story.CaregiverAsync(petra, client, "Henk");
        var (bas, match, _) = await story.UntilTrialAsync(petra, client, "tuesday-afternoon");
        var agreement = await WrittenAsync(petra, bas, match, RunningPlatform.Account("omar"));
        await henk.SeesAsync(agreement, seen => seen.Text("status") == "Draft", "the agreement waits for the caregiver");

        await petra.DoAsync($"{Clients}/clients/{client}/caregivers/{caregiver}/unlinking");
        await bas.SeesAsync(agreement, seen => seen.Text("status") == "Active", "it starts without him");
        await henk.DoesNotFindAsync(agreement);
        await IsToldAsync(henk, Clients, "caregiver.unlinked", caregiver);
        if (name != Weekend) return;
        await henk.DoesNotFindAsync(story.Respite);
        Assert.Equal("arranging", (await petra.ReadAsync(story.Respite)).Text("status")); // the team decides with the client whether the weekend goes on
    }

    [Theory]
    [InlineData(Walk, true)]
    [InlineData(Walk, false)]
    [InlineData(Club, true)]
    [InlineData(Club, false)]
    [InlineData(Weekend, true)]
    [InlineData(Weekend, false)]
    public async Task Two_coordinators_who_propose_at_once_propose_once(string name, bool ofOneOrganisation)
    {
        var (petra, karin, aisha, story) = (await platform.AsAsync("petra"), await platform.AsAsync("karin"), await platform.AsAsync("aisha"), new TurningStory(platform, name));
        var organisation = ofOneOrganisation ? RunningPlatform.Handreiking : await aisha.MakeAsync($"{Identity}/organisations", new { name = $"Vrijwilligers {Guid.CreateVersion7()}" });
        var (_, kees) = await platform.NewPersonAsync("Kees", "Coordinator", organisation);
        var request = await story.AskAsync(petra, await story.RegisterAsync(petra, "Sjaan"), "monday-evening");
        var mine = (await story.VolunteerAsync(karin, RunningPlatform.Handreiking, "monday-evening")).Id;
        var his = ofOneOrganisation ? mine : (await story.VolunteerAsync(kees, organisation, "monday-evening")).Id;
        foreach (var (person, volunteer) in new[] { (karin, mine), (kees, his) })
            await person.SeesAsync($"{Matching}/requests/{request}/candidates?pageSize=100", list => list.Items().Any(item => item.Text("volunteerId") == volunteer), "the volunteer fits");

        object Proposal(string volunteer) => new { requestId = request, volunteerId = volunteer, reason = "Doet dit zelf ook graag." };
        var made = await Task.WhenAll(karin.PostWhenAllowedAsync($"{Matching}/matches", Proposal(mine)), kees.PostWhenAllowedAsync($"{Matching}/matches", Proposal(his)));

        // Two volunteers are two on the shortlist; of one there is one, whoever was first.
        Assert.Equal(ofOneOrganisation, made[0].Text("id") == made[1].Text("id"));
        foreach (var (person, volunteer) in new[] { (karin, mine), (kees, his) })
            Assert.Single((await person.ReadAsync($"{Matching}/matches?pageSize=100")).Items(), item => item.Text("volunteerId") == volunteer);
        Assert.Equal(ofOneOrganisation ? 1 : 2, (await petra.ReadAsync($"{Matching}/matches?requestId={request}&pageSize=100")).Items().Count(item => item.Text("requestId") == request));
    }

    private async Task<string> NewTeamAsync() =>
        await (await platform.AsAsync("aisha")).MakeAsync($"{Identity}/teams", new { name = $"Buurtteam {Guid.CreateVersion7()}", kind = "Social", districtCode = "WK034403" });

    /// <summary>What becomes of a place is told to who is there, once who asked for it has gone.</summary>
    private async Task GiveUpByCoordinatorAsync(ApiUser colleague, TurningStory story)
    {
        await (await platform.AsAsync("karin")).DoAsync($"{Pools}/places/{story.Place}/release");
        await IsToldAsync(colleague, Pools, "activity.place-given-up", story.Place);
    }

    private static Task<JsonNode> HasPlaceAsync(ApiUser person, TurningStory story, string client, bool isThere) => person.SeesAsync(
        $"{Pools}/places?clientId={client}&pageSize=100", list => list.Items().Any(place => place.Text("id") == story.Place && place.Text("state") == "Reserved") == isThere, isThere ? "the place is kept" : "the place is given up");

    private static string IdOf(string address) => address.Split('/')[^1];
}
