using Microsoft.Playwright;
using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>
/// The quiet client, from the question to a visit, a signal and its answer, by the hands of each role: the inhabitant and the volunteer on a
/// phone, the professional and the coordinator on a laptop. Once in the usual way, once with the keyboard only, once without script and once in English.
/// </summary>
public sealed class QuietClientTests(RunningPlatform platform, Browsers browsers)
{
    /// <summary>Each way has a family name of its own: nobody is registered twice. All but the usual one are run when asked for (<c>-explicit on</c>): together they take some minutes.</summary>
    [Theory]
    [InlineData(Way.Usual, "Vermeulen")]
    [InlineData(Way.KeyboardOnly, "Vermaas", Explicit = true)]
    [InlineData(Way.WithoutScript, "Verbeek", Explicit = true)]
    [InlineData(Way.English, "Verhoef", Explicit = true)]
    public async Task From_a_question_to_an_answered_signal(Way way, string familyName)
    {
        var (phone, laptop) = (Window.Phone.In(way), Window.Laptop.In(way));
        var (bertsAccount, _) = await platform.NewPersonAsync("Bert", "Client");
        var (keesAccount, keesByApi) = await platform.NewPersonAsync("Kees", "Volunteer", RunningPlatform.Handreiking);
        await using var petra = await Person.SignInAsync(platform, browsers, "petra", laptop);
        await using var karin = await Person.SignInAsync(platform, browsers, "karin", laptop);
        await using var bert = await Person.SignInWithAsync(platform, browsers, platform.EmailOf(bertsAccount), phone);
        await using var kees = await Person.SignInWithAsync(platform, browsers, platform.EmailOf(keesAccount), phone);

        var client = await RegisterAsync(petra, bert, familyName);
        var request = await ExploreAsync(petra, client);
        await ApproveAsync(bert, client, request);
        // Getting to know a volunteer is the coordinator's work with the pool.
        var volunteer = await Volunteering.ActivateAsync(await platform.AsAsync("karin"), keesByApi, "Kees", "odd-jobs", "sunday-morning");
        var match = await JourneySteps.ProposeAsync(petra, request, volunteer, "Bert");
        await BecomeAcquaintedAsync(petra, karin, kees, bert, match);
        var agreement = (await Agreeing.DraftedAsync(await platform.AsAsync("petra"), match)).Split('/')[^1];
        await AgreeAsync(petra, kees, bert, agreement);
        await MeetAsync(kees, petra, agreement, familyName);
    }

    private static async Task<string> RegisterAsync(Person petra, Person bert, string familyName)
    {
        await petra.OpenAsync("/clients");
        await petra.FollowAsync("Registreer een inwoner");
        await petra.PressAsync("Registreer inwoner");
        await petra.SeesAsync("Vul een voornaam in.");
        await petra.FillInAsync(("firstName", "Bert"), ("familyName", familyName), ("birthYear", "1946"), ("districtCode", "WK034403"));
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
        var request = await JourneySteps.ExploreAsync(petra, client, "Ik wil zelf blijven klussen in de schuur.", "Tekenen, meten en afwerken");
        await petra.FillInAsync(("activityCode", "odd-jobs"), ("goal", "Zelf blijven klussen in de schuur."), ("slots", "sunday-morning"), ("reviewOn", Days.In(90)), ("with", "client"));
        await petra.PressAsync("Bewaar de tekst");
        await petra.SeesAsync("Bert zei nog geen ja op de tekst. Pas daarna gaan we zoeken.");
        return request;
    }

    private static async Task ApproveAsync(Person bert, string client, string request)
    {
        await bert.OpenAsync($"/requests/{request}");
        await bert.FollowAsync("Lees de tekst en geef antwoord");
        await bert.SeesAsync("Zullen we zo iemand zoeken?");
        await bert.PressAsync("Ja, zoek zo iemand");
        await bert.SeesAsync("Vanaf nu zoeken we iemand.");
        foreach (var scope in new[] { "volunteer-contact", "check-in" })
        {
            await bert.OpenAsync($"/clients/{client}/consents/{scope}");
            await bert.PressAsync("Ja, dat mag");
        }
    }

    private static async Task BecomeAcquaintedAsync(Person petra, Person karin, Person kees, Person bert, string match)
    {
        await karin.OpenAsync($"/matches/{match}");
        await karin.PressAsync("Nodig uit");
        await kees.OpenAsync($"/matches/{match}");
        await kees.SeesAsync("Past dit bij u?");
        await kees.DoesNotSeeAsync("Bert");
        await kees.PressAsync("Ja, ik wil kennismaken");

        await petra.OpenAsync($"/matches/{match}");
        await petra.FollowAsync("Plan de kennismaking");
        await petra.FillInAsync(("day", Days.In(3)), ("time", "14:00"), ("place", "AtHome"));
        await petra.PressAsync("Plan de kennismaking");
        await bert.OpenAsync($"/matches/{match}");
        await bert.SeesAsync("14:00");
        await JourneySteps.TryAsync(petra, match);
        foreach (var person in new[] { kees, bert }) await JourneySteps.ClickAsync(person, match);
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
        foreach (var person in new[] { kees, bert }) await JourneySteps.AgreeAsync(person, agreement);
        await bert.DoesNotSeeAsync("Deze afspraak geldt nog niet");
        await bert.OpenAsync($"/agreements/{agreement}/print");
        await bert.SeesAsync("Zagen, timmeren en versjouwen");
    }

    private static async Task MeetAsync(Person kees, Person petra, string agreement, string familyName)
    {
        await kees.OpenAsync($"/agreements/{agreement}");
        await kees.FollowAsync("Bezoek geweest");
        await kees.PressAsync("Schrijf bezoek op");
        await kees.SeesAsync("Fijn dat u elkaar zag");
        await kees.FollowAsync("Iets melden");
        await kees.ChooseAsync("Ik maak me zorgen");
        await kees.ChooseAsync("Deze week");
        await kees.ChooseAsync("Wie het nodig heeft mag het weten");
        await kees.FillAsync("Wat is er gebeurd?", "Hij zaagt liever zelf.");
        await kees.PressAsync("Verstuur");

        await petra.OpenAsync("/signals");
        await petra.FollowAsync($"Bert {familyName}");
        await petra.SeesAsync("Hij zaagt liever zelf.");
        await petra.FillAsync("Uw antwoord", "Dank je. We praten er samen over.");
        await petra.PressAsync("Verstuur antwoord");
        await petra.PressAsync("Dit is klaar");
        await petra.SeesAsync("Gesloten");
    }
}
