using System.Net;
using System.Text.Json.Nodes;
using Samenspel.Domain;

namespace Samenspel.Journeys.Tests;

/// <summary>The journeys take another turn: somebody stops, takes something back, leaves, or two do the same at once. Nobody is left untold and nobody is stuck.</summary>
public sealed class TurnsTests(RunningPlatform platform)
{
    private const string Clients = "/api/clients/v1";
    private const string Matching = "/api/matching/v1";
    private const string Agreements = "/api/agreements/v1";
    private const string Signals = "/api/signals/v1";

    [Fact]
    public async Task A_volunteer_who_stops_during_the_trial_leaves_nobody_waiting()
    {
        var (petra, karin) = (await platform.AsAsync("petra"), await platform.AsAsync("karin"));
        var (bas, match, request) = await UntilTrialAsync(petra, await RegisterAsync(petra, "Truus"), "wednesday-morning");

        await bas.DoAsync($"{Matching}/matches/{match}/decline");

        foreach (var person in new[] { petra, karin }) await IsToldAsync(person, Matching, "match.declined", match);
        await IsToldAsync(petra, Matching, "match.decide-on", request);
        await petra.IsRefusedAsync($"{Matching}/matches/{match}/trial/completion", new { visits = 3 }, HttpStatusCode.Conflict, "match.already-declined");
        await petra.DoAsync($"{Matching}/requests/{request}/search");
        await IsNotToldAsync(petra, Matching, "match.decide-on", request);
    }

    [Fact]
    public async Task A_consent_withdrawn_during_the_trial_stops_everybody_who_would_turn_up()
    {
        var (petra, karin) = (await platform.AsAsync("petra"), await platform.AsAsync("karin"));
        var client = await RegisterAsync(petra, "Gerda");
        var (bas, match, request) = await UntilTrialAsync(petra, client, "thursday-morning");

        await petra.DoAsync($"{Clients}/clients/{client}/consents/{ConsentScope.VolunteerContact}/withdrawal", new { note = "Ze wil er nog over denken." });
        foreach (var person in new[] { bas, karin }) await IsToldAsync(person, Matching, "match.on-hold", match);
        await IsToldAsync(petra, Matching, "match.talk-with-client", request);
        await petra.IsRefusedAsync($"{Matching}/matches/{match}/trial/completion", new { visits = 3 }, HttpStatusCode.Conflict, "match.talk-first");

        await petra.DoAsync($"{Clients}/clients/{client}/consents/{ConsentScope.Matching}/withdrawal", new { note = "Ze wil het toch niet." });
        foreach (var person in new[] { bas, karin })
            await person.SeesAsync($"{Matching}/matches/{match}", seen => seen.Text("status") == "Withdrawn", "the match is withdrawn");
        await IsNotToldAsync(bas, Matching, "match.on-hold", match);
    }

    [Fact]
    public async Task When_the_professional_leaves_a_team_of_two_the_other_takes_over_and_names_the_next()
    {
        var (aisha, team) = (await platform.AsAsync("aisha"), await NewTeamAsync());
        var (riaId, ria) = await platform.NewPersonAsync("Ria", "Professional", teamId: team);
        var (pietId, piet) = await platform.NewPersonAsync("Piet", "Professional", teamId: team);
        var client = await RegisterAsync(ria, "Corrie");
        var (bas, match, _) = await UntilTrialAsync(ria, client, "friday-morning");
        await ClickAsync(ria, bas, match);
        var agreement = await ActiveAsync(ria, match, pietId, bas);

        var assigned = (await aisha.ReadAsync($"/api/identity/v1/people/{riaId}"))["assignments"]!.AsArray().Select(item => item!).Single().Text("id");
        await aisha.DoAsync($"/api/identity/v1/people/{riaId}/role-assignments/{assigned}/end", new { reason = "Andere baan" });
        await IsToldAsync(piet, Agreements, "agreement.professional-left", agreement.Split('/')[^1]);
        await ria.NoLongerReadsAsync(agreement);

        await bas.MakeOnceAsync($"{Signals}/signals", new { agreementId = agreement.Split('/')[^1], feeling = "not-right", urgency = "now", confidentiality = "share", what = "Ze is gevallen." });
        await piet.SeesAsync($"{Signals}/notices?isRead=false&pageSize=100", list => list.Items().Any(item => item.Text("code") == "signal.urgent"), "the urgent signal goes to who is there");

        await piet.WriteAsync($"{agreement}/responsible", new { professionalId = pietId, reason = "Ria is weg.", backupId = RunningPlatform.Account("karin") }, agreement);
        Assert.Equal(pietId, (await piet.ReadAsync(agreement)).Text("professionalId"));
        await IsNotToldAsync(piet, Agreements, "agreement.professional-left", agreement.Split('/')[^1]);
    }

    [Fact]
    public async Task An_agreement_does_not_wait_for_a_caregiver_who_is_unlinked_midway()
    {
        var petra = await platform.AsAsync("petra");
        var client = await RegisterAsync(petra, "Toos");
        await petra.WriteAsync($"{Clients}/clients/{client}/consents/{ConsentScope.CaregiverView}", new { note = "Ja, Henk mag meelezen." });
        var (_, henk) = await platform.NewPersonAsync("Henk", "Caregiver");
        var caregiver = await petra.MakeAsync($"{Clients}/clients/{client}/caregivers", new { firstName = "Henk", familyName = "Smit", relation = "zoon" });
        await Accounts.LinkAsync(petra, henk, client, caregiver);
        var (bas, match, _) = await UntilTrialAsync(petra, client, "tuesday-afternoon");
        await ClickAsync(petra, bas, match);
        var agreement = await WrittenAsync(petra, match, RunningPlatform.Account("omar"), bas);
        await henk.SeesAsync(agreement, seen => seen.Text("status") == "Draft", "the agreement waits for the caregiver");

        await petra.DoAsync($"{Clients}/clients/{client}/caregivers/{caregiver}/unlinking");
        await bas.SeesAsync(agreement, seen => seen.Text("status") == "Active", "it starts without him");
        await henk.DoesNotFindAsync(agreement);
        await IsToldAsync(henk, Clients, "caregiver.unlinked", caregiver);
    }

    [Fact]
    public async Task Two_coordinators_who_propose_at_once_propose_once()
    {
        var (petra, karin) = (await platform.AsAsync("petra"), await platform.AsAsync("karin"));
        var (_, kees) = await platform.NewPersonAsync("Kees", "Coordinator", RunningPlatform.Handreiking);
        var request = await AskAsync(petra, await RegisterAsync(petra, "Sjaan"), "monday-evening");
        var (_, bas) = await platform.NewPersonAsync("Bas", "Volunteer", RunningPlatform.Handreiking);
        var volunteer = await Volunteering.ActivateAsync(karin, bas, "Bas", "walking", "monday-evening");
        await karin.SeesAsync($"{Matching}/requests/{request}/candidates?pageSize=100", list => list.Items().Any(item => item.Text("volunteerId") == volunteer), "the volunteer fits");

        var proposal = new { requestId = request, volunteerId = volunteer, reason = "Doet dit zelf ook graag." };
        var made = await Task.WhenAll(karin.PostWhenAllowedAsync($"{Matching}/matches", proposal), kees.PostWhenAllowedAsync($"{Matching}/matches", proposal));

        Assert.Equal(made[0].Text("id"), made[1].Text("id"));
        Assert.Single((await karin.ReadAsync($"{Matching}/matches?pageSize=100")).Items(), item => item.Text("volunteerId") == volunteer);
    }

    private async Task<string> NewTeamAsync() =>
        await (await platform.AsAsync("aisha")).MakeAsync("/api/identity/v1/teams", new { name = $"Buurtteam {Guid.CreateVersion7()}", kind = "Social", districtCode = "WK034403" });

    private static async Task<string> RegisterAsync(ApiUser professional, string name)
    {
        var client = await professional.MakeAsync($"{Clients}/clients", new { firstName = name, familyName = "van Dam", birthYear = 1949, districtCode = "WK034403" });
        foreach (var scope in new[] { ConsentScope.Matching, ConsentScope.VolunteerContact })
            await professional.WriteAsync($"{Clients}/clients/{client}/consents/{scope}", new { note = "Ze zei aan tafel: ja, dat is goed." });
        return client;
    }

    private static async Task<string> AskAsync(ApiUser professional, string client, string slot)
    {
        var request = $"{Clients}/support-requests/" + await professional.MakeAsync($"{Clients}/clients/{client}/support-requests", new { question = "Ik wil weer naar buiten, maar niet alleen." });
        await Questions.AnswerAsync(professional, request, own: "Wandelen, en de weg weten.");
        await professional.WriteAsync($"{request}/profile", new
        {
            activityCode = "walking", goal = "Elke week naar buiten.", slots = new[] { slot }, reviewOn = Days.In(120), withClient = true, withCaregiver = true, clientKeepsDoing = new[] { "De route kiezen" },
        }, request);
        await professional.DoAsync($"{request}/approval", new { profileId = (await professional.ReadAsync(request))["profile"]!.Text("id"), note = "Ze zei: zo is het goed." });
        return request.Split('/')[^1];
    }

    /// <summary>A new volunteer who tries it with the client.</summary>
    private async Task<(ApiUser Volunteer, string Match, string Request)> UntilTrialAsync(ApiUser professional, string client, string slot)
    {
        var karin = await platform.AsAsync("karin");
        var request = await AskAsync(professional, client, slot);
        var (_, bas) = await platform.NewPersonAsync("Bas", "Volunteer", RunningPlatform.Handreiking);
        var volunteer = await Volunteering.ActivateAsync(karin, bas, "Bas", "walking", slot);
        await karin.SeesAsync($"{Matching}/requests/{request}/candidates?pageSize=100",
            list => list.Items().Any(item => item.Text("volunteerId") == volunteer && item["fits"]!.GetValue<bool>()), "the volunteer fits");
        var match = await karin.MakeAsync($"{Matching}/matches", new { requestId = request, volunteerId = volunteer, reason = "Doet dit zelf ook graag." });
        await karin.DoAsync($"{Matching}/matches/{match}/invitation");
        await bas.DoAsync($"{Matching}/matches/{match}/acceptance");
        await professional.DoAsync($"{Matching}/matches/{match}/introduction", new { plannedFor = TimeProvider.System.GetUtcNow().AddDays(2), place = "at-home" });
        await professional.DoAsync($"{Matching}/matches/{match}/introduction/completion");
        await professional.DoAsync($"{Matching}/matches/{match}/trial", new { visits = 3 });
        return (bas, match, request);
    }

    private static async Task ClickAsync(ApiUser professional, ApiUser volunteer, string match)
    {
        await professional.DoAsync($"{Matching}/matches/{match}/trial/completion", new { visits = 3 });
        await volunteer.DoAsync($"{Matching}/matches/{match}/clicks", new { withPerson = true, withTask = true });
        await professional.DoAsync($"{Matching}/matches/{match}/clicks", new { withPerson = true, withTask = true, note = "Ze zei: ja, graag." });
    }

    /// <summary>An agreement to which everybody but a caregiver said yes.</summary>
    private static async Task<string> WrittenAsync(ApiUser professional, string match, string backup, ApiUser volunteer)
    {
        var agreement = await Agreeing.DraftedAsync(professional, match);
        await professional.WriteAsync($"{agreement}/tasks", new
        {
            does = new[] { new { text = "Thuis ophalen en meelopen" } }, doesNot = new[] { "Doorlopen als het te druk wordt" },
            clientDoes = new[] { "De route kiezen" }, otherDoes = Array.Empty<string>(),
        }, agreement);
        await professional.WriteAsync($"{agreement}/backup", new { personId = backup }, agreement);
        var item = await professional.MakeAsync($"{agreement}/induction-items", new { text = "Vertellen wie te bellen is", isBeforeStart = true });
        await professional.DoAsync($"{agreement}/induction-items/{item}/completion");
        async Task<int> RevisionAsync(ApiUser person) => (await person.ReadAsync(agreement))["revision"]!.GetValue<int>();
        await volunteer.DoAsync($"{agreement}/consents", new { revision = await RevisionAsync(volunteer) });
        await professional.DoAsync($"{agreement}/consents", new { revision = await RevisionAsync(professional), note = "Ze zei: ja, dit wil ik." });
        return agreement;
    }

    private static async Task<string> ActiveAsync(ApiUser professional, string match, string backup, ApiUser volunteer)
    {
        var agreement = await WrittenAsync(professional, match, backup, volunteer);
        Assert.Equal("Active", (await volunteer.ReadAsync(agreement)).Text("status"));
        return agreement;
    }

    private static Task<JsonNode> IsToldAsync(ApiUser person, string service, string code, string subject) => person.SeesAsync(
        $"{service}/notices?isRead=false&pageSize=100", list => Has(list, code, subject), $"{code} is told");

    private static Task<JsonNode> IsNotToldAsync(ApiUser person, string service, string code, string subject) => person.SeesAsync(
        $"{service}/notices?isRead=false&pageSize=100", list => !Has(list, code, subject), $"{code} no longer waits");

    private static bool Has(JsonNode list, string code, string subject) => list.Items().Any(item => item.Text("code") == code && item.Text("subjectId") == subject);
}
