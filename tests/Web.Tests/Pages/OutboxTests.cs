using System.Net;
using System.Net.Http.Json;

namespace Samenspel.Web.Tests.Pages;

/// <summary>What a phone sends later is taken only from who signed in, and only as JSON of the website itself.</summary>
public sealed class OutboxTests(Website website) : IClassFixture<Website>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_not_signed_in_is_told_so_and_not_led_elsewhere()
    {
        var answer = await website.Browser().PostAsJsonAsync("/outbox", new { key = "a", owner = "x", kind = "visit", agreementId = Guid.CreateVersion7(), visitedOn = "2026-11-30" }, Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Who_is_not_signed_in_gets_no_copy()
    {
        var answer = await website.Browser().PostAsJsonAsync("/offline/copy", new { owner = "x", isOld = true }, Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_as_another_website_could_send_it_is_not_taken()
    {
        var answer = await website.Browser().PostAsync("/outbox", new FormUrlEncodedContent([KeyValuePair.Create("key", "a")]), Cancel);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.UnsupportedMediaType, HttpStatusCode.Found });
    }

    [Theory]
    [InlineData("nl", "Ook zonder bereik", "De voornaam van wie u helpt.")]
    [InlineData("en", "Without reception too", "The first name of whom you help.")]
    public async Task The_page_that_a_phone_keeps_says_what_is_kept_and_is_the_same_for_everybody(string language, string head, string words)
    {
        var page = await website.Browser(language).GetStringAsync("/offline", Cancel);
        Assert.Contains($">{head}</h1>", page, StringComparison.Ordinal);
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotContain("sign-out", page, StringComparison.Ordinal);
        foreach (var file in new[] { "/sw.js", "/js/store.js", "/js/outbox.js" }) Assert.Equal(HttpStatusCode.OK, (await website.Browser().GetAsync(file, Cancel)).StatusCode);
    }
}
