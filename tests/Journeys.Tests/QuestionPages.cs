using System.Net;
using System.Text.RegularExpressions;

namespace Samenspel.Journeys.Tests;

/// <summary>From the question to the approved profile, on the pages of the website: by a professional, and by the inhabitant on the own page.</summary>
internal static partial class QuestionPages
{
    /// <summary>The professional registers somebody, whom the team knows from then on: nobody is registered twice by accident, and no address says a name.</summary>
    /// <returns>The inhabitant.</returns>
    public static async Task<string> RegisterAsync(BrowserUser laptop, string first, string family)
    {
        await laptop.OpenAsync("/clients/new");
        await laptop.SendAsync(laptop.Form("Registreer inwoner"), ("familyName", family), ("birthYear", "vijftig"), ("districtCode", "WK034403"));
        IsToBePutRight(laptop, "Vul een voornaam in.", $"value=\"{family}\"");
        IsToBePutRight(laptop, "Vul een geboortejaar in van vier cijfers", "value=\"vijftig\"");
        await SendAsync("geen");
        IsToBePutRight(laptop, "Dit is geen telefoonnummer.", "value=\"geen\"");
        await SendAsync("030 555 01 07");
        Assert.Contains($"Plan van {first}", laptop.Text, StringComparison.Ordinal);
        var client = IdIn(laptop.Address);

        await laptop.OpenAsync("/clients/new");
        await SendAsync("030 555 01 07");
        IsToBePutRight(laptop, "Uw team kent deze inwoner misschien al.", $"/clients/{client}");

        await laptop.OpenAsync("/clients");
        await laptop.SendAsync(laptop.Form("Zoek inwoner"), ("name", family[..5]));
        Assert.Equal(HttpStatusCode.OK, laptop.Status);
        Assert.Contains($"{first} {family}, geboren in 1950", laptop.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(laptop.Visited, address => address.ToString().Contains(family[..5], StringComparison.OrdinalIgnoreCase));
        return client;

        Task SendAsync(string phone) =>
            laptop.SendAsync(laptop.Form("Registreer inwoner"), ("firstName", first), ("familyName", family), ("birthYear", "1950"), ("phone", phone), ("districtCode", "WK034403"));
    }

    /// <summary>The professional makes a code, which is shown once; the inhabitant fills it in and reads the own plan.</summary>
    public static async Task LinkAsync(BrowserUser laptop, BrowserUser tablet, string client)
    {
        await laptop.OpenAsync($"/clients/{client}/people");
        await laptop.PressAsync("Maak een code voor");
        var code = Secret().Match(laptop.Html).Groups[1].Value;
        Assert.NotEmpty(code);

        await tablet.OpenAsync("/link");
        await tablet.SendAsync(tablet.Form("Verbind mijn account"), ("code", "AAAA-AAAA"));
        IsToBePutRight(tablet, "Deze code klopt niet", "value=\"AAAA-AAAA\"");
        await tablet.SendAsync(tablet.Form("Verbind mijn account"), ("code", code.ToLowerInvariant()));
        Assert.Contains("Dit is uw plan", tablet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(laptop.Visited.Concat(tablet.Visited), address => address.ToString().Contains(code, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The question and the five questions: in their order, what was said before above the next one, and what was typed is kept.</summary>
    /// <returns>The question for support.</returns>
    public static async Task<string> ExploreAsync(BrowserUser laptop, string client)
    {
        await laptop.OpenAsync($"/clients/{client}/requests/new");
        await laptop.SendAsync(laptop.Form("Bewaar de vraag"), ("question", "Ik wil weer naar buiten, maar niet alleen."));
        Assert.Contains("Nu komen de vijf vragen", laptop.Text, StringComparison.Ordinal);
        var request = IdIn(laptop.Address);

        await laptop.OpenAsync($"/requests/{request}/questions/4");
        Assert.EndsWith("/questions/1", laptop.Address.AbsolutePath, StringComparison.Ordinal);
        await SayAsync(("answer", "Wandelen\nDe weg weten"));
        Assert.Contains("De weg weten", laptop.Text, StringComparison.Ordinal);
        await SayAsync(("answer", "Een dochter die ver weg woont."));
        await SayAsync(("skips", "true"), ("skipReason", ""));
        IsToBePutRight(laptop, "Schrijf op waarom u overslaat.", "open");
        await SayAsync(("skips", "true"), ("skipReason", "Daar wil zij nu niemand voor vragen."));
        await SayAsync(("answer", "Iemand die meeloopt."));
        IsToBePutRight(laptop, "Kies ja of nee.", "Iemand die meeloopt.");
        await SayAsync(("isNeeded", "yes"), ("answer", "Iemand die meeloopt."));
        await SayAsync(("isNeeded", "no"), ("answer", "Nu niet."));
        Assert.Contains("De vijf vragen zijn gesteld.", laptop.Text, StringComparison.Ordinal);
        return request;

        Task SayAsync(params (string, string)[] fields) => laptop.SendAsync(laptop.Form("Deze vraag overslaan"), fields);
    }

    /// <summary>The profile of the volunteer wanted: what was said before is there already.</summary>
    public static async Task DescribeAsync(BrowserUser laptop, string request, string there, string goal)
    {
        await laptop.OpenAsync($"/requests/{request}/profile");
        Assert.Contains(there, laptop.Html, StringComparison.Ordinal);
        await laptop.SendAsync(laptop.Form("Bewaar de tekst"), ("goal", goal), ("reviewOn", Days.In(400)), ("with", "client"));
        IsToBePutRight(laptop, "Kies ten minste één dagdeel.", goal);
        await SendAsync(Days.In(400));
        IsToBePutRight(laptop, "Hulp van een vrijwilliger is tijdelijk", $"value=\"{Days.In(400)}\"");
        await SendAsync(Days.In(90));
        Assert.Equal(HttpStatusCode.OK, laptop.Status);
        Assert.Contains("zei nog geen ja", laptop.Text, StringComparison.Ordinal);

        Task SendAsync(string review) => laptop.SendAsync(laptop.Form("Bewaar de tekst"), ("activityCode", "walking"), ("goal", goal), ("clientKeepsDoing", "De route kiezen"),
            ("slots", "tuesday-morning"), ("traitCodes", "likes-silence"), ("reviewOn", review), ("with", "client"));
    }

    /// <summary>The inhabitant reads it as a letter, and wants to be called; the professional finds that on her page, and they write it anew.</summary>
    public static async Task QuestionAsync(BrowserUser tablet, BrowserUser laptop, string request, string goal)
    {
        await tablet.OpenAsync($"/requests/{request}/approval");
        foreach (var words in new[] { "Zullen we zo iemand zoeken?", "Ik zoek iemand voor: samen wandelen.", goal, "De route kiezen", "Het kan op: dinsdagochtend." })
            Assert.Contains(words, tablet.Text, StringComparison.Ordinal);
        await tablet.SendAsync(tablet.Form("Nee, bel mij"), ("said", "no"));
        Assert.Contains("De professional belt u.", tablet.Text, StringComparison.Ordinal);

        await laptop.OpenAsync("/home/professional");
        Assert.Contains("Een inwoner wil gebeld worden", laptop.Text, StringComparison.Ordinal);
        Assert.Contains($"/requests/{request}", laptop.Html, StringComparison.Ordinal);
    }

    /// <summary>The inhabitant says yes, in the same step also to looking with it: from then on somebody is looked for.</summary>
    public static async Task ApproveAsync(BrowserUser tablet, string request)
    {
        await tablet.OpenAsync($"/requests/{request}/approval");
        Assert.Contains("Met uw ja zoeken we met deze tekst, zonder uw naam.", tablet.Text, StringComparison.Ordinal);
        await tablet.SendAsync(tablet.Form("Ja, zoek zo iemand"), ("said", "yes"));
        Assert.Contains("Vanaf nu zoeken we iemand.", tablet.Text, StringComparison.Ordinal);
    }

    /// <summary>The inhabitant takes back what was allowed as easily as it was given.</summary>
    public static async Task TakeBackAsync(BrowserUser tablet, string client)
    {
        await tablet.OpenAsync($"/clients/{client}/consents/matching");
        Assert.Contains("Dan stopt het zoeken.", tablet.Text, StringComparison.Ordinal);
        await tablet.PressAsync("Neem toestemming terug");
        Assert.Contains("Teruggenomen.", tablet.Text, StringComparison.Ordinal);
    }

    /// <summary>Whose it is not finds nothing at any of its addresses, and learns no name.</summary>
    public static async Task IsNothingAsync(BrowserUser stranger, string client, string request, string first)
    {
        var ofClient = new[] { "", "/file", "/consents", "/consents/matching", "/people", "/people/new", "/people/household", "/network", "/network/new", "/arrangement", "/arrangement/new", "/requests/new" };
        var ofRequest = new[] { "", "/questions", "/questions/1", "/profile", "/approval", "/withdrawal", "/closure", "/view" };
        foreach (var page in ofClient.Select(page => $"/clients/{client}{page}").Concat(ofRequest.Select(page => $"/requests/{request}{page}")))
        {
            await stranger.OpenAsync(page);
            Assert.True(stranger.Status is HttpStatusCode.NotFound, $"{page}: {stranger.Status}");
            Assert.DoesNotContain(first, stranger.Text, StringComparison.Ordinal);
        }
    }

    private static void IsToBePutRight(BrowserUser browser, string sentence, string kept)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(sentence, browser.Text, StringComparison.Ordinal);
        Assert.Contains(kept, WebUtility.HtmlDecode(browser.Html), StringComparison.Ordinal);
    }

    private static string IdIn(Uri address) => Id().Match(address.AbsolutePath).Value;

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("secret\">([^<]+)<")]
    private static partial Regex Secret();
}
