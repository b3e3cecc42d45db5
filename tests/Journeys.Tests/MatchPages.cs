using System.Net;

namespace Samenspel.Journeys.Tests;

/// <summary>From an open request to an agreement that runs, by the hands of each role, on the pages of the website.</summary>
internal static class MatchPages
{
    /// <summary>The volunteer is put on the list, asked, met and tried; when it clicks for both with person and task they go on together.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="request">The support request.</param>
    /// <param name="volunteer">The volunteer's id.</param>
    /// <returns>The match's id.</returns>
    public static async Task<string> BecomeAcquaintedAsync(RunningPlatform platform, string request, string volunteer)
    {
        using var petra = await platform.VisitAsync("petra");
        var match = await ProposeAsync(petra, request, volunteer);
        await InviteAsync(platform, match);
        await IntroduceAsync(platform, petra, match);
        await TryAsync(platform, petra, match);
        using var stranger = await platform.VisitAsync("marijke");
        foreach (var page in new[] { "", "/introduction", "/trial", "/click", "/decline" })
        {
            await stranger.OpenAsync($"/matches/{match}{page}");
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
        return match;
    }

    /// <summary>The professional writes down who does what, begins with the client's own words, names the backup; then the volunteer says yes.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="agreement">The id of the draft.</param>
    public static async Task WriteAgreementAsync(RunningPlatform platform, string agreement)
    {
        using var petra = await platform.VisitAsync("petra");
        await petra.OpenAsync($"/agreements/{agreement}/edit/tasks");
        Assert.Contains("value=\"Ontwerpen en afwerken\"", petra.Html, StringComparison.Ordinal); // of the profile, as the client said it
        await petra.SendAsync(petra.Form("Bewaar de lijsten"), ("does[0]", "Zagen"), ("more", "does"));
        Assert.Contains("name=\"does[1]\"", petra.Html, StringComparison.Ordinal);
        await petra.SendAsync(petra.Form("Bewaar de lijsten"), ("does[0]", "Zagen, timmeren en versjouwen"));
        // Prevention: without what the volunteer does not do and what the client keeps doing, nobody can say yes.
        Assert.Contains("wat de vrijwilliger niet doet", petra.Text, StringComparison.Ordinal);

        await petra.OpenAsync($"/agreements/{agreement}/edit/tasks");
        (string, string)[] lists = [("does[0]", "Zagen, timmeren en versjouwen"), ("clientDoes[0]", "Ontwerp en afwerking")];
        await petra.SendAsync(petra.Form("Bewaar de lijsten"), [.. lists, ("doesNot[0]", new string('x', 201))]);
        IsToBePutRight(petra, "Maak deze regel korter", "value=\"Ontwerp en afwerking\"");
        await petra.SendAsync(petra.Form("Bewaar de lijsten"), [.. lists, ("doesNot[0]", "Iets doen zonder het te vragen")]);
        Assert.DoesNotContain("wat de vrijwilliger niet doet", petra.Text, StringComparison.Ordinal);

        await petra.OpenAsync($"/agreements/{agreement}/edit/backup");
        await petra.SendAsync(petra.Form("Bewaar de achterwacht"));
        IsToBePutRight(petra, "Kies wie achterwacht is.");
        await petra.SendAsync(petra.Form("Bewaar de achterwacht"), ("person", RunningPlatform.Account("omar")));
        Assert.Contains("Iedereen kan nu antwoorden", petra.Text, StringComparison.Ordinal);
        await petra.OpenAsync($"/agreements/{agreement}/induction");
        await petra.SendAsync(petra.Form("Zet erbij"), ("text", "Vertellen wie te bellen is"), ("when", "before"));
        await petra.PressAsync("Dit is gedaan");
        Assert.DoesNotContain("Dit is gedaan", petra.Text, StringComparison.Ordinal);

        using var jan = await platform.VisitAsync("jan");
        await jan.OpenAsync($"/agreements/{agreement}/answer");
        await jan.SendAsync(jan.Form("Ja, dit klopt"), ("said", "yes"));
        Assert.Contains("Uw ja is opgeschreven", jan.Text, StringComparison.Ordinal);
    }

    /// <summary>Somebody reads what a proposal changes, was and becomes, and says yes.</summary>
    public static async Task AgreeToChangeAsync(RunningPlatform platform, string person, string agreement)
    {
        using var browser = await platform.VisitAsync(person);
        await browser.OpenAsync($"/agreements/{agreement}/answer");
        foreach (var words in new[] { "Was", "Iets doen zonder het te vragen", "Wordt", "Overnemen zonder vragen" }) Assert.Contains(words, browser.Text, StringComparison.Ordinal);
        await browser.SendAsync(browser.Form("Ja, dit klopt"), ("said", "yes"));
        Assert.Contains("Uw ja is opgeschreven", browser.Text, StringComparison.Ordinal);
    }

    private static async Task<string> ProposeAsync(BrowserUser petra, string request, string volunteer)
    {
        await petra.OpenAsync("/open-requests");
        Assert.Contains($"href=\"/open-requests/{request}\"", petra.Html, StringComparison.Ordinal);
        await petra.OpenAsync($"/open-requests/{request}");
        Assert.Contains("Wie past bij Meindert", petra.Text, StringComparison.Ordinal);
        Assert.Contains("Vrijwilliger van Handreiking", petra.Text, StringComparison.Ordinal); // no name before somebody is on the list
        await petra.OpenAsync($"/open-requests/{request}/volunteers/{volunteer}");
        await petra.SendAsync(petra.Form("Zet op de lijst"), ("reason", ""));
        IsToBePutRight(petra, "Schrijf in een zin waarom juist deze vrijwilliger.");
        await petra.SendAsync(petra.Form("Zet op de lijst"), ("reason", "Doet dit zelf ook graag."));
        Assert.Contains("Op de lijst gezet", petra.Text, StringComparison.Ordinal);
        return petra.Address.AbsolutePath.Split('/')[^1];
    }

    private static async Task InviteAsync(RunningPlatform platform, string match)
    {
        using var karin = await platform.VisitAsync("karin");
        await karin.OpenAsync($"/matches/{match}");
        await karin.SendAsync(karin.Form("Nodig uit"), ("step", "invite"));
        Assert.Contains("Uitgenodigd", karin.Text, StringComparison.Ordinal);

        using var jan = await platform.VisitAsync("jan");
        Assert.Contains($"href=\"/matches/{match}\"", jan.Html, StringComparison.Ordinal); // it waits on his own page
        await jan.OpenAsync($"/matches/{match}");
        foreach (var words in new[] { "Past dit bij u?", "klussen in huis en schuur", "zaterdagochtend", "Doet dit zelf ook graag.", "Nee, dank u" }) Assert.Contains(words, jan.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Meindert", jan.Text, StringComparison.Ordinal);
        await jan.SendAsync(jan.Form("Ja, ik wil kennismaken"), ("step", "yes"));
        Assert.Contains("U zei ja", jan.Text, StringComparison.Ordinal);
    }

    private static async Task IntroduceAsync(RunningPlatform platform, BrowserUser petra, string match)
    {
        await petra.OpenAsync($"/matches/{match}/introduction");
        await petra.SendAsync(petra.Form("Plan de kennismaking"), ("day", "gauw"), ("time", "14:00"), ("place", "AtHome"));
        IsToBePutRight(petra, "Vul een dag in", "value=\"14:00\"");
        await petra.SendAsync(petra.Form("Plan de kennismaking"), ("day", Days.In(3)), ("time", "14:00"), ("place", "AtHome"));
        Assert.Contains("14:00 uur", petra.Text, StringComparison.Ordinal);

        using var meindert = await platform.VisitAsync("meindert");
        await meindert.OpenAsync($"/matches/{match}");
        Assert.Contains("14:00 uur", meindert.Text, StringComparison.Ordinal);
        Assert.Contains("Bij u thuis", meindert.Text, StringComparison.Ordinal);
        await petra.OpenAsync($"/matches/{match}");
        var form = petra.Form("Ze hebben kennisgemaakt");
        await petra.SendToAsync($"/matches/{match}", form, ("step", "met"));
        Assert.Contains("Start de proef", petra.Text, StringComparison.Ordinal);
        await petra.SendToAsync($"/matches/{match}", form, ("step", "met")); // the form is gone: the page comes as it is now
        Assert.Equal(HttpStatusCode.OK, petra.Status);
        foreach (var words in new[] { "Dit was al gedaan, of het is intussen veranderd.", "Start de proef" }) Assert.Contains(words, petra.Text, StringComparison.Ordinal);
    }

    private static async Task TryAsync(RunningPlatform platform, BrowserUser petra, string match)
    {
        await petra.OpenAsync($"/matches/{match}/trial");
        await petra.SendAsync(petra.Form("Start de proef"), ("visits", "veel"));
        IsToBePutRight(petra, "Vul een getal in van 1 tot en met 10.", "value=\"veel\"");
        await petra.SendAsync(petra.Form("Start de proef"), ("visits", "3"));
        await petra.SendAsync(petra.Form("Rond de proef af"), ("step", "tried"), ("visits", "3"));

        using var jan = await platform.VisitAsync("jan");
        await jan.OpenAsync($"/matches/{match}/click");
        await jan.SendAsync(jan.Form("Verstuur antwoord"), ("person", "yes"));
        IsToBePutRight(jan, "Kies of het past wat u samen doet.");
        await jan.SendAsync(jan.Form("Verstuur antwoord"), ("person", "yes"), ("task", "yes"));
        Assert.Contains("We wachten op het andere antwoord", jan.Text, StringComparison.Ordinal);

        using var meindert = await platform.VisitAsync("meindert");
        await meindert.OpenAsync($"/matches/{match}/click");
        await meindert.SendAsync(meindert.Form("Verstuur antwoord"), ("person", "yes"), ("task", "yes"));
        Assert.Contains("Het klikt aan beide kanten", meindert.Text, StringComparison.Ordinal);
    }

    /// <summary>The page is there again, says what is wrong at its place and keeps what was filled in.</summary>
    private static void IsToBePutRight(BrowserUser browser, string sentence, string? kept = null)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(sentence, browser.Text, StringComparison.Ordinal);
        if (kept is not null) Assert.Contains(kept, browser.Html, StringComparison.Ordinal);
    }
}
