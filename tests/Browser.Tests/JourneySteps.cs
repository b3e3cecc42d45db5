using Samenspel.TestKit;

namespace Samenspel.Browser.Tests;

/// <summary>Steps that each journey takes, by hand.</summary>
internal static class JourneySteps
{
    /// <summary>Fills in fields by their names.</summary>
    public static async Task FillInAsync(this Person person, params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields) await person.SetAsync(name, value);
    }

    /// <summary>A professional writes down a question and goes through the five.</summary>
    /// <returns>The question's id.</returns>
    public static async Task<string> ExploreAsync(Person petra, string client, string question, string own)
    {
        await petra.OpenAsync($"/clients/{client}");
        await petra.FollowAsync("Schrijf een vraag op");
        await petra.SetAsync("question", question);
        await petra.PressAsync("Bewaar de vraag");
        var request = petra.IdInAddress;
        foreach (var answer in new[] { own, "Een dochter die ver weg woont.", "De buurman, soms." })
        {
            await petra.SetAsync("answer", answer);
            await petra.PressAsync("Bewaar en ga verder");
        }
        await petra.FillInAsync(("isNeeded", "yes"), ("answer", "Iemand die helpt zonder het over te nemen."));
        await petra.PressAsync("Bewaar en ga verder");
        await petra.FillInAsync(("isNeeded", "no"), ("answer", "Nu niet."));
        await petra.PressAsync("Bewaar");
        await petra.SeesAsync("De vijf vragen zijn gesteld.");
        await petra.FollowAsync("Schrijf wie we zoeken");
        return request;
    }

    /// <summary>A professional finds the volunteer among who fits.</summary>
    /// <returns>The match's id.</returns>
    public static async Task<string> ProposeAsync(Person petra, string request, string volunteer, string name)
    {
        var pair = $"/open-requests/{request}/volunteers/{volunteer}";
        await Eventually.IsTrueAsync(async () => (await petra.Page.APIRequest.GetAsync(pair)).Ok, "the volunteer fits", TimeSpan.FromSeconds(60));
        await petra.OpenAsync("/open-requests");
        await petra.SeesAsync(name);
        await petra.OpenAsync($"/open-requests/{request}");
        await petra.SeesAsync("Vrijwilliger van Handreiking");
        await petra.OpenAsync(pair);
        await petra.SetAsync("reason", "Doet dit zelf ook graag.");
        await petra.PressAsync("Zet op de lijst");
        await petra.SeesAsync("Op de lijst gezet");
        return petra.IdInAddress;
    }

    /// <summary>Two of them meet, try it, and the professional asks whether it clicks.</summary>
    public static async Task TryAsync(Person petra, string match)
    {
        await petra.OpenAsync($"/matches/{match}");
        await petra.UnfoldAsync("Was de kennismaking al eerder?"); // it is planned for another day
        await petra.PressAsync("Ze hebben kennisgemaakt");
        await petra.FollowAsync("Start de proef");
        await petra.SetAsync("visits", "3");
        await petra.PressAsync("Start de proef");
        await petra.PressAsync("Rond de proef af");
        await petra.SeesAsync("Vul een getal in, bijvoorbeeld 3.");
        await petra.SetAsync("visits", "3");
        await petra.PressAsync("Rond de proef af");
    }

    /// <summary>Says that it clicks, with the person and with the task.</summary>
    public static async Task ClickAsync(Person person, string match)
    {
        await person.OpenAsync($"/matches/{match}");
        await person.FollowAsync("Vertel of het klikt");
        await person.FillInAsync(("person", "yes"), ("task", "yes"));
        await person.PressAsync("Verstuur antwoord");
    }

    /// <summary>Says yes to what was agreed.</summary>
    public static async Task AgreeAsync(Person person, string agreement)
    {
        await person.OpenAsync($"/agreements/{agreement}");
        await person.FollowAsync("Lees en geef antwoord");
        await person.PressAsync("Ja, dit klopt");
        await person.SeesAsync("Uw ja is opgeschreven");
    }
}
