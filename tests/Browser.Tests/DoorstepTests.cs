using Microsoft.Playwright;
using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>At the door: who, what, whom to call, a visit and a signal, whatever the browser and however it is used.</summary>
[Collection(nameof(Prepared))]
public sealed class DoorstepTests(RunningPlatform platform, Browsers browsers, Prepared prepared)
{
    private const string Record = "Schrijf bezoek op", Thanks = "Fijn dat u elkaar zag", Visit = "main ul li";

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
        await jan.ChooseAsync("Deze week");
        await jan.ChooseAsync("Wie het nodig heeft mag het weten");
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
        await jan.ChooseAsync("Deze week");
        await jan.ChooseAsync("Wie het nodig heeft mag het weten");
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
        await jan.ChooseAsync("Deze week");
        await jan.ChooseAsync("Wie het nodig heeft mag het weten");
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
        await jan.ChooseAsync("This week");
        await jan.ChooseAsync("Who needs it may know");
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
        foreach (var first in new[] { "Goed", "Het kan wachten" })
        {
            await jan.TabToAsync(first);
            await jan.KeyAsync("Space");
        }
        await jan.TabToAsync("Wat is er gebeurd?");
        await jan.Page.Keyboard.TypeAsync("We lachten veel.");
        await jan.TabToAsync("Wie het nodig heeft mag het weten");
        await jan.KeyAsync("Space");
        await jan.TabToAsync("Verstuur");
        await jan.KeyAsync("Enter");
        await jan.SeesAsync("Verstuurd.");
    }

    [Fact]
    public async Task A_double_tap_writes_one_visit()
    {
        await using var jan = await JanAsync(Window.Phone);
        var before = await VisitsAsync(jan);
        await jan.Page.GetByRole(AriaRole.Button, new() { Name = Record }).DblClickAsync();
        await jan.SeesAsync(Thanks);
        Assert.Equal(before + 1, await VisitsAsync(jan));
    }

    [Fact]
    public async Task The_way_back_shows_what_was_written_and_only_a_fresh_form_writes_more()
    {
        await using var jan = await JanAsync(Window.Phone);
        var before = await VisitsAsync(jan);
        var form = jan.Page.APIRequest.CreateFormData();
        foreach (var field in await jan.Page.Locator("main form:has(input[name=visitedOn]) [name]").AllAsync()) form.Set((await field.GetAttributeAsync("name"))!, await field.InputValueAsync());
        await jan.PressAsync(Record);
        await jan.SeesAsync(Thanks);

        // The page comes from the server again: the visit is on it.
        await jan.Page.GoBackAsync();
        await jan.LookAsync();
        Assert.Equal(before + 1, await jan.Page.Locator(Visit).CountAsync());
        // The form as it was, sent once more, is the same visit.
        Assert.Equal(200, (await jan.Page.APIRequest.PostAsync($"{Page}/visits", new() { Form = form })).Status);
        Assert.Equal(before + 1, await VisitsAsync(jan));
        // Who presses again on the page with a form of its own is asked whether it was another one.
        await jan.PressAsync(Record);
        await jan.SeesAsync("staat al een bezoek. Was er nog een?");
        await jan.LookAsync();
        await jan.ChooseAsync("Ja, dit is nog een bezoek op dezelfde dag");
        await jan.PressAsync(Record);
        await jan.SeesAsync(Thanks);
        Assert.Equal(before + 2, await VisitsAsync(jan));
    }

    [Fact]
    public async Task A_visit_written_by_mistake_is_taken_away_by_who_wrote_it()
    {
        await using var jan = await JanAsync(Window.Phone);
        var before = await VisitsAsync(jan);
        await jan.PressAsync(Record);
        await jan.SeesAsync(Thanks);
        Assert.Equal(before + 1, await VisitsAsync(jan));
        await using (var karin = await Person.SignInAsync(platform, browsers, "karin", Window.Laptop))
        {
            await karin.OpenAsync($"{Page}/visits");
            await karin.LookAsync();
            Assert.Equal(0, await karin.Page.Locator("main button").CountAsync()); // she only reads
        }
        await jan.Page.GetByRole(AriaRole.Button, new() { Name = "Haal weg" }).First.ClickAsync();
        await jan.SeesAsync("Dit bezoek is weggehaald.");
        await jan.LookAsync();
        Assert.Equal(before, await VisitsAsync(jan));
    }

    [Fact]
    public async Task After_a_form_with_an_error_reading_again_and_the_way_back_send_nothing()
    {
        await using var jan = await JanAsync(Window.Phone);
        var before = await VisitsAsync(jan);
        await jan.FillAsync("Wanneer was het?", Days.In(1));
        await jan.PressAsync(Record);
        await jan.SeesAsync("Een bezoek schrijft u op als het is geweest.");
        var asked = new List<string>();
        jan.Page.Request += (_, request) => asked.AddRange(request.IsNavigationRequest ? [request.Method] : []);

        await jan.Page.ReloadAsync();
        await jan.LookAsync();
        await jan.OpenAsync("/agreements");
        await jan.Page.GoBackAsync();
        await jan.LookAsync();

        Assert.Equal(["GET", "GET", "GET"], asked);
        Assert.Equal(before, await VisitsAsync(jan));
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
            await tab.ChooseAsync("Het kan wachten");
            await tab.ChooseAsync("Wie het nodig heeft mag het weten");
            await tab.FillAsync("Wat is er gebeurd?", "We lachten veel.");
            await tab.PressAsync("Verstuur");
            await tab.SeesAsync("Verstuurd.");
        }
    }

    [Fact]
    public async Task Somebody_elses_link_is_a_decent_page()
    {
        await using var marijke = await Person.SignInAsync(platform, browsers, "marijke", Window.Phone);
        foreach (var page in new[] { Page, $"{Page}/visits", $"{Page}/answer", $"{Page}/signal" })
        {
            await marijke.OpenAsync(page, status: 404);
            await marijke.SeesAsync("Deze pagina is er niet");
            await marijke.DoesNotSeeAsync("Meindert");
        }
    }

    private async Task<int> VisitsAsync(Person person)
    {
        await person.OpenAsync($"{Page}/visits");
        return await person.Page.Locator(Visit).CountAsync();
    }

    /// <summary>Jan, who wrote down no visit yet.</summary>
    private async Task<Person> JanAsync(Window look)
    {
        var jan = await Person.SignInAsync(platform, browsers, "jan", look);
        await jan.OpenAsync($"{Page}/visits");
        var taken = jan.Page.Locator("main button[name=visit]");
        for (var left = await taken.CountAsync(); left > 0; left--)
        {
            await taken.First.ClickAsync();
            await taken.Nth(left - 1).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
        await jan.OpenAsync("/agreements");
        return jan;
    }
}
