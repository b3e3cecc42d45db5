using Microsoft.Playwright;
using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>At the door: who, what, whom to call, a visit and a signal, whatever the browser and however it is used.</summary>
public sealed class DoorstepTests(RunningPlatform platform, Browsers browsers, Prepared prepared) : IClassFixture<Prepared>
{
    private string Page => $"/agreements/{prepared.Agreement}";

    [Fact]
    public async Task It_fits_a_phone()
    {
        await using var jan = await JanAsync(Window.Phone);
        await jan.OpenAsync(Page);
        foreach (var words in new[] { "Zagen, timmeren en versjouwen", "Iets doen zonder het te vragen", "Ontwerp en afwerking", "Wie kan ik nu bellen?" }) await jan.SeesAsync(words);

        await jan.FollowAsync("Bezoek geweest");
        await jan.FillAsync("Wanneer was het?", Days.In(1));
        await jan.PressAsync("Schrijf bezoek op");
        await jan.SeesAsync("Een bezoek schrijft u op als het is geweest.");
        await jan.FillAsync("Wanneer was het?", Days.Today);
        await jan.PressAsync("Schrijf bezoek op");
        await jan.SeesAsync("Fijn dat u elkaar zag");

        await jan.FollowAsync("Iets melden");
        await jan.PressAsync("Verstuur");
        await jan.SeesAsync("Kies hoe het voelt.");
        await jan.ChooseAsync("Ik maak me zorgen");
        await jan.FillAsync("Wat is er gebeurd?", "Hij zaagt liever zelf.");
        await jan.PressAsync("Verstuur");
        await jan.SeesAsync("De professional leest het en antwoordt u");
    }

    [Fact]
    public async Task On_a_laptop_the_professional_answers()
    {
        await using var jan = await JanAsync(Window.Laptop);
        await jan.OpenAsync($"{Page}/signal");
        await jan.ChooseAsync("Het is niet pluis");
        await jan.FillAsync("Wat is er gebeurd?", "De schuur is leeg.");
        await jan.PressAsync("Verstuur");

        await using var petra = await Person.SignInAsync(platform, browsers, "petra", Window.Laptop);
        await petra.OpenAsync("/signals");
        await petra.FollowAsync("Het is niet pluis");
        await petra.SeesAsync("De schuur is leeg.");
        await petra.FillAsync("Uw antwoord", "Dank je, ik bel hem.");
        await petra.PressAsync("Verstuur antwoord");
        await petra.SeesAsync("Wie dit meldde krijgt bericht");
        await petra.PressAsync("Dit is klaar");
        await petra.SeesAsync("Gesloten");
    }

    [Fact]
    public async Task It_works_without_a_script()
    {
        await using var jan = await JanAsync(Window.Phone with { HasScript = false });
        await jan.OpenAsync(Page);
        await jan.FollowAsync("Bezoek geweest");
        await jan.PressAsync("Schrijf bezoek op");
        await jan.SeesAsync("Fijn dat u elkaar zag");
        await jan.FollowAsync("Iets melden");
        await jan.ChooseAsync("Goed");
        await jan.FillAsync("Wat is er gebeurd?", "We lachten veel.");
        await jan.PressAsync("Verstuur");
        await jan.SeesAsync("Verstuurd.");
    }

    [Fact]
    public async Task It_speaks_English_too()
    {
        await using var jan = await JanAsync(Window.Phone with { Language = "en-GB" });
        await jan.OpenAsync(Page);
        await jan.SeesAsync("Whom can I call now?");
        await jan.FollowAsync("We met");
        await jan.PressAsync("Write down the visit");
        await jan.SeesAsync("Good that you met");
        await jan.FollowAsync("Tell something");
        await jan.ChooseAsync("Good");
        await jan.FillAsync("What happened?", "We laughed a lot.");
        await jan.PressAsync("Send");
        await jan.SeesAsync("You will see the answer on your page");
    }

    [Fact]
    public async Task With_the_keyboard_only()
    {
        await using var jan = await Person.SignInAsync(platform, browsers, "jan", Window.Laptop);
        await jan.OpenAsync(Page);
        await jan.TabToAsync("Iets melden");
        await jan.KeyAsync("Enter");
        await jan.TabToAsync("Goed");
        await jan.KeyAsync("Space");
        await jan.TabToAsync("Wat is er gebeurd?");
        await jan.Page.Keyboard.TypeAsync("We lachten veel.");
        await jan.TabToAsync("Verstuur");
        await jan.KeyAsync("Enter");
        await jan.SeesAsync("Verstuurd.");
    }

    [Fact]
    public async Task A_double_tap_and_the_way_back_write_one_visit()
    {
        await using var jan = await JanAsync(Window.Phone);
        var before = await VisitsAsync(jan);
        await jan.Page.GetByRole(AriaRole.Button, new() { Name = "Schrijf bezoek op" }).DblClickAsync();
        await jan.SeesAsync("Fijn dat u elkaar zag");
        await jan.Page.GoBackAsync();
        await jan.PressAsync("Schrijf bezoek op");
        await jan.SeesAsync("Fijn dat u elkaar zag");
        var after = await VisitsAsync(jan);
        Assert.InRange(after, before + 1, before + 2); // the page of before comes from the server again, with a form of its own
    }

    [Fact]
    public async Task Two_tabs_do_not_stand_in_each_others_way()
    {
        await using var jan = await JanAsync(Window.Phone);
        await using var other = await jan.OpenTabAsync($"{Page}/signal");
        await jan.OpenAsync($"{Page}/signal");
        foreach (var tab in new[] { other, jan })
        {
            await tab.ChooseAsync("Goed");
            await tab.FillAsync("Wat is er gebeurd?", "We lachten veel.");
            await tab.PressAsync("Verstuur");
            await tab.SeesAsync("Verstuurd.");
        }
    }

    [Fact]
    public async Task Somebody_elses_link_is_a_decent_page()
    {
        await using var marijke = await Person.SignInAsync(platform, browsers, "marijke", Window.Phone);
        foreach (var page in new[] { Page, $"{Page}/visits", $"{Page}/answer" })
        {
            await marijke.OpenAsync(page, status: 404);
            await marijke.SeesAsync("Deze pagina is er niet");
            await marijke.DoesNotSeeAsync("Meindert");
        }
    }

    private async Task<int> VisitsAsync(Person person)
    {
        await person.OpenAsync($"{Page}/visits");
        return await person.Page.Locator("main ul li").CountAsync();
    }

    private async Task<Person> JanAsync(Window look)
    {
        var jan = await Person.SignInAsync(platform, browsers, "jan", look);
        await jan.OpenAsync("/agreements");
        return jan;
    }
}
