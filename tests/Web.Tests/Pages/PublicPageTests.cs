using System.Net;
using AngleSharp;
using AngleSharp.Dom;

namespace Samenspel.Web.Tests.Pages;

/// <summary>The pages for who has not signed in.</summary>
public sealed class PublicPageTests(Website website) : IClassFixture<Website>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("nl", "/", "Een relatie tussen gelijken")]
    [InlineData("en", "/", "People helping people, as equals")]
    [InlineData("nl", "/check", "Hoe gaat het?")]
    [InlineData("en", "/check", "How are you?")]
    [InlineData("nl", "/error", "Er ging bij ons iets mis")]
    [InlineData("en", "/error", "Something went wrong on our side")]
    public async Task A_page_speaks_the_language_of_its_reader(string language, string address, string head)
    {
        var page = await ReadAsync(await website.Browser(language).GetAsync(address, Cancel));

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(head, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal($"{head} - Samenspel", page.Title);
    }

    [Theory]
    [InlineData("/nergens")]
    [InlineData("/kit")]
    public async Task What_is_not_there_is_a_page_that_says_so(string address)
    {
        var answer = await website.Browser().GetAsync(address, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Deze pagina is er niet", (await ReadAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_page_brings_its_style_sheets_and_needs_no_script()
    {
        var page = await ReadAsync(await website.Browser().GetAsync("/", Cancel));
        string[] sheets = [.. page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!)];

        Assert.Equal(6, sheets.Length);
        foreach (var sheet in sheets) Assert.Equal("text/css", (await website.Browser().GetAsync(sheet, Cancel)).Content.Headers.ContentType?.MediaType);
        Assert.Empty(page.QuerySelectorAll("script, [style]"));
        Assert.Equal("inhoud", page.QuerySelector("main")!.Id);
        Assert.Equal("#inhoud", page.QuerySelector(".nl-skip-link")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_chosen_language_is_kept()
    {
        var answer = await ChooseAsync("en", "/check");

        Assert.Equal("/check", answer.Headers.Location?.ToString());
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/check");
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        Assert.Equal("en", (await ReadAsync(await website.Browser().SendAsync(request, Cancel))).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("en", "https://evil.example/", "/")]
    [InlineData("en", "//evil.example", "/")]
    [InlineData("en", null, "/")]
    [InlineData("klingon", "/check", "/check")]
    public async Task A_choice_of_language_leads_nowhere_else(string language, string? back, string to)
    {
        var answer = await ChooseAsync(language, back);

        Assert.Equal(to, answer.Headers.Location?.ToString());
        Assert.Equal(language == "en", answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Who_only_visits_gets_no_cookie() => Assert.False((await website.Browser().GetAsync("/", Cancel)).Headers.Contains("Set-Cookie"));

    private Task<HttpResponseMessage> ChooseAsync(string language, string? back)
    {
        Dictionary<string, string> form = new() { ["language"] = language };
        if (back is not null) form["back"] = back;
        return website.Browser().PostAsync("/language", new FormUrlEncodedContent(form), Cancel);
    }

    private static async Task<IDocument> ReadAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync(Cancel);
        return await BrowsingContext.New().OpenAsync(page => page.Content(html), Cancel);
    }
}
