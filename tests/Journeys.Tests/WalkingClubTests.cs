using System.Net;
using Samenspel.Domain;

namespace Samenspel.Journeys.Tests;

/// <summary>
/// A case in the team leads, through the ambassador, to a walking club with a buddy: collective before individual, no names before the
/// click, and an eye for the husband. The README tells it too.
/// </summary>
public sealed class WalkingClubTests(RunningPlatform platform)
{
    private const string Clients = "/api/clients/v1";
    private const string Matching = "/api/matching/v1";

    [Fact]
    public async Task The_ambassador_finds_a_place_in_the_club_and_a_buddy_to_go_with()
    {
        var (petra, noor, karin, marijke, meneer) = (await platform.AsAsync("petra"), await platform.AsAsync("noor"), await platform.AsAsync("karin"),
            await platform.AsAsync("marijke"), await platform.AsAsync("samira"));

        var mevrouw = await RegisterCoupleAsync(petra, meneer);
        var (club, taken) = await WalkingClub.FullAsync(karin, petra);
        var volunteer = await Volunteering.ActivateAsync(karin, marijke, "Marijke", "walking", "tuesday-morning");

        var consult = await WalkingClub.ConsultAsync(petra, noor, mevrouw, club, taken, volunteer);
        await WalkingClub.JoinAsync(petra, consult, club, mevrouw);

        // No names before the click.
        await marijke.DoesNotFindAsync($"{Clients}/clients/{mevrouw}/contact-card");
        var request = await AskAsync(petra, mevrouw);
        var match = await Acquaintance.ConfirmAsync(petra, karin, marijke, request, volunteer, client: null);
        await marijke.SeesAsync($"{Clients}/clients/{mevrouw}/contact-card", card => card.Text("firstName") == "Vera", "Marijke knows who it is now");

        var agreement = await AgreeAsync(petra, marijke, meneer, match);
        await marijke.MakeOnceAsync($"{agreement}/visits", new { visitedOn = Days.Today });
        await ArrangementAsync(petra, meneer, mevrouw);
        await NobodyElseAsync(mevrouw, agreement, consult);
    }

    private static async Task<string> RegisterCoupleAsync(ApiUser petra, ApiUser husband)
    {
        async Task<string> RegisterAsync(string name) => await petra.MakeAsync($"{Clients}/clients", new
        {
            firstName = name, familyName = "van den Berg", birthYear = 1951, districtCode = "WK034403", needCodes = new[] { "calm-setting" }, phone = "030 555 01 02", sharesPhone = true,
        });
        var (mevrouw, meneer) = (await RegisterAsync("Vera"), await RegisterAsync("Henk"));
        await petra.MakeAsync($"{Clients}/households", new { clientIds = new[] { mevrouw, meneer } });
        var caregiver = await petra.MakeAsync($"{Clients}/clients/{mevrouw}/caregivers", new
        {
            firstName = "Henk", familyName = "van den Berg", relation = "echtgenoot", asClientId = meneer,
        });
        await Accounts.LinkAsync(petra, husband, mevrouw, caregiver);
        foreach (var scope in new[] { ConsentScope.AmbassadorConsult, ConsentScope.CollectiveActivity, ConsentScope.Matching, ConsentScope.VolunteerContact, ConsentScope.CaregiverView })
            await petra.WriteAsync($"{Clients}/clients/{mevrouw}/consents/{scope}", new { note = "Ze zei aan tafel: ja, dat is goed." });
        return mevrouw;
    }

    private static async Task<string> AskAsync(ApiUser petra, string mevrouw)
    {
        var request = $"{Clients}/support-requests/" + await petra.MakeAsync($"{Clients}/clients/{mevrouw}/support-requests", new { question = "Ik wil weer naar buiten, maar niet alleen." });
        await Questions.AnswerAsync(petra, request, own: "Wandelen, en de weg weten.");
        await petra.WriteAsync($"{request}/profile", new
        {
            activityCode = "walking", goal = "Elke week naar buiten.", slots = new[] { "tuesday-morning" }, reviewOn = Days.In(120), withClient = true, withCaregiver = true,
            traitCodes = new[] { "likes-silence" }, clientKeepsDoing = new[] { "De route kiezen" },
        }, request);
        var profileId = (await petra.ReadAsync(request))["profile"]!.Text("id");
        await petra.DoAsync($"{request}/approval", new { profileId, note = "Ze las het mee en zei: zo is het goed." });
        return request.Split('/')[^1];
    }

    private static async Task<string> AgreeAsync(ApiUser petra, ApiUser marijke, ApiUser meneer, string match)
    {
        var agreement = await Agreeing.DraftedAsync(petra, match);
        await petra.WriteAsync($"{agreement}/tasks", new
        {
            does = new[] { new { text = "Thuis ophalen en meelopen" } }, doesNot = new[] { "Doorlopen als het te druk wordt" },
            clientDoes = new[] { "De route kiezen" }, otherDoes = new[] { "De clubleider belt als het niet doorgaat" },
        }, agreement);
        await Agreeing.StartAsync(petra, agreement, marijke, meneer);
        Assert.Equal("Draft", (await petra.ReadAsync(agreement)).Text("status"));
        await petra.DoAsync($"{agreement}/consents", new { revision = (await petra.ReadAsync(agreement))["revision"]!.GetValue<int>(), note = "Ze zei: ja, dit wil ik." });
        Assert.Equal("Active", (await marijke.ReadAsync(agreement)).Text("status"));
        return agreement;
    }

    /// <summary>Three of the four kinds of help; the empty one is no mistake. The husband reads along, because she allows it.</summary>
    private static async Task ArrangementAsync(ApiUser petra, ApiUser meneer, string mevrouw)
    {
        foreach (var (title, provision, reach, kind, who) in new[]
        {
            ("Kleine wandelclub", "informal", "collective", "activity", "De clubleider"),
            ("Maatje bij het wandelen", "informal", "individual", "person", "De vrijwilliger"),
            ("Gesprekken met het buurtteam", "formal", "individual", "person", "Petra"),
        })
            await petra.MakeAsync($"{Clients}/clients/{mevrouw}/arrangement/lines", new { title, provision, reach, kind, fromQuestion = 4, goal = "Elke week naar buiten.", whoDoesIt = who });
        var arrangement = await meneer.ReadAsync($"{Clients}/clients/{mevrouw}/arrangement");
        var present = arrangement["cells"]!.AsArray().Where(cell => cell!["isPresent"]!.GetValue<bool>()).Select(cell => $"{cell!.Text("provision")} {cell!.Text("reach")}");
        Assert.Equal(["formal individual", "informal collective", "informal individual"], present.Order(StringComparer.Ordinal));

        // She no longer wants him to read along: it holds at once.
        await petra.DoAsync($"{Clients}/clients/{mevrouw}/consents/{ConsentScope.CaregiverView}/withdrawal", new { note = "Ze wil dit liever zelf vertellen." });
        await meneer.DoesNotFindAsync($"{Clients}/clients/{mevrouw}/arrangement");
    }

    private async Task NobodyElseAsync(string mevrouw, string agreement, string consult)
    {
        var (jan, aisha) = (await platform.AsAsync("jan"), await platform.HttpAsync("aisha"));
        await jan.DoesNotFindAsync($"{Clients}/clients/{mevrouw}/contact-card");
        await jan.DoesNotFindAsync(agreement);
        foreach (var address in new[] { $"{Clients}/clients/{mevrouw}", $"{Clients}/clients/{mevrouw}/arrangement", agreement, consult })
            await aisha.GetAsync(address, TestContext.Current.CancellationToken).IsForbiddenAsync();
        // But she sees that ambassadors look along, without anybody's case.
        await aisha.GetAsync($"{Matching}/consult-counts", TestContext.Current.CancellationToken).SucceedsAsync();
    }
}
