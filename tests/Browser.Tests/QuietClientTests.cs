using Microsoft.Playwright;
using Samenspel.Journeys.Tests;
using Samenspel.TestKit;

namespace Samenspel.Browser.Tests;

/// <summary>
/// The quiet client, from the question to a visit, a signal and its answer, by the hands of each role: the inhabitant and the volunteer on a
/// phone, the professional and the coordinator on a laptop. Once in the usual way, once with the keyboard only, once without script and once in English.
/// </summary>
public sealed class QuietClientTests(RunningPlatform platform, Browsers browsers)
{
    private const string PrivateWords = "Hij doet alles voor mij, ik durf het niet te zeggen.";

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
        // The check is a page with a script: who has none is called instead.
        if (way == Way.WithoutScript) return;
        await using var stranger = await Person.OpenAsync(platform, browsers, phone);
        await AnswerInPrivateAsync(stranger, kees, bert, agreement);
        await HearInPrivateAsync(petra, familyName);
        await NoticesNothingAsync(kees, karin, petra.IdInAddress);
    }

    /// <summary>After the second visit Bert gets a link by mail, and opens it on a phone on which nobody is signed in.</summary>
    private async Task AnswerInPrivateAsync(Person phone, Person kees, Person bert, string agreement)
    {
        await kees.OpenAsync($"/agreements/{agreement}");
        await kees.FollowAsync("Bezoek geweest");
        await kees.PressAsync("Schrijf bezoek op");
        await kees.SetAsync("again", "yes"); // on the same day
        await kees.PressAsync("Schrijf bezoek op");
        await kees.SeesAsync("Fijn dat u elkaar zag");
        var link = await platform.CheckLinkAsync(bert.Email, 1);
        await phone.OpenAsync(link.PathAndQuery + link.Fragment);
        await phone.WaitForAsync("#vragen");
        await phone.LookAsync();
        await phone.FillInAsync(("lookingForward", "unhappy"), ("doingMyself", "less-than-i-want"), ("words", PrivateWords));
        await phone.ChooseAsync("Mijn professional mag lezen wat ik hier schreef");
        await phone.PressInPlaceAsync("Verstuur");
        await phone.WaitForAsync("#klaar");
        await phone.LookAsync();
        // It is asked once: who opens the link again learns nothing.
        await phone.OpenAsync("/");
        await phone.OpenAsync(link.PathAndQuery + link.Fragment);
        await phone.WaitForAsync("#onbekend");
    }

    private static async Task HearInPrivateAsync(Person petra, string familyName)
    {
        await Eventually.IsTrueAsync(async () =>
        {
            await petra.Page.GotoAsync("/home");
            return await petra.Page.Locator($"main a[href^='/signals/']").CountAsync() > 0;
        }, "Petra hears that there is something to talk about", TimeSpan.FromSeconds(60));
        await petra.LookAsync();
        await petra.OpenAsync("/signals");
        await petra.FollowAsync($"Bert {familyName}");
        await petra.SeesAsync(PrivateWords);
        await petra.SeesAsync("Zo begint u het gesprek");
    }

    /// <summary>Neither the volunteer nor the coordinator finds a trace of it: not on the start page, not in a list, not at its address.</summary>
    private static async Task NoticesNothingAsync(Person kees, Person karin, string signal)
    {
        foreach (var other in new[] { kees, karin })
        {
            foreach (var address in new[] { "/home", "/signals", "/my-data" })
            {
                await other.OpenAsync(address);
                await other.DoesNotSeeAsync(PrivateWords);
                Assert.DoesNotContain(signal, await other.Page.ContentAsync(), StringComparison.Ordinal);
            }
            Assert.Equal(404, (await other.Page.APIRequest.GetAsync($"/signals/{signal}")).Status);
        }
    }

    private static async Task<string> RegisterAsync(Person petra, Person bert, string familyName)
    {
        await petra.OpenAsync("/clients");
        await petra.FollowAsync("Registreer een inwoner");
        await petra.PressAsync("Registreer inwoner");
        await petra.SeesAsync("Vul een voornaam in.");
        await petra.FillInAsync(("firstName", "Bert"), ("familyName", familyName), ("birthYear", "1946"), ("districtCode", "WK034403"), ("email", bert.Email));
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
