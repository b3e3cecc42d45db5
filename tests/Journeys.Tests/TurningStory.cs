using System.Text.Json.Nodes;
using Samenspel.Domain;

namespace Samenspel.Journeys.Tests;

/// <summary>A collaboration that takes another turn: a weekly walk, the walking club with a buddy, or a volunteer for a part of a weekend off.</summary>
/// <param name="platform">Where it is played.</param>
/// <param name="name">Which of the three.</param>
internal sealed class TurningStory(RunningPlatform platform, string name)
{
    public const string Walk = "walk", Club = "club", Weekend = "weekend";
    private const string Clients = "/api/clients/v1", Matching = "/api/matching/v1", Pools = "/api/pools/v1";

    private readonly DateOnly friday = Friday();

    /// <summary>The place in the club; only there.</summary>
    public string Place { get; private set; } = "";

    /// <summary>The address of the weekend off; only there.</summary>
    public string Respite { get; private set; } = "";

    /// <summary>Who asked for the weekend; only there.</summary>
    public ApiUser Samira { get; private set; } = null!;

    private string Activity => name == Weekend ? "visiting" : "walking";

    /// <summary>Somebody who allows what the story needs; in the club with a place already, and before the weekend with a daughter.</summary>
    public async Task<string> RegisterAsync(ApiUser professional, string firstName)
    {
        var client = await professional.MakeAsync($"{Clients}/clients", new { firstName, familyName = "van Dam", birthYear = 1949, districtCode = "WK034403", isSomebodyElse = true });
        string[] scopes = name == Club ? [ConsentScope.Matching, ConsentScope.VolunteerContact, ConsentScope.CollectiveActivity] : [ConsentScope.Matching, ConsentScope.VolunteerContact];
        foreach (var scope in scopes) await professional.WriteAsync($"{Clients}/clients/{client}/consents/{scope}", new { note = "Ze zei aan tafel: ja, dat is goed." });
        if (name == Club) await JoinAsync(professional, client);
        if (name == Weekend) Samira = (await CaregiverAsync(professional, client, "Samira")).Person;
        return client;
    }

    /// <summary>Somebody who cares for the client, and signs in.</summary>
    public async Task<(string Id, ApiUser Person)> CaregiverAsync(ApiUser professional, string client, string firstName)
    {
        var (_, person) = await platform.NewPersonAsync(firstName, "Caregiver");
        var id = await professional.MakeAsync($"{Clients}/clients/{client}/caregivers", new { firstName, familyName = "Smit", relation = "kind" });
        await Accounts.LinkAsync(professional, person, client, id);
        return (id, person);
    }

    /// <summary>The question for which a volunteer is looked for; of the weekend, the part of Saturday.</summary>
    /// <returns>The request, as Matching knows it.</returns>
    public Task<string> AskAsync(ApiUser professional, string client, string slot) => name == Weekend ? AskWeekendAsync(professional, client) : AskWalkAsync(professional, client, slot);

    /// <summary>A volunteer of an organisation who can be asked for it.</summary>
    public async Task<(ApiUser Person, string Id)> VolunteerAsync(ApiUser coordinator, string organisation, string slot)
    {
        var (_, bas) = await platform.NewPersonAsync("Bas", "Volunteer", organisation);
        return (bas, await Volunteering.ActivateAsync(coordinator, bas, "Bas", Activity, name == Weekend ? "saturday-afternoon" : slot));
    }

    /// <summary>A new volunteer who tries it with the client.</summary>
    public async Task<(ApiUser Volunteer, string Match, string Request)> UntilTrialAsync(ApiUser professional, string client, string slot)
    {
        var karin = await platform.AsAsync("karin");
        var request = await AskAsync(professional, client, slot);
        var (bas, volunteer) = await VolunteerAsync(karin, RunningPlatform.Handreiking, slot);
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

    /// <summary>It clicks, and everybody but a caregiver says yes to the agreement.</summary>
    /// <returns>The address of the agreement.</returns>
    public static async Task<string> WrittenAsync(ApiUser professional, ApiUser volunteer, string match, string backup)
    {
        await professional.DoAsync($"{Matching}/matches/{match}/trial/completion", new { visits = 3 });
        await volunteer.DoAsync($"{Matching}/matches/{match}/clicks", new { withPerson = true, withTask = true });
        await professional.DoAsync($"{Matching}/matches/{match}/clicks", new { withPerson = true, withTask = true, note = "Ze zei: ja, graag." });
        var agreement = await Agreeing.DraftedAsync(professional, match);
        await professional.WriteAsync($"{agreement}/tasks", new
        {
            does = new[] { new { text = "Thuis ophalen en meelopen" } }, doesNot = new[] { "Doorlopen als het te druk wordt" },
            clientDoes = new[] { "De route kiezen" }, otherDoes = Array.Empty<string>(),
        }, agreement);
        await Agreeing.StartAsync(professional, agreement, backup, volunteer);
        await professional.DoAsync($"{agreement}/consents", new { revision = (await professional.ReadAsync(agreement))["revision"]!.GetValue<int>(), note = "Ze zei: ja, dit wil ik." });
        return agreement;
    }

    /// <summary>Waits until somebody has a notice, or no longer has it.</summary>
    public static Task<JsonNode> IsToldAsync(ApiUser person, string service, string code, string subject, bool isTold = true) => person.SeesAsync(
        $"{service}/notices?isRead=false&pageSize=100", list => list.Items().Any(item => item.Text("code") == code && item.Text("subjectId") == subject) == isTold, $"{code} {(isTold ? "is told" : "no longer waits")}");

    private async Task JoinAsync(ApiUser professional, string client)
    {
        var karin = await platform.AsAsync("karin");
        var club = await karin.MakeAsync($"{Pools}/activities", new
        {
            title = "Kleine wandelclub", activityCode = "walking", districtCode = "WK034403", slots = new[] { "tuesday-morning" }, places = 6, leaderContact = "Buurthuis De Brug",
        });
        await karin.DoAsync($"{Pools}/activities/{club}/publication");
        Place = await professional.MakeWhenAllowedAsync($"{Pools}/activities/{club}/places", new { clientId = client });
    }

    private static async Task<string> AskWalkAsync(ApiUser professional, string client, string slot)
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

    private async Task<string> AskWeekendAsync(ApiUser professional, string client)
    {
        Respite = $"{Clients}/respite-requests/" + await Samira.MakeAsync($"{Clients}/clients/{client}/respite-requests", new { from = At(0, 16), until = At(2, 20), networkNotAskedBecause = "De broers zijn op reis." });
        var block = await Samira.MakeAsync($"{Respite}/blocks", new { from = At(1, 14), until = At(1, 17), solution = "volunteer", activityCode = Activity });
        await professional.DoAsync($"{Respite}/approval", new { note = "Ze zei: dat mag." });
        return block;
    }

    private DateTimeOffset At(int day, int hour) => friday.AddDays(day).InNetherlands(new TimeOnly(hour, 0));

    private static DateOnly Friday()
    {
        var day = TimeProvider.System.Today().AddDays(10);
        while (day.DayOfWeek != DayOfWeek.Friday) day = day.AddDays(1);
        return day;
    }
}
