using System.Net;
using System.Text.RegularExpressions;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>Asking and answering, being away, and who looked: on the pages of the website.</summary>
internal static partial class AnsweringPages
{
    /// <summary>The volunteer asks, sees by when an answer comes; the professional finds it on her start page by his name and answers; he reads the answer.</summary>
    public static async Task AskAsync(BrowserUser volunteer, BrowserUser professional, string name, string agreement)
    {
        await volunteer.OpenAsync("/questions");
        Assert.Contains("Elke vraag mag.", volunteer.Text, StringComparison.Ordinal);
        await volunteer.OpenAsync($"/questions/new?agreement={agreement}");
        var form = volunteer.Form("Verstuur vraag");
        await volunteer.SendAsync(form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, volunteer.Status);
        Assert.Contains("Schrijf uw vraag op.", volunteer.Text, StringComparison.Ordinal);
        await Eventually.IsTrueAsync(async () =>
        {
            await volunteer.SendToAsync("/questions/new", form, ("text", "Mag ik de ladder lenen?"));
            return volunteer.Status is HttpStatusCode.OK;
        }, "the agreement is known where questions are asked");
        await volunteer.SendToAsync("/questions/new", form, ("text", "Mag ik de ladder lenen?"));
        foreach (var words in new[] { "Verstuurd.", "Uw vraag aan Petra", "antwoordt uiterlijk" }) Assert.Contains(words, volunteer.Text, StringComparison.Ordinal);
        var question = volunteer.Address.AbsolutePath;

        await professional.OpenAsync("/home/professional");
        Assert.Matches($"{name}[^:]*: Iemand stelt u een vraag", professional.Text);
        await professional.OpenAsync("/questions");
        Assert.Contains("Wacht op uw antwoord", professional.Text, StringComparison.Ordinal);
        Assert.Equal(2, professional.Html.Split(question).Length); // a double tap is one question
        await professional.OpenAsync(question);
        Assert.Contains($"{name}", professional.Text, StringComparison.Ordinal);
        await professional.SendAsync(professional.Form("Verstuur antwoord"), ("text", "Ja, hij staat in de schuur."));
        Assert.Contains("Wie dit vroeg krijgt bericht", professional.Text, StringComparison.Ordinal);
        await professional.OpenAsync("/home/professional");
        Assert.DoesNotContain($"href=\"{question}\"", professional.Html, StringComparison.Ordinal); // the deed closed the task

        await volunteer.OpenAsync(question);
        Assert.Contains("Ja, hij staat in de schuur.", volunteer.Text, StringComparison.Ordinal);
    }

    /// <summary>The agreement waits for a caregiver who does not answer: only who is responsible goes on, with a reason.</summary>
    public static async Task GoOnWithoutCaregiverAsync(BrowserUser volunteer, BrowserUser professional, string agreement)
    {
        await volunteer.OpenAsync($"/agreements/{agreement}/answer/caregiver");
        Assert.Equal(HttpStatusCode.NotFound, volunteer.Status);
        await professional.OpenAsync($"/agreements/{agreement}");
        Assert.Contains("het antwoord van de mantelzorger", professional.Text, StringComparison.Ordinal);
        await professional.OpenAsync($"/agreements/{agreement}/answer/caregiver");
        await professional.SendAsync(professional.Form("Ga verder zonder antwoord"), ("reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, professional.Status);
        await professional.SendAsync(professional.Form("Ga verder zonder antwoord"), ("reason", "Zij is op reis en zei: begin maar."));
        Assert.Contains("De afspraak wacht niet meer op de mantelzorger.", professional.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Deze afspraak geldt nog niet", professional.Text, StringComparison.Ordinal);
        await professional.OpenAsync($"/agreements/{agreement}/answer/caregiver");
        Assert.Equal(HttpStatusCode.NotFound, professional.Status); // nothing waits any more
    }

    /// <summary>A question goes to a colleague by name, who finds it among his own; who asked cannot give it away.</summary>
    public static async Task GiveQuestionAsync(BrowserUser volunteer, BrowserUser professional, BrowserUser colleague, string agreement)
    {
        await volunteer.OpenAsync($"/questions/new?agreement={agreement}");
        await volunteer.SendAsync(volunteer.Form("Verstuur vraag"), ("text", "Wie heeft de sleutel van de schuur?"));
        var question = volunteer.Address.AbsolutePath;
        await volunteer.OpenAsync($"{question}/colleague");
        Assert.Equal(HttpStatusCode.NotFound, volunteer.Status);
        await professional.OpenAsync($"{question}/colleague");
        await professional.SendAsync(professional.Form("Geef aan collega"), ("person", RunningPlatform.Account("omar")));
        Assert.Contains("Gegeven. Uw collega krijgt bericht", professional.Text, StringComparison.Ordinal);
        await colleague.OpenAsync("/questions");
        Assert.Contains(question, colleague.Html, StringComparison.Ordinal);
    }

    /// <summary>The professional writes down that she is away, sees who stands in for her, and takes it back after the page that asks.</summary>
    public static async Task BeAwayAsync(BrowserUser professional)
    {
        await professional.OpenAsync("/absence");
        await professional.SendAsync(professional.Form("Schrijf afwezigheid op"), ("from", Days.In(40)), ("until", Days.In(30)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, professional.Status);
        Assert.Contains($"value=\"{Days.In(40)}\"", professional.Html, StringComparison.Ordinal);
        await professional.SendAsync(professional.Form("Schrijf afwezigheid op"), ("from", Days.In(40)), ("until", Days.In(42)));
        foreach (var words in new[] { "Opgeschreven.", "tot en met", "Wie staat er voor u?", "Omar" }) Assert.Contains(words, professional.Text, StringComparison.Ordinal);

        await professional.OpenAsync(Withdrawal().Matches(professional.Html)[^1].Value);
        await professional.PressAsync("Haal afwezigheid weg");
        Assert.Contains("U bent er die dagen gewoon", professional.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Withdrawal(), professional.Html);
    }

    /// <summary>The hours at which one can be called are kept, and what cannot be is told beside its field.</summary>
    public static async Task BeReachedAsync(BrowserUser professional)
    {
        await professional.OpenAsync("/backup");
        Assert.Equal(HttpStatusCode.OK, professional.Status);
        await professional.OpenAsync("/backup/hours");
        var form = professional.Form("Bewaar uren");
        await professional.SendAsync(form, ("phone", "030 555 01 02"), ("from-monday-0", "17:00"), ("until-monday-0", "8:30"));
        Assert.Contains("De eindtijd ligt na de begintijd.", professional.Text, StringComparison.Ordinal);
        await professional.SendAsync(form, ("phone", "030 555 01 02"), ("from-monday-0", "8:30"), ("until-monday-0", "17:00"));
        Assert.Contains("maandag 08:30–17:00", professional.Text, StringComparison.Ordinal);
    }

    /// <summary>The volunteer reads who looked at his data, by name and for what; a professional reads what she looked at herself, without names.</summary>
    public static async Task ReadWhoLookedAsync(BrowserUser volunteer, BrowserUser professional, string name)
    {
        await volunteer.OpenAsync("/my-data");
        Assert.Equal(HttpStatusCode.OK, volunteer.Status);
        Assert.Contains("Petra", volunteer.Text, StringComparison.Ordinal);
        Assert.Contains("las een vraag, om antwoord te geven", volunteer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Permission.", volunteer.Text, StringComparison.Ordinal);

        await professional.OpenAsync("/my-data/actions");
        Assert.Contains("U las een vraag", professional.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(name, professional.Text, StringComparison.Ordinal);
    }

    /// <summary>What was entered without a connection arrives once, however often the phone sends it, and never in the name of somebody else.</summary>
    public static async Task SendLaterAsync(BrowserUser volunteer, BrowserUser stranger, string name, string agreement)
    {
        await volunteer.OpenAsync("/offline/keep");
        foreach (var words in new[] { name, "Zagen", "Wie u kunt bellen" }) Assert.Contains(words, volunteer.Text, StringComparison.Ordinal);
        var owner = WebUtility.HtmlDecode(Kept().Match(volunteer.Html).Groups[1].Value);
        Assert.DoesNotContain("Vermeer", owner, StringComparison.Ordinal); // no family name
        var item = new { key = Guid.CreateVersion7().ToString(), owner = System.Text.Json.Nodes.JsonNode.Parse(owner)!["owner"]!.ToString(), kind = "visit", agreementId = agreement, visitedOn = Days.Today };

        Assert.Equal(HttpStatusCode.Forbidden, await stranger.PostJsonAsync("/outbox", item));
        foreach (var _ in Enumerable.Range(0, 2)) Assert.Equal(HttpStatusCode.NoContent, await volunteer.PostJsonAsync("/outbox", item));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await volunteer.PostJsonAsync("/outbox", item with { key = Guid.CreateVersion7().ToString(), visitedOn = Days.In(1) }));
        await volunteer.OpenAsync($"/agreements/{agreement}/visits");
        Assert.Equal(2, volunteer.Html.Split("name=\"visit\"").Length); // one, which can be taken away again

        await volunteer.OpenAsync("/offline");
        Assert.DoesNotContain(name, volunteer.Text, StringComparison.Ordinal); // the page itself is nobody's
    }

    [GeneratedRegex("/absence/[0-9a-f-]{36}/withdrawal")]
    private static partial Regex Withdrawal();

    [GeneratedRegex("data-kept=\"([^\"]*)\"")]
    private static partial Regex Kept();
}
