using System.Net;
using System.Text.RegularExpressions;
using Samenspel.Domain;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>What a professional does beside the own inhabitants' questions, on the pages of the website: an emergency, two plans of one person, a colleague, the ambassador.</summary>
internal static partial class TeamPages
{
    /// <summary>A professional of another team finds nobody by half a name, opens the plan with a reason, reads it for a day and changes nothing; the inhabitant's team hears of it.</summary>
    public static async Task OpenInEmergencyAsync(BrowserUser stranger, BrowserUser own, string client, string first, string family)
    {
        await stranger.OpenAsync($"/clients/{client}");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await stranger.OpenAsync("/emergency");
        foreach (var words in new[] { "De inwoner hoort dat u dit plan opende", "Er is geen plan voor u open.", "nog 3 plannen" }) Assert.Contains(words, stranger.Text, StringComparison.Ordinal);
        await SearchAsync("1951");
        Assert.Contains("Niemand gevonden.", stranger.Text, StringComparison.Ordinal);
        await SearchAsync("1950");
        Assert.Contains($"{first} {family}, geboren in 1950", stranger.Text, StringComparison.Ordinal);
        await stranger.SendAsync(stranger.Form("Open dit plan"), ("step", "open"), ("firstName", first), ("familyName", family), ("birthYear", "1950"), ("client", client), ("reason", "Nood"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stranger.Status);
        Assert.Contains("Schrijf in een zin wat er aan de hand is.", stranger.Text, StringComparison.Ordinal);
        await stranger.SendAsync(stranger.Form("Open dit plan"), ("step", "open"), ("firstName", first), ("familyName", family), ("birthYear", "1950"), ("client", client), ("reason", "Zij belde in paniek en haar team is niet bereikbaar."));
        foreach (var words in new[] { $"Plan van {first}", "Geopend.", "U leest dit vanwege een noodgeval", "030 555 01 07" }) Assert.Contains(words, stranger.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "/file", "/consents", "/network/new", "/merge", "/consult", "/requests/new" })
        {
            await stranger.OpenAsync($"/clients/{client}{page}");
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
        await stranger.OpenAsync("/emergency");
        foreach (var words in new[] { $"{first} {family}", "nog 2 plannen" }) Assert.Contains(words, stranger.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(stranger.Visited, address => address.ToString().Contains(family, StringComparison.OrdinalIgnoreCase));

        await own.OpenAsync("/home/professional");
        Assert.Contains("vanwege een noodgeval", own.Text, StringComparison.Ordinal); // has no account: the team tells

        await stranger.OpenAsync("/emergency");
        await stranger.SendAsync(stranger.Form("Sluit dit plan weer"), ("access", Access().Match(stranger.Html).Groups[1].Value));
        foreach (var words in new[] { "Gesloten. U leest het plan niet meer.", "Er is geen plan voor u open." }) Assert.Contains(words, stranger.Text, StringComparison.Ordinal);
        await stranger.OpenAsync($"/clients/{client}");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);

        Task SearchAsync(string year) => stranger.SendAsync(stranger.Form("Zoek inwoner"), ("firstName", first), ("familyName", family), ("birthYear", year));
    }

    /// <summary>A year of birth that was written down wrong is put right, with a reason, by who may; before and after stay to be read.</summary>
    public static async Task CorrectAsync(BrowserUser laptop, BrowserUser stranger, string client)
    {
        await stranger.OpenAsync($"/clients/{client}/corrections");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await laptop.OpenAsync($"/clients/{client}/corrections");
        await laptop.SendAsync(laptop.Form("Verbeter"), ("birthYear", "1949"), ("reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, laptop.Status);
        await laptop.SendAsync(laptop.Form("Verbeter"), ("birthYear", "1949"), ("reason", "Zij noemde haar geboortejaar zelf."));
        foreach (var words in new[] { "Verbeterd. De reden staat hieronder.", "Zij noemde haar geboortejaar zelf." }) Assert.Contains(words, laptop.Text, StringComparison.Ordinal);
    }

    /// <summary>One inhabitant stands in twice: the professional looks what happens, is asked once more, and the old address leads to the plan that stays.</summary>
    public static async Task MergeAsync(BrowserUser laptop, BrowserUser stranger, string kept, string other, string family)
    {
        await laptop.OpenAsync($"/clients/{kept}/merge");
        await laptop.SendAsync(laptop.Form("Zoek inwoner"), ("name", family));
        Assert.Contains($"/clients/{kept}/merge/{other}", laptop.Html, StringComparison.Ordinal);
        Assert.DoesNotContain($"/clients/{kept}/merge/{kept}", laptop.Html, StringComparison.Ordinal);
        await laptop.OpenAsync($"/clients/{kept}/merge/{other}");
        foreach (var words in new[] { "Er verandert nu nog niets.", "Hier verschillen ze", "De naam" }) Assert.Contains(words, laptop.Text, StringComparison.Ordinal);
        await laptop.OpenAsync($"/clients/{kept}/merge/{other}/confirm");
        var form = laptop.Form("Voeg de plannen samen");
        foreach (var page in new[] { "/merge", $"/merge/{other}", $"/merge/{other}/confirm" })
        {
            await stranger.OpenAsync($"/clients/{kept}{page}");
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
        for (var tap = 0; tap < 2; tap++) // a double tap is one merger
        {
            await laptop.SendToAsync($"/clients/{kept}/merge/{other}/confirm", form);
            Assert.Contains("Samengevoegd.", laptop.Text, StringComparison.Ordinal);
        }
        await laptop.OpenAsync($"/clients/{other}");
        Assert.Equal($"/clients/{kept}", laptop.Address.AbsolutePath);
        Assert.Contains("is samengevoegd met dit plan", laptop.Text, StringComparison.Ordinal);
        await laptop.OpenAsync($"/clients/{kept}/merge");
        Assert.Contains("Eerder samengevoegd met dit plan", laptop.Text, StringComparison.Ordinal);
    }

    /// <summary>A question for support goes to a colleague by name, who finds it on the own page.</summary>
    public static async Task GiveRequestAsync(BrowserUser laptop, BrowserUser colleague, BrowserUser stranger, string request)
    {
        await stranger.OpenAsync($"/requests/{request}/colleague");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await laptop.OpenAsync($"/requests/{request}/colleague");
        await laptop.SendAsync(laptop.Form("Geef aan collega"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, laptop.Status);
        Assert.Contains("Kies een collega.", laptop.Text, StringComparison.Ordinal);
        await laptop.SendAsync(laptop.Form("Geef aan collega"), ("person", RunningPlatform.Account("omar")));
        foreach (var words in new[] { "Gegeven. Uw collega krijgt bericht", "Omar" }) Assert.Contains(words, laptop.Text, StringComparison.Ordinal);
        await colleague.OpenAsync("/home/professional");
        Assert.Contains($"/requests/{request}", colleague.Html, StringComparison.Ordinal);
    }

    /// <summary>The ambassador looks along: not without the inhabitant's yes, and words that may be a name are looked at twice.</summary>
    public static async Task ConsultAsync(BrowserUser laptop, BrowserUser stranger, ApiUser noor, string client)
    {
        (string, string)[] filled = [("interestCodes", "walking"), ("summary", "Houdt van wandelen met mevrouw Jansen.")];
        await laptop.OpenAsync($"/clients/{client}/consult");
        var form = laptop.Form("Vraag de ambassadeur");
        await laptop.SendAsync(form, filled);
        Assert.Contains("nog niet gezegd dat de ambassadeur mag meekijken", laptop.Text, StringComparison.Ordinal);
        await laptop.OpenAsync($"/clients/{client}/consents/{ConsentScope.AmbassadorConsult}");
        await laptop.SendAsync(laptop.Form("Ja, dat mag"), ("says", "yes"), ("note", "Aan de keukentafel gezegd."));
        await Eventually.IsTrueAsync(async () =>
        {
            await laptop.OpenAsync($"/clients/{client}/consult");
            await laptop.SendAsync(laptop.Form("Vraag de ambassadeur"), filled);
            return laptop.Text.Contains("Hier staat misschien een naam of een ziekte.", StringComparison.Ordinal);
        }, "the yes is known where the ambassador is asked");
        await laptop.SendAsync(laptop.Form("Vraag de ambassadeur"), ("interestCodes", "walking"), ("summary", "Houdt van wandelen in stilte."));
        Assert.Contains("Gevraagd.", laptop.Text, StringComparison.Ordinal);
        var consult = Id().Match(laptop.Address.AbsolutePath).Value;

        foreach (var page in new[] { "", "/withdrawal", "/colleague" })
        {
            await stranger.OpenAsync($"/consults/{consult}{page}");
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
        await noor.DoAsync($"/api/matching/v1/consults/{consult}/look");
        await noor.DoAsync($"/api/matching/v1/consults/{consult}/gap", new { gap = "no-activity", explanation = "Er is nog geen wandelclub in deze wijk." });
        await laptop.OpenAsync("/consults");
        Assert.Contains("niets gevonden", laptop.Text, StringComparison.Ordinal);
        await laptop.OpenAsync($"/consults/{consult}");
        foreach (var words in new[] { "Er is nog geen wandelclub in deze wijk.", "er is geen activiteit die past" }) Assert.Contains(words, laptop.Text, StringComparison.Ordinal);
        await laptop.SendAsync(laptop.Form("Vraag verder"), ("summary", "Fietsen mag ook."));
        Assert.Contains("De ambassadeur kijkt opnieuw.", laptop.Text, StringComparison.Ordinal);
        await laptop.OpenAsync($"/consults/{consult}/withdrawal");
        await laptop.PressAsync("Trek de vraag in");
        Assert.Contains("Ingetrokken.", laptop.Text, StringComparison.Ordinal);
    }

    /// <summary>A volunteer who was invited fills in the code of the organisation on the page where inhabitants fill in theirs.</summary>
    public static async Task LinkVolunteerAsync(BrowserUser phone, ApiUser karin)
    {
        var pool = await karin.MakeAsync("/api/pools/v1/pools", new { name = $"Pool van Tom {Guid.CreateVersion7()}" });
        var volunteer = await karin.MakeAsync($"/api/pools/v1/pools/{pool}/volunteers", new { firstName = "Tom", familyName = "Smit", activityCodes = new[] { "walking" }, districtCodes = new[] { "WK034403" }, slots = new[] { "friday-evening" }, maxClients = 1 });
        var code = (await karin.PostAsync($"/api/pools/v1/volunteers/{volunteer}/account-invitations")).Text("code");
        await phone.OpenAsync("/link");
        await phone.SendAsync(phone.Form("Verbind mijn account"), ("code", "AAAA-AAAA"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, phone.Status);
        await phone.SendAsync(phone.Form("Verbind mijn account"), ("code", code));
        Assert.Contains("Gelukt. Uw organisatie krijgt bericht.", phone.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("name=\"access\" value=\"([^\"]+)\"")]
    private static partial Regex Access();
}
