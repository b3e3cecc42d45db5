using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Samenspel.Domain;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>
/// A walk over every operation with ids in its address, with ids of one collaboration that runs, by each of its people after the part
/// in it ended, with a fresh sign-in: each gets what a stranger of the same role gets.
/// </summary>
public sealed class FormerPeopleTests(RunningPlatform platform)
{
    private const string Clients = "/api/clients/v1", Matching = "/api/matching/v1", Signals = "/api/signals/v1", Identity = "/api/identity/v1";

    /// <summary>So much of what is read with an id is there for one of the people of the story, or the walk says nothing.</summary>
    private const double Reached = 0.8;

    private readonly Recorded recorded = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_has_no_part_in_it_any_more_gets_at_every_address_what_a_stranger_gets()
    {
        var people = await InTheMiddleAsync();
        var operations = await OperationsAsync();
        await IsThereAsync(operations, [.. people.Select(person => person.Http)]);

        foreach (var person in people) await person.LeavesAsync();

        var wrong = new List<string>();
        foreach (var person in people)
        {
            using var former = await SignIn.ClientAsync(platform.Address, platform.EmailOf(person.Account), RunningPlatform.Password, Cancel);
            var (account, _) = await platform.NewPersonAsync("Vreemd", person.Role, person.Organisation, person.Team);
            using var stranger = await SignIn.ClientAsync(platform.Address, platform.EmailOf(account), RunningPlatform.Password, Cancel);
            foreach (var operation in operations.Where(operation => !person.Keeps(operation)))
            {
                var expected = await operation.AnswerToAsync(stranger, Cancel);
                var got = "";
                // What ended is told from service to service.
                for (var tries = 0; tries < 50 && (got = await operation.AnswerToAsync(former, Cancel)) != expected; tries++) await Task.Delay(tries < 49 && operation.Method == "GET" ? 100 : 0, Cancel);
                if (got != expected) wrong.Add($"{operation.Method} {operation.Address} as former {person.Role}: {got}, a stranger: {expected}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Somebody of the story.</summary>
    /// <param name="Account">The sign-in.</param>
    /// <param name="Role">The role of before, which a stranger has, too.</param>
    /// <param name="Http">Sends as this person.</param>
    /// <param name="LeavesAsync">Ends the part in it.</param>
    /// <param name="Keeps">What stays one's own.</param>
    private sealed record Participant(string Account, string Role, HttpClient Http, Func<Task> LeavesAsync, Func<Walked, bool> Keeps)
    {
        public string? Organisation { get; init; }
        public string? Team { get; init; }
    }

    private async Task<(string Account, HttpClient Http, ApiUser User)> NewAsync(string name, string role, string? organisation = null, string? team = null)
    {
        var (account, _) = await platform.NewPersonAsync(name, role, organisation, team);
        var http = await SignInAsync(platform.EmailOf(account));
        return (account, http, new ApiUser(http));
    }

    private Task<HttpClient> SignInAsync(string email) => SignIn.ClientAsync(platform.Address, email, RunningPlatform.Password, Cancel, recorded.Listener());

    /// <summary>
    /// A client, her caregiver, a volunteer, his coordinator, the backup, an ambassador, a professional and her colleague in a collaboration
    /// that runs, with a visit, a signal, days off that are asked and a consult.
    /// </summary>
    private async Task<Participant[]> InTheMiddleAsync()
    {
        var aisha = await platform.AsAsync("aisha");
        var team = await aisha.MakeAsync($"{Identity}/teams", new { name = $"Buurtteam {Guid.CreateVersion7()}", kind = "Social", districtCode = "WK034403" });
        var other = await aisha.MakeAsync($"{Identity}/teams", new { name = $"Buurtteam {Guid.CreateVersion7()}", kind = "Social", districtCode = "WK034403" });
        var elsewhere = await aisha.MakeAsync($"{Identity}/organisations", new { name = $"Vrijwilligers {Guid.CreateVersion7()}" });
        var (ria, els, dirk) = (await NewAsync("Ria", "Professional", team: team), await NewAsync("Els", "Professional", team: team), await NewAsync("Dirk", "Professional", team: other));
        var kees = await NewAsync("Kees", "Coordinator", RunningPlatform.Handreiking);
        var (fatma, placement) = await PlacedAsync(aisha, team);
        var (corrie, henk) = (await NewAsync("Corrie", "Client"), await NewAsync("Henk", "Caregiver"));
        var bas = await NewAsync("Bas", "Volunteer", RunningPlatform.Handreiking);

        var client = await ria.User.MakeAsync($"{Clients}/clients", new { firstName = "Corrie", familyName = "van Dam", birthYear = 1949, districtCode = "WK034403" });
        var caregiver = await ria.User.MakeAsync($"{Clients}/clients/{client}/caregivers", new { firstName = "Henk", familyName = "Smit", relation = "zoon" });
        await Accounts.LinkAsync(ria.User, corrie.User, client, caregiver: null);
        await Accounts.LinkAsync(ria.User, henk.User, client, caregiver);
        foreach (var scope in new[] { ConsentScope.Matching, ConsentScope.VolunteerContact, ConsentScope.CaregiverView, ConsentScope.AmbassadorConsult })
            await corrie.User.WriteAsync($"{Clients}/clients/{client}/consents/{scope}", new { });
        var request = await AskAsync(ria.User, corrie.User, client);
        var volunteer = await Volunteering.ActivateAsync(kees.User, bas.User, "Bas", "walking", "sunday-morning");
        await ConsultAsync(ria.User, fatma.User, client);
        var match = await Acquaintance.ConfirmAsync(ria.User, kees.User, bas.User, request, volunteer, corrie.User);
        var agreement = await AgreeAsync(ria.User, match, dirk.Account, [bas.User, corrie.User, henk.User]);
        await WorkAsync(ria.User, bas.User, henk.User, client, agreement);

        // Who is put right by the professional goes before her.
        return
        [
            new(dirk.Account, "Professional", dirk.Http, () => ria.User.WriteAsync($"{agreement}/backup", new { personId = RunningPlatform.Account("karin") }, agreement), _ => false) { Team = other },
            new(kees.Account, "Coordinator", kees.Http, () => GetsRoleAnewAsync(aisha, kees.Account, new { role = "Coordinator", organisationId = elsewhere }), _ => false) { Organisation = elsewhere },
            new(fatma.Account, "Ambassador", fatma.Http, () => BreakOffAsync(aisha, placement), _ => false) { Organisation = RunningPlatform.Handreiking },
            new(els.Account, "Professional", els.Http, () => GetsRoleAnewAsync(aisha, els.Account, new { role = "Professional", teamId = other }), _ => false) { Team = other },
            new(corrie.Account, "Client", corrie.Http, () => ria.User.DoAsync($"{Clients}/account-unlinkings", new { clientId = client }), _ => false),
            new(henk.Account, "Caregiver", henk.Http, () => ria.User.DoAsync($"{Clients}/clients/{client}/caregivers/{caregiver}/unlinking"), _ => false),
            new(bas.Account, "Volunteer", bas.Http, () => GetsRoleAnewAsync(aisha, bas.Account, new { role = "Volunteer", organisationId = elsewhere }),
                IsOwnRecordOfVolunteer) { Organisation = elsewhere },
            new(ria.Account, "Professional", ria.Http, () => GetsRoleAnewAsync(aisha, ria.Account, new { role = "Professional", teamId = other }), _ => false) { Team = other },
        ];
    }

    /// <summary>What a volunteer told about himself stays his own to read and to take back.</summary>
    private static bool IsOwnRecordOfVolunteer(Walked operation) => operation.Address.StartsWith("/api/pools/v1/volunteers/", StringComparison.Ordinal);

    /// <summary>An ambassador whose organisation lets her be placed in the team.</summary>
    private async Task<((string Account, HttpClient Http, ApiUser User) Person, string Placement)> PlacedAsync(ApiUser administrator, string team)
    {
        var (account, _) = await platform.NewPersonAsync("Fatma", "Ambassador", RunningPlatform.Handreiking);
        var placement = await administrator.MakeAsync($"{Identity}/ambassador-placements", new { personId = account, organisationId = RunningPlatform.Handreiking, teamId = team });
        var http = await SignInAsync(platform.EmailOf(account)); // with the team in the token
        return ((account, http, new ApiUser(http)), placement);
    }

    /// <summary>She stays an ambassador of her organisation, and is placed nowhere.</summary>
    private static Task BreakOffAsync(ApiUser administrator, string placement) => administrator.DoAsync($"{Identity}/ambassador-placements/{placement}/end", new { reason = "Andere plek" });

    /// <summary>The ambassador looks along, without names.</summary>
    private static async Task ConsultAsync(ApiUser ria, ApiUser fatma, string client)
    {
        var consult = $"{Matching}/consults/" + await ria.MakeWhenAllowedAsync($"{Matching}/consults", new
        {
            clientId = client, interestCodes = new[] { "walking" }, slots = new[] { "sunday-morning" }, needCodes = Array.Empty<string>(), traitCodes = Array.Empty<string>(), summary = "Houdt van wandelen, kent weinig mensen.",
        });
        await fatma.SeesAsync(consult, _ => true, "the ambassador reads the consult");
        await fatma.DoAsync($"{consult}/look");
        await fatma.DoAsync($"{consult}/wait", new { nextContactOn = Days.In(14) });
    }

    /// <summary>The role ends, and the same is given elsewhere.</summary>
    private static async Task GetsRoleAnewAsync(ApiUser administrator, string account, object role)
    {
        var person = $"{Identity}/people/{account}";
        var assigned = (await administrator.ReadAsync(person))["assignments"]!.AsArray().Select(item => item!).Single().Text("id");
        await administrator.DoAsync($"{person}/role-assignments/{assigned}/end", new { reason = "Andere plek" });
        await administrator.DoAsync($"{person}/role-assignments", role);
    }

    private static async Task<string> AskAsync(ApiUser ria, ApiUser corrie, string client)
    {
        var request = $"{Clients}/support-requests/" + await ria.MakeAsync($"{Clients}/clients/{client}/support-requests", new { question = "Ik wil weer naar buiten, maar niet alleen." });
        await Questions.AnswerAsync(ria, request, own: "Wandelen, en de weg weten.");
        await ria.WriteAsync($"{request}/profile", new
        {
            activityCode = "walking", goal = "Elke week naar buiten.", slots = new[] { "sunday-morning" }, reviewOn = Days.In(120), withClient = true, withCaregiver = true, clientKeepsDoing = new[] { "De route kiezen" },
        }, request);
        await corrie.DoAsync($"{request}/approval", new { profileId = (await corrie.ReadAsync(request))["profile"]!.Text("id") });
        return request.Split('/')[^1];
    }

    private static async Task<string> AgreeAsync(ApiUser ria, string match, string backup, ApiUser[] others)
    {
        var agreement = await Agreeing.DraftedAsync(ria, match);
        await ria.WriteAsync($"{agreement}/tasks", new
        {
            does = new[] { new { text = "Thuis ophalen en meelopen" } }, doesNot = new[] { "Doorlopen als het te druk wordt" },
            clientDoes = new[] { "De route kiezen" }, otherDoes = Array.Empty<string>(),
        }, agreement);
        await Agreeing.StartAsync(ria, agreement, backup, others);
        Assert.Equal("Active", (await others[0].ReadAsync(agreement)).Text("status"));
        return agreement;
    }

    /// <summary>A visit, a signal, days off that are asked, somebody of the network, and what they wrote down while they work together.</summary>
    private static async Task WorkAsync(ApiUser ria, ApiUser bas, ApiUser henk, string client, string agreement)
    {
        await bas.MakeOnceAsync($"{agreement}/visits", new { visitedOn = Days.Today });
        await bas.MakeWhenAllowedAsync($"{Signals}/signals", new { agreementId = agreement.Split('/')[^1], feeling = "not-right", urgency = "this-week", confidentiality = "share", what = "Ze loopt moeilijker." });
        await henk.MakeAsync($"{Clients}/clients/{client}/respite-requests",
            new { from = TimeProvider.System.GetUtcNow().AddDays(20), until = TimeProvider.System.GetUtcNow().AddDays(22), networkNotAskedBecause = "De broers zijn op reis." });
        await ria.MakeAsync($"{Clients}/clients/{client}/network-members", new { name = "Els", relation = "buurvrouw" });
        await ria.MakeAsync($"{Clients}/clients/{client}/arrangement/lines",
            new { title = "Wandelmaatje", provision = "informal", reach = "individual", kind = "person", fromQuestion = 4, goal = "Elke week naar buiten.", whoDoesIt = "De vrijwilliger" });
    }

    private async Task<Walked[]> OperationsAsync()
    {
        using var anybody = SignIn.Browser(platform.Address);
        var operations = new List<Walked>();
        foreach (var service in new[] { "clients", "matching", "agreements", "signals", "pools" })
            operations.AddRange(recorded.OperationsOf((await anybody.GetFromJsonAsync<JsonNode>($"/api/{service}/v1/openapi.json", Cancel))!));
        // What is read first: a command that is taken, against all expectation, changes what the next one finds.
        return [.. operations.Where(operation => !operation.Path.StartsWith("/notices/", StringComparison.Ordinal)).OrderBy(operation => operation.Method is "GET" ? 0 : operation.Method is "DELETE" ? 2 : 1)];
    }

    private static async Task IsThereAsync(Walked[] operations, HttpClient[] people)
    {
        var read = operations.Where(operation => operation.Method == "GET").ToArray();
        var missing = new List<string>();
        foreach (var operation in read)
        {
            var answers = new List<string>();
            foreach (var person in people) answers.Add(await operation.AnswerToAsync(person, Cancel));
            if (!answers.Exists(answer => answer.StartsWith("200", StringComparison.Ordinal))) missing.Add($"{operation.Address}: {string.Join(", ", answers)}");
        }
        Assert.True(read.Length - missing.Count >= Reached * read.Length, $"Of {read.Length}, {missing.Count} are not there:\n{string.Join('\n', missing)}");
    }
}
