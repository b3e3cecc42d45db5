using System.Net;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>What people do at the door, on the pages of the website.</summary>
internal static class WebsiteSteps
{
    /// <summary>The client reads what was written down, on his own page, and says yes: with that it counts.</summary>
    public static async Task SayYesAsync(RunningPlatform platform, string client, string agreement)
    {
        using var tablet = await platform.VisitAsync(client);
        await tablet.OpenAsync($"/agreements/{agreement}");
        foreach (var words in new[] { "Deze afspraak geldt nog niet", "uw antwoord", "Lees en geef antwoord" })
            Assert.Contains(words, tablet.Text, StringComparison.Ordinal);

        await tablet.OpenAsync($"/agreements/{agreement}/answer");
        Assert.Contains("Ontwerp en afwerking", tablet.Text, StringComparison.Ordinal);
        await tablet.SendAsync(tablet.Form("Ja, dit klopt"), ("said", "yes"));
        Assert.Contains("Uw ja is opgeschreven", tablet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Deze afspraak geldt nog niet", tablet.Text, StringComparison.Ordinal);
    }

    /// <summary>
    /// The volunteer finds whom he helps, what he does and does not do and whom he can call, and writes down that they met: a double
    /// tap is one visit.
    /// </summary>
    public static async Task VisitAsync(RunningPlatform platform, string volunteer, string client, string agreement)
    {
        using var phone = await platform.VisitAsync(volunteer);
        await phone.OpenAsync("/agreements");
        Assert.Contains(client, phone.Text, StringComparison.Ordinal);
        await phone.OpenAsync($"/agreements/{agreement}");
        foreach (var words in new[] { $"{client}: klussen in huis en schuur", "Zagen, timmeren en versjouwen", "Iets doen zonder het te vragen", "Ontwerp en afwerking", "Wie kan ik nu bellen?" })
            Assert.Contains(words, phone.Text, StringComparison.Ordinal);

        await phone.OpenAsync($"/agreements/{agreement}/visits");
        Assert.Contains("Nog geen bezoek opgeschreven", phone.Text, StringComparison.Ordinal);
        var form = phone.Form("Schrijf bezoek op");
        await phone.SendAsync(form, ("visitedOn", Days.In(1)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, phone.Status);
        Assert.Contains("Een bezoek schrijft u op als het is geweest.", phone.Text, StringComparison.Ordinal);
        Assert.Contains($"value=\"{Days.In(1)}\"", phone.Html, StringComparison.Ordinal);

        form = phone.Form("Schrijf bezoek op");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await phone.SendAsync(form, ("visitedOn", Days.Today));
            Assert.Equal(HttpStatusCode.OK, phone.Status);
            Assert.Contains("Fijn dat u elkaar zag", phone.Text, StringComparison.Ordinal);
        }
        await phone.OpenAsync($"/agreements/{agreement}/visits");
        Assert.Equal(2, phone.Html.Split("name=\"visit\"").Length); // one, which can be taken away again
    }

    /// <summary>The volunteer tells how it feels; the professional reads it on her own pages, answers and closes it; the volunteer reads the answer.</summary>
    public static async Task TellAsync(RunningPlatform platform, string volunteer, string professional, string client, string agreement)
    {
        using var phone = await platform.VisitAsync(volunteer);
        await phone.OpenAsync($"/agreements/{agreement}/signal");
        var form = phone.Form("Verstuur");
        await phone.SendAsync(form, ("what", "Hij zaagt liever zelf."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, phone.Status);
        Assert.Contains("Kies hoe het voelt.", phone.Text, StringComparison.Ordinal);
        Assert.Contains("Hij zaagt liever zelf.", phone.Text, StringComparison.Ordinal);
        await phone.SendAsync(form, ("feeling", "Worried"), ("urgency", "ThisWeek"), ("confidentiality", "Share"), ("what", "Hij zaagt liever zelf."));
        Assert.Contains("De professional leest het en antwoordt u", phone.Text, StringComparison.Ordinal);

        using var laptop = await platform.VisitAsync(professional);
        await laptop.OpenAsync("/signals");
        var signal = laptop.Html[(laptop.Html.IndexOf("/signals/", StringComparison.Ordinal) + 9)..][..36];
        Assert.Contains($"{client}", laptop.Text, StringComparison.Ordinal);
        await laptop.OpenAsync($"/signals/{signal}");
        Assert.Contains("Hij zaagt liever zelf.", laptop.Text, StringComparison.Ordinal);
        await laptop.OpenAsync($"/signals/{signal}/triage");
        await laptop.SendAsync(laptop.Form("Wie pakt het op?"), ("kind", ""), ("urgency", "ThisWeek"));
        Assert.Contains("Kies wat het is.", laptop.Text, StringComparison.Ordinal);
        await laptop.SendAsync(laptop.Form("Wie pakt het op?"), ("kind", "Change"), ("urgency", "ThisWeek"));
        Assert.Contains("er is iets veranderd", laptop.Text, StringComparison.Ordinal);
        await laptop.SendAsync(laptop.Form("Dit is klaar"));
        Assert.Contains("Geef de melder eerst antwoord", laptop.Text, StringComparison.Ordinal);
        await laptop.SendAsync(laptop.Form("Verstuur antwoord"), ("answer", "Dank je. We praten er samen over."));
        Assert.Contains("Wie dit meldde krijgt bericht", laptop.Text, StringComparison.Ordinal);
        await laptop.SendAsync(laptop.Form("Dit is klaar"));
        Assert.Contains("Gesloten", laptop.Text, StringComparison.Ordinal);

        await phone.OpenAsync($"/signals/{signal}");
        Assert.Contains("Dank je. We praten er samen over.", phone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Verstuur antwoord", phone.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "triage", "colleague" })
        {
            await phone.OpenAsync($"/signals/{signal}/{page}");
            Assert.Equal(HttpStatusCode.NotFound, phone.Status);
        }
    }

    /// <summary>Whose it is not finds nothing at any of its addresses, and learns no name.</summary>
    public static async Task IsNothingAsync(RunningPlatform platform, string stranger, string client, string agreement)
    {
        using var browser = await platform.VisitAsync(stranger);
        foreach (var page in new[] { "", "/visits", "/answer", "/edit", "/edit/tasks", "/edit/terms", "/edit/backup", "/edit/responsible", "/induction", "/proposal", "/end", "/print", "/signal" })
        {
            await browser.OpenAsync($"/agreements/{agreement}{page}");
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
            Assert.DoesNotContain(client, browser.Text, StringComparison.Ordinal);
        }
    }

    /// <summary>The session ends while the volunteer types: after signing in again it is there, and for nobody else in the same browser.</summary>
    public static async Task IsSignedOutWhileTypingAsync(RunningPlatform platform, string volunteer, string stranger, string agreement)
    {
        using var phone = await platform.VisitAsync(volunteer);
        await phone.OpenAsync($"/agreements/{agreement}/signal");
        var (page, form) = ($"/agreements/{agreement}/signal", phone.Form("Verstuur"));
        await phone.OpenAsync("/account/sign-out");
        await phone.PressAsync("Uitloggen");

        await phone.SendToAsync(page, form, ("feeling", "Good"), ("urgency", "ThisWeek"), ("confidentiality", "Share"), ("what", "Hij lacht weer."));
        Assert.Equal(SignIn.SignInPage, phone.Address.AbsolutePath);
        await phone.SendAsync(phone.Form("Email"), ("Email", $"{stranger}@samenspel.example"), ("Password", RunningPlatform.Password));
        Assert.DoesNotContain("Hij lacht weer.", phone.Html, StringComparison.Ordinal);

        await phone.OpenAsync("/account/sign-out");
        await phone.PressAsync("Uitloggen");
        await phone.SendToAsync(page, form, ("feeling", "Good"), ("urgency", "ThisWeek"), ("confidentiality", "Share"), ("what", "Hij lacht weer."));
        await phone.SendAsync(phone.Form("Email"), ("Email", $"{volunteer}@samenspel.example"), ("Password", RunningPlatform.Password));
        foreach (var words in new[] { "Wat u invulde is bewaard", "Er is nog niets verstuurd", "Hij lacht weer." }) Assert.Contains(words, phone.Text, StringComparison.Ordinal);
        await phone.PressAsync("Verstuur het nu");
        Assert.Contains("De professional leest het en antwoordt u", phone.Text, StringComparison.Ordinal);
    }
}
