using System.Net;

namespace Samenspel.Journeys.Tests;

/// <summary>What a volunteer arranges and learns, on the pages of the website.</summary>
internal static class VolunteerPages
{
    private static readonly (string, string)[] Profile =
        [("activityCodes", "odd-jobs"), ("settingCode", "one-to-one"), ("districtCodes", "WK034403"), ("slots", "friday-evening"), ("motiveCodes", "learn"), ("languageCodes", "nld")];

    /// <summary>A question to the other volunteers gets an answer, and nobody learns who asked.</summary>
    public static async Task AskPeersAsync(BrowserUser asker, BrowserUser other, BrowserUser stranger, string name)
    {
        await asker.OpenAsync("/peer-questions/new");
        var form = asker.Form("Stel de vraag");
        await asker.SendAsync(form, ("text", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asker.Status);
        await asker.SendAsync(form, ("text", "Hoe neem je afscheid van iemand?"));
        Assert.Contains("Gevraagd. De anderen kunnen nu antwoorden.", asker.Text, StringComparison.Ordinal);
        var question = asker.Address.AbsolutePath;

        await other.OpenAsync("/peer-questions");
        Assert.Contains("Hoe neem je afscheid van iemand?", other.Text, StringComparison.Ordinal);
        await other.OpenAsync(question);
        Assert.DoesNotContain(name, other.Text, StringComparison.Ordinal);
        await other.SendAsync(other.Form("Verstuur het antwoord"), ("text", "Neem de tijd."));
        Assert.Contains("Wie het vroeg, leest dat er antwoord is.", other.Text, StringComparison.Ordinal);

        await asker.OpenAsync(question);
        Assert.Contains("Neem de tijd.", asker.Text, StringComparison.Ordinal);
        await stranger.OpenAsync(question);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    /// <summary>The volunteer says what to be asked for and how much guidance it takes; the page of another is not there.</summary>
    public static async Task SayWhatForAsync(BrowserUser volunteer, BrowserUser stranger)
    {
        await volunteer.OpenAsync("/volunteering");
        var own = volunteer.Address.AbsolutePath;
        Assert.Contains("U doet mee, en kunt gevraagd worden.", volunteer.Text, StringComparison.Ordinal);
        await volunteer.OpenAsync($"{own}/profile");
        await volunteer.SendAsync(volunteer.Form("Bewaar wat u wilt doen"), [.. Profile, ("maxClients", "elf")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, volunteer.Status);
        await volunteer.SendAsync(volunteer.Form("Bewaar wat u wilt doen"), [.. Profile, ("maxClients", "2"), ("sharedWithClient", "Ik was timmerman.")]);
        Assert.Contains("Ik was timmerman.", volunteer.Text, StringComparison.Ordinal);
        await volunteer.OpenAsync($"{own}/guidance");
        await volunteer.SendAsync(volunteer.Form("Bewaar hoeveel"), ("level", "3"));
        Assert.Contains("Vaak.", volunteer.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "", "/profile", "/guidance", "/pause", "/stop" })
        {
            await stranger.OpenAsync(own + page);
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
    }

    /// <summary>What is about the inhabitant is read after a yes, is said to be read, and is put into own words; so is the task.</summary>
    public static async Task LearnAsync(BrowserUser volunteer, BrowserUser professional, string agreement)
    {
        var page = $"/agreements/{agreement}/information";
        await professional.OpenAsync($"{page}/new");
        await professional.SendAsync(professional.Form("Bewaar"), ("stream", "Client"), ("kind", "Limit"), ("text", "Hendrik hoort slecht: praat rustig."));
        Assert.Contains("Hendrik hoort slecht: praat rustig.", professional.Text, StringComparison.Ordinal);
        await volunteer.OpenAsync(page);
        Assert.DoesNotContain("hoort slecht", volunteer.Text, StringComparison.Ordinal);

        var item = professional.Html[(professional.Html.IndexOf($"{page}/", StringComparison.Ordinal) + page.Length + 1)..][..36];
        await professional.OpenAsync($"{page}/{item}");
        await professional.SendAsync(professional.Form("Schrijf het ja op"), ("note", "Hij knikte en zei ja."));
        Assert.Contains("mag dit nu lezen", professional.Text, StringComparison.Ordinal);

        await volunteer.OpenAsync(page);
        Assert.Contains("Hendrik hoort slecht: praat rustig.", volunteer.Text, StringComparison.Ordinal);
        var deed = volunteer.Html[volunteer.Html.IndexOf("read:", StringComparison.Ordinal)..];
        await volunteer.SendAsync(volunteer.Form("Gelezen"), ("deed", deed[..deed.IndexOf('"', StringComparison.Ordinal)]));
        Assert.Contains("De professional ziet dat u het las.", volunteer.Text, StringComparison.Ordinal);
        await volunteer.SendAsync(volunteer.Form("Verstuur mijn woorden"), ("words", "Ik praat rustig, en dan hoort Hendrik mij."));
        Assert.Contains("De professional leest uw woorden.", volunteer.Text, StringComparison.Ordinal);

        await volunteer.OpenAsync($"/agreements/{agreement}/understanding");
        await volunteer.SendAsync(volunteer.Form("Vraag of het klopt"), ("sentence", "Ik zaag, Hendrik werkt af."));
        await professional.OpenAsync($"/agreements/{agreement}/understanding");
        await professional.SendAsync(professional.Form("Ja, dit klopt"), ("fits", "yes"));
        await volunteer.OpenAsync($"/agreements/{agreement}/understanding");
        Assert.Contains("Dit klopt.", volunteer.Text, StringComparison.Ordinal);
    }
}
