using Samenspel.Domain;
using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>
/// The walking club, by the hands of each role: the husband and the buddy on a phone, the professional and the coordinator on a laptop. The
/// club, the volunteer's start and the ambassador's consult have no pages yet: those three are done through the API.
/// </summary>
public sealed class WalkingClubTests(RunningPlatform platform, Browsers browsers)
{
    private const string Family = "van den Berg";

    [Fact]
    public async Task From_a_full_club_to_a_walk_with_a_buddy()
    {
        var (henksAccount, _) = await platform.NewPersonAsync("Henk", "Caregiver");
        var (marijkesAccount, marijkeByApi) = await platform.NewPersonAsync("Marijke", "Volunteer", RunningPlatform.Handreiking);
        await using var petra = await Person.SignInAsync(platform, browsers, "petra", Window.Laptop);
        await using var karin = await Person.SignInAsync(platform, browsers, "karin", Window.Laptop);
        await using var henk = await Person.SignInWithAsync(platform, browsers, platform.EmailOf(henksAccount), Window.Phone);
        await using var marijke = await Person.SignInWithAsync(platform, browsers, platform.EmailOf(marijkesAccount), Window.Phone);

        var vera = await RegisterCoupleAsync(petra, henk);
        var volunteer = await FindClubAndBuddyAsync(vera, marijkeByApi);
        var request = await AskAsync(petra, vera);
        var match = await BecomeAcquaintedAsync(petra, karin, marijke, request, volunteer);
        var agreement = (await Agreeing.DraftedAsync(await platform.AsAsync("petra"), match)).Split('/')[^1];
        await AgreeAsync(petra, marijke, henk, agreement);
        await WalkAsync(marijke, agreement);
        await ArrangeAsync(petra, henk, vera);
        await NobodyElseAsync(vera, agreement);
        await PartAsync(marijke, petra, agreement);
    }

    private static async Task<string> RegisterCoupleAsync(Person petra, Person henk)
    {
        var husband = await RegisterAsync(petra, "Henk");
        var vera = await RegisterAsync(petra, "Vera");
        await petra.FollowAsync("Wie horen erbij?");
        await petra.FollowAsync("Wijzig wie er wonen");
        await petra.SetAsync("find", "Henk");
        await petra.PressAsync("Zoek inwoner");
        await petra.SetAsync("clientIds", husband);
        await petra.PressAsync("Bewaar huishouden");
        await petra.SeesAsync($"Henk {Family}");

        await petra.FollowAsync("Voeg een mantelzorger toe");
        await petra.FillInAsync(("firstName", "Henk"), ("familyName", Family), ("relation", "echtgenoot"));
        await petra.PressAsync("Voeg mantelzorger toe");
        await petra.PressAsync("Maak een code");
        var code = await petra.Page.Locator(".secret").InnerTextAsync();
        await henk.OpenAsync("/link");
        await henk.SetAsync("code", code);
        await henk.PressAsync("Verbind mijn account");
        await henk.SeesAsync("Gelukt.");

        foreach (var scope in new[] { ConsentScope.AmbassadorConsult, ConsentScope.CollectiveActivity, ConsentScope.VolunteerContact, ConsentScope.CaregiverView })
        {
            await petra.OpenAsync($"/clients/{vera}/consents/{scope}");
            await petra.SetAsync("note", "Ze zei aan tafel: ja, dat is goed.");
            await petra.PressAsync("Ja, dat mag");
            await petra.SeesAsync("Vanaf nu mag dit.");
        }
        return vera;
    }

    private static async Task<string> RegisterAsync(Person petra, string firstName)
    {
        await petra.OpenAsync("/clients");
        await petra.FollowAsync("Registreer een inwoner");
        await petra.FillInAsync(("firstName", firstName), ("familyName", Family), ("birthYear", "1951"), ("districtCode", "WK034403"));
        await petra.PressAsync("Registreer inwoner");
        // A platform that runs already may know them of an earlier try.
        if (await petra.Page.Locator("[name=isSomebodyElse]").IsVisibleAsync()) await petra.PressAsync("Dit is iemand anders, registreer toch");
        await petra.SeesAsync($"Plan van {firstName}");
        return petra.IdInAddress;
    }

    /// <summary>By API: the club, the start of the volunteer and the consult of the ambassador.</summary>
    private async Task<string> FindClubAndBuddyAsync(string vera, ApiUser marijke)
    {
        var (petra, karin, noor) = (await platform.AsAsync("petra"), await platform.AsAsync("karin"), await platform.AsAsync("noor"));
        var (club, taken) = await WalkingClub.FullAsync(karin, petra);
        var volunteer = await Volunteering.ActivateAsync(karin, marijke, "Marijke", "walking", "tuesday-morning");
        var consult = await WalkingClub.ConsultAsync(petra, noor, vera, club, taken, volunteer);
        await WalkingClub.JoinAsync(petra, consult, club, vera);
        return volunteer;
    }

    private static async Task<string> AskAsync(Person petra, string vera)
    {
        var request = await JourneySteps.ExploreAsync(petra, vera, "Ik wil weer naar buiten, maar niet alleen.", "Wandelen, en de weg weten.");
        await petra.FillInAsync(
            ("activityCode", "walking"), ("goal", "Elke week naar buiten."), ("clientKeepsDoing", "De route kiezen"), ("slots", "tuesday-morning"), ("traitCodes", "likes-silence"),
            ("reviewOn", Days.In(120)), ("with", "client"), ("with", "caregiver"));
        await petra.PressAsync("Bewaar de tekst");
        // She has no account: the professional reads it to her, and writes down how she said yes.
        await petra.SeesAsync("Zegt Vera ja op deze tekst?");
        await petra.PressAsync("Vera zegt ja");
        await petra.SeesAsync("Schrijf op hoe het ja is gezegd.");
        await petra.FillInAsync(("consent", "matching"), ("note", "Ze las het mee en zei: zo is het goed."));
        await petra.PressAsync("Vera zegt ja");
        await petra.SeesAsync("Vanaf nu zoeken we iemand.");
        return request;
    }

    private static async Task<string> BecomeAcquaintedAsync(Person petra, Person karin, Person marijke, string request, string volunteer)
    {
        var match = await JourneySteps.ProposeAsync(petra, request, volunteer, "Vera");
        await karin.OpenAsync($"/matches/{match}");
        await karin.PressAsync("Nodig uit");
        // No names before she said that she wants to know more.
        await marijke.OpenAsync($"/matches/{match}");
        await marijke.SeesAsync("Past dit bij u?");
        await marijke.DoesNotSeeAsync("Vera");
        await marijke.PressAsync("Ja, ik wil kennismaken");

        await petra.OpenAsync($"/matches/{match}");
        await petra.FollowAsync("Plan de kennismaking");
        await petra.FillInAsync(("day", Days.In(3)), ("time", "10:00"), ("place", "AtHome"));
        await petra.PressAsync("Plan de kennismaking");
        await JourneySteps.TryAsync(petra, match);
        await JourneySteps.ClickAsync(marijke, match);
        await petra.OpenAsync($"/matches/{match}/click");
        await petra.FillInAsync(("person", "yes"), ("task", "yes"), ("note", "Ze zei na de wandeling: ja, graag."));
        await petra.PressAsync("Verstuur antwoord");
        await petra.SeesAsync("Het klikt aan beide kanten");
        await marijke.OpenAsync($"/matches/{match}");
        await marijke.SeesAsync("Vera");
        return match;
    }

    private static async Task AgreeAsync(Person petra, Person marijke, Person henk, string agreement)
    {
        await petra.OpenAsync($"/agreements/{agreement}/edit");
        await petra.FollowAsync("Wie doet wat");
        await petra.FillInAsync(
            ("does[0]", "Thuis ophalen en meelopen"), ("doesNot[0]", "Doorlopen als het te druk wordt"), ("clientDoes[0]", "De route kiezen"),
            ("otherDoes[0]", "De clubleider belt als het niet doorgaat"));
        await petra.PressAsync("Bewaar de lijsten");
        await petra.FollowAsync("Wie is achterwacht");
        await petra.SetAsync("person", RunningPlatform.Account("omar"));
        await petra.PressAsync("Bewaar de achterwacht");
        await petra.FollowAsync("Op gang komen");
        await petra.SetAsync("text", "Weten dat stilte goed is");
        await petra.PressAsync("Zet erbij");
        await petra.PressAsync("Dit is gedaan");

        foreach (var person in new[] { marijke, henk }) await JourneySteps.AgreeAsync(person, agreement);
        await henk.SeesAsync("Deze afspraak geldt nog niet");
        await petra.OpenAsync($"/agreements/{agreement}/answer");
        await petra.FillInAsync(("whose", "Client"), ("note", "Ze zei: ja, dit wil ik."));
        await petra.PressAsync("Ja, dit klopt");
        await henk.OpenAsync($"/agreements/{agreement}");
        await henk.DoesNotSeeAsync("Deze afspraak geldt nog niet");
        await henk.SeesAsync("De clubleider belt als het niet doorgaat");
    }

    private static async Task WalkAsync(Person marijke, string agreement)
    {
        await marijke.OpenAsync($"/agreements/{agreement}");
        await marijke.FollowAsync("Bezoek geweest");
        await marijke.PressAsync("Schrijf bezoek op");
        await marijke.SeesAsync("Fijn dat u elkaar zag");
    }

    /// <summary>Three of the four kinds of help; the empty one is no mistake. The husband reads along, until she wants it otherwise.</summary>
    private static async Task ArrangeAsync(Person petra, Person henk, string vera)
    {
        foreach (var (title, provision, reach, kind, who) in new[]
        {
            ("Kleine wandelclub", "Informal", "Collective", "Activity", "De clubleider"),
            ("Maatje bij het wandelen", "Informal", "Individual", "Person", "De vrijwilliger"),
            ("Gesprekken met het buurtteam", "Formal", "Individual", "Person", "Petra"),
        })
        {
            await petra.OpenAsync($"/clients/{vera}/arrangement");
            await petra.FollowAsync("Voeg hulp toe");
            await petra.FillInAsync(
                ("title", title), ("provision", provision), ("reach", reach), ("kind", kind), ("whoDoesIt", who), ("goal", "Elke week naar buiten."), ("fromQuestion", "4"));
            await petra.PressAsync("Voeg hulp toe");
            await petra.SeesAsync("Toegevoegd.");
        }
        await henk.OpenAsync($"/clients/{vera}/arrangement");
        foreach (var words in new[] { "Kleine wandelclub", "Maatje bij het wandelen", "Gesprekken met het buurtteam", "hier is nog niets" }) await henk.SeesAsync(words);

        await petra.OpenAsync($"/clients/{vera}/consents/{ConsentScope.CaregiverView}");
        await petra.SetAsync("note", "Ze wil dit liever zelf vertellen.");
        await petra.PressAsync("Neem toestemming terug");
        await henk.OpenAsync($"/clients/{vera}/arrangement", status: 404);
        await henk.DoesNotSeeAsync("Kleine wandelclub");
    }

    private async Task NobodyElseAsync(string vera, string agreement)
    {
        await using var jan = await Person.SignInAsync(platform, browsers, "jan", Window.Phone);
        foreach (var page in new[] { $"/agreements/{agreement}", $"/clients/{vera}" })
        {
            await jan.OpenAsync(page, status: 404);
            await jan.DoesNotSeeAsync("Vera");
        }
    }

    private static async Task PartAsync(Person marijke, Person petra, string agreement)
    {
        await marijke.OpenAsync($"/agreements/{agreement}");
        await marijke.FollowAsync("Stop met deze afspraak");
        await marijke.SetAsync("reason", "BecameFriendship");
        await marijke.PressAsync("Stop deze afspraak");
        await marijke.SeesAsync("Dank voor wat u samen deed.");
        await petra.OpenAsync($"/agreements/{agreement}");
        await petra.SeesAsync("Deze afspraak is afgelopen op");
    }
}
