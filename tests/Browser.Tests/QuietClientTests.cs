using Microsoft.Playwright;
using Samenspel.Journeys.Tests;
using Samenspel.TestKit;

namespace Samenspel.Browser.Tests;

/// <summary>
/// The quiet client, from the question to a visit, a signal and its answer, by the hands of each role: the inhabitant and the volunteer on a
/// phone, the professional and the coordinator on a laptop. Then every page that each of them can reach by links answers.
/// </summary>
public sealed class QuietClientTests(RunningPlatform platform, Browsers browsers)
{
    [Fact]
    public async Task From_a_question_to_an_answered_signal()
    {
        var (bertsAccount, _) = await platform.NewPersonAsync("Bert", "Client");
        var (keesAccount, keesByApi) = await platform.NewPersonAsync("Kees", "Volunteer", RunningPlatform.Handreiking);
        await using var petra = await Person.SignInAsync(platform, browsers, "petra", Window.Laptop);
        await using var karin = await Person.SignInAsync(platform, browsers, "karin", Window.Laptop);
        await using var bert = await Person.SignInWithAsync(platform, browsers, platform.EmailOf(bertsAccount), Window.Phone);
        await using var kees = await Person.SignInWithAsync(platform, browsers, platform.EmailOf(keesAccount), Window.Phone);

        var client = await RegisterAsync(petra, bert);
        var request = await ExploreAsync(petra, client);
        await ApproveAsync(bert, client, request);
        // Getting to know a volunteer is the coordinator's work with the pool.
        var volunteer = await Volunteering.ActivateAsync(await platform.AsAsync("karin"), keesByApi, "Kees", "odd-jobs", "sunday-morning");
        var match = await ProposeAsync(petra, request, volunteer);
        await BecomeAcquaintedAsync(petra, karin, kees, bert, match);
        var agreement = (await Agreeing.DraftedAsync(await platform.AsAsync("petra"), match)).Split('/')[^1];
        await AgreeAsync(petra, kees, bert, agreement);
        await MeetAsync(kees, petra, agreement);

        foreach (var person in new[] { petra, karin, bert, kees }) await Crawl.EverythingAnswersAsync(person);
    }

    private static async Task<string> RegisterAsync(Person petra, Person bert)
    {
        await petra.OpenAsync("/clients");
        await petra.FollowAsync("Registreer een inwoner");
        await petra.PressAsync("Registreer inwoner");
        await petra.SeesAsync("Vul een voornaam in.");
        foreach (var (name, value) in new[] { ("firstName", "Bert"), ("familyName", "Vermeulen"), ("birthYear", "1946"), ("districtCode", "WK034403") }) await petra.SetAsync(name, value);
        await petra.PressAsync("Registreer inwoner");
        await petra.SeesAsync("Plan van Bert");
        var client = petra.IdInAddress;

        await petra.FollowAsync("Wie horen erbij?");
        await petra.PressAsync("Maak een code voor");
        var code = await petra.Page.Locator(".secret").InnerTextAsync();
        await bert.OpenAsync("/link");
        await bert.SetAsync("code", code);
        await bert.PressAsync("Verbind mijn account");
        await bert.SeesAsync("Dit is uw plan");
        return client;
    }

    private static async Task<string> ExploreAsync(Person petra, string client)
    {
        await petra.OpenAsync($"/clients/{client}");
        await petra.FollowAsync("Schrijf een vraag op");
        await petra.SetAsync("question", "Ik wil zelf blijven klussen in de schuur.");
        await petra.PressAsync("Bewaar de vraag");
        var request = petra.IdInAddress;
        foreach (var answer in new[] { "Tekenen, meten en afwerken", "Een dochter die ver weg woont.", "De buurman, soms." })
        {
            await petra.SetAsync("answer", answer);
            await petra.PressAsync("Bewaar en ga verder");
        }
        await petra.SetAsync("isNeeded", "yes");
        await petra.SetAsync("answer", "Iemand die helpt zonder het over te nemen.");
        await petra.PressAsync("Bewaar en ga verder");
        await petra.SetAsync("isNeeded", "no");
        await petra.SetAsync("answer", "Nu niet.");
        await petra.PressAsync("Bewaar");
        await petra.SeesAsync("De vijf vragen zijn gesteld.");

        await petra.FollowAsync("Schrijf wie we zoeken");
        foreach (var (name, value) in new[]
        {
            ("activityCode", "odd-jobs"), ("goal", "Zelf blijven klussen in de schuur."), ("slots", "sunday-morning"), ("reviewOn", Days.In(90)), ("with", "client"),
        }) await petra.SetAsync(name, value);
        await petra.PressAsync("Bewaar de tekst");
        await petra.SeesAsync("Bert leest de tekst nog");
        return request;
    }

    private static async Task ApproveAsync(Person bert, string client, string request)
    {
        await bert.OpenAsync($"/requests/{request}");
        await bert.FollowAsync("Lees de tekst en geef antwoord");
        await bert.SeesAsync("Zullen we zo iemand zoeken?");
        await bert.SetAsync("consent", "matching");
        await bert.PressAsync("Ja, zoek zo iemand");
        await bert.SeesAsync("Vanaf nu zoeken we iemand.");
        foreach (var scope in new[] { "volunteer-contact", "check-in" })
        {
            await bert.OpenAsync($"/clients/{client}/consents/{scope}");
            await bert.PressAsync("Geef toestemming");
        }
    }

    private static async Task<string> ProposeAsync(Person petra, string request, string volunteer)
    {
        var pair = $"/open-requests/{request}/volunteers/{volunteer}";
        await Eventually.IsTrueAsync(async () => (await petra.Page.APIRequest.GetAsync(pair)).Ok, "the volunteer fits", TimeSpan.FromSeconds(60));
        await petra.OpenAsync("/open-requests");
        await petra.SeesAsync("Bert");
        await petra.OpenAsync($"/open-requests/{request}");
        await petra.SeesAsync("Vrijwilliger van Handreiking");
        await petra.OpenAsync(pair);
        await petra.SetAsync("reason", "Doet dit zelf ook graag.");
        await petra.PressAsync("Zet op de lijst");
        await petra.SeesAsync("Op de lijst gezet");
        return petra.IdInAddress;
    }

    private static async Task BecomeAcquaintedAsync(Person petra, Person karin, Person kees, Person bert, string match)
    {
        await karin.OpenAsync($"/matches/{match}");
        await karin.PressAsync("Nodig uit");
        await kees.OpenAsync($"/matches/{match}");
        await kees.SeesAsync("Past dit bij u?");
        await kees.DoesNotSeeAsync("Bert");
        await kees.PressAsync("Ja, vertel meer");

        await petra.OpenAsync($"/matches/{match}");
        await petra.FollowAsync("Plan de kennismaking");
        foreach (var (name, value) in new[] { ("day", Days.In(3)), ("time", "14:00"), ("place", "AtHome") }) await petra.SetAsync(name, value);
        await petra.PressAsync("Plan de kennismaking");
        await bert.OpenAsync($"/matches/{match}");
        await bert.SeesAsync("14:00 uur");
        await petra.PressAsync("Ze hebben kennisgemaakt");
        await petra.FollowAsync("Start de proef");
        await petra.SetAsync("visits", "3");
        await petra.PressAsync("Start de proef");
        await petra.PressAsync("Rond de proef af");
        foreach (var person in new[] { kees, bert })
        {
            await person.OpenAsync($"/matches/{match}");
            await person.FollowAsync("Vertel of het klikt");
            await person.SetAsync("person", "yes");
            await person.SetAsync("task", "yes");
            await person.PressAsync("Verstuur antwoord");
        }
        await bert.SeesAsync("Het klikt aan beide kanten");
    }

    private static async Task AgreeAsync(Person petra, Person kees, Person bert, string agreement)
    {
        await petra.OpenAsync($"/agreements/{agreement}/edit");
        await petra.FollowAsync("Wie doet wat");
        await petra.SetAsync("does[0]", "Zagen, timmeren en versjouwen");
        await petra.SetAsync("doesNot[0]", "Iets doen zonder het te vragen");
        await petra.PressAsync("Bewaar de lijsten");
        await petra.FollowAsync("Wie is achterwacht");
        await petra.SetAsync("person", RunningPlatform.Account("omar"));
        await petra.PressAsync("Bewaar de achterwacht");
        await petra.SeesAsync("Iedereen kan nu antwoorden");
        foreach (var person in new[] { kees, bert })
        {
            await person.OpenAsync($"/agreements/{agreement}");
            await person.FollowAsync("Lees en geef antwoord");
            await person.PressAsync("Ja, dit klopt");
            await person.SeesAsync("Uw ja is opgeschreven");
        }
        await bert.DoesNotSeeAsync("Deze afspraak geldt nog niet");
        await bert.OpenAsync($"/agreements/{agreement}/print");
        await bert.SeesAsync("Zagen, timmeren en versjouwen");
    }

    private static async Task MeetAsync(Person kees, Person petra, string agreement)
    {
        await kees.OpenAsync($"/agreements/{agreement}");
        await kees.FollowAsync("Bezoek geweest");
        await kees.PressAsync("Schrijf bezoek op");
        await kees.SeesAsync("Fijn dat u elkaar zag");
        await kees.FollowAsync("Iets melden");
        await kees.ChooseAsync("Ik maak me zorgen");
        await kees.FillAsync("Wat is er gebeurd?", "Hij zaagt liever zelf.");
        await kees.PressAsync("Verstuur");

        await petra.OpenAsync("/signals");
        await petra.FollowAsync("Bert Vermeulen");
        await petra.SeesAsync("Hij zaagt liever zelf.");
        await petra.FillAsync("Uw antwoord", "Dank je. We praten er samen over.");
        await petra.PressAsync("Verstuur antwoord");
        await petra.PressAsync("Dit is klaar");
        await petra.SeesAsync("Gesloten");
    }
}
