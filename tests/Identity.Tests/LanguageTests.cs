using System.Collections;
using System.Globalization;
using System.Net;
using System.Resources;
using AngleSharp.Dom;
using Samenspel.Domain;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Pages;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>The pages speak the language that somebody chose, else that of the browser, else Dutch.</summary>
public sealed class LanguageTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private const string Choice = "/account/language";

    private static readonly ResourceManager Texts = new(typeof(PageTexts));
    private static readonly HashSet<string> OnlyDutch = [.. ValuesIn(CultureInfo.InvariantCulture).Except(ValuesIn(CultureInfo.GetCultureInfo("en")))];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "nl", "Inloggen")]
    [InlineData("en", "en", "Sign in")]
    [InlineData("en-GB,nl;q=0.5", "en", "Sign in")]
    [InlineData("nl,en;q=0.5", "nl", "Inloggen")]
    [InlineData("fr", "nl", "Inloggen")]
    public async Task A_page_follows_the_browser(string? accepted, string language, string heading)
    {
        var page = await OpenAsync(Browser(accepted), SignIn.SignInPage);
        Assert.Equal((language, heading), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")!.TextContent));
    }

    [Theory]
    [InlineData("/account", "My account")]
    [InlineData("/account/mail", "Messages by mail")]
    [InlineData("/account/password", "Change your password")]
    [InlineData("/account/two-factor", "Turn on the extra security")]
    [InlineData("/account/denied", "You have no access here")]
    [InlineData("/account/address?answer=Confirm", "Another e-mail address")]
    [InlineData("/account/invitation", "Choose a password")]
    [InlineData("/account/sign-out", "Do you want to sign out?")]
    [InlineData("/account/signed-out", "You are signed out")]
    [InlineData("/connect/logout", "Do you want to sign out?")]
    public async Task Every_page_is_there_in_English(string address, string heading)
    {
        var browser = Browser("en");
        await new SignIn(browser).WithPasswordAsync("noor@samenspel.example", IdentityHost.Password, Cancel);

        var page = await OpenAsync(browser, address);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotMatch(@"\b[A-Z]\w+\.[A-Z]\w+", page.Body!.TextContent); // the name of a text instead of the text
        Assert.DoesNotContain(page.QuerySelectorAll("body *").SelectMany(element => element.ChildNodes.OfType<IText>()), text => OnlyDutch.Contains(text.Text.Trim()));
    }

    [Fact]
    public async Task What_somebody_does_here_is_said_in_the_language_of_the_page()
    {
        var browser = Browser("en");
        await new SignIn(browser).WithPasswordAsync("noor@samenspel.example", IdentityHost.Password, Cancel);

        string[] roles = [.. (await OpenAsync(browser, "/account")).QuerySelectorAll("main ul li").Select(role => role.TextContent)];

        Assert.Contains(roles, role => role.StartsWith("Ambassador for informal care at ", StringComparison.Ordinal));
        Assert.Contains(roles, role => role.StartsWith("Ambassador for informal care in ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_not_right_is_told_in_English()
    {
        var signIn = new SignIn(Browser("en"));
        var (empty, wrong) = (await ErrorsAsync("", ""), await ErrorsAsync("jan@samenspel.example", "not the password"));

        Assert.Equal(["Fill in your e-mail address or sign-in name.", "Fill in your password."], empty);
        Assert.Equal(["Your e-mail address, sign-in name or password is not right. After five wrong attempts you have to wait fifteen minutes."], wrong);

        async Task<string[]> ErrorsAsync(string email, string password)
        {
            var page = await Page.ReadAsync(await signIn.PostPasswordAsync(new Uri(IdentityHost.PublicUrl, SignIn.SignInPage), email, password, Cancel));
            Assert.StartsWith("Error: Sign in", page.Title, StringComparison.Ordinal);
            return ErrorsOf(page);
        }
    }

    [Theory]
    [InlineData("", "Kies wanneer u een mail wilt.")]
    [InlineData("99", "Dit kunnen wij niet lezen. Vul het opnieuw in.")]
    [InlineData("Sometimes", "Dit kunnen wij niet lezen. Vul het opnieuw in.")]
    public async Task A_choice_that_is_none_is_told_in_the_language_of_the_page_too(string wish, string sentence)
    {
        var signIn = new SignIn(Browser("nl"));
        await signIn.WithPasswordAsync("samira@samenspel.example", IdentityHost.Password, Cancel);
        var answer = await signIn.PostFormAsync(new Uri(IdentityHost.PublicUrl, "account/mail"), new() { ["Wish"] = wish }, Cancel);
        Assert.Equal([sentence], ErrorsOf(await Page.ReadAsync(answer)));
    }

    [Fact]
    public async Task What_somebody_chose_wins_and_leads_back_to_the_page()
    {
        const string address = "/account/sign-in?returnUrl=%2Faccount%2Fpassword";
        var browser = Browser("nl");
        var page = await OpenAsync(browser, address);
        var form = page.QuerySelector("footer form.language")!;
        Assert.Equal(("post", Choice), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(["English"], form.QuerySelectorAll("button").Select(button => button.TextContent));

        var answer = await ChooseAsync(browser, form.QuerySelector("button")!.GetAttribute("value")!, form.QuerySelector("input")!.GetAttribute("value")!);

        Assert.Equal(address, answer.Headers.Location!.ToString());
        Assert.StartsWith("samenspel-language=en; max-age=31536000; path=/; secure; samesite=lax; httponly", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Equal("en", (await OpenAsync(browser, address)).DocumentElement.GetAttribute("lang"));
    }

    /// <summary>The cookie is the one of the website, which sets it for the whole address.</summary>
    [Fact]
    public async Task A_choice_on_the_website_holds_here()
    {
        var browser = Browser("nl");
        browser.DefaultRequestHeaders.Add("Cookie", "samenspel-language=en");
        Assert.Equal("en", (await OpenAsync(browser, SignIn.SignInPage)).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("en", "https://evil.example/", true)]
    [InlineData("en", "//evil.example/", true)]
    [InlineData("fr", "/", false)]
    public async Task A_choice_leads_nowhere_else_and_is_of_a_language_that_there_is(string language, string back, bool isKept)
    {
        var answer = await ChooseAsync(Browser("nl"), language, back);
        Assert.Equal(("/", isKept), (answer.Headers.Location!.ToString(), answer.Headers.Contains("Set-Cookie")));
    }

    [Fact]
    public async Task A_page_with_an_error_can_be_had_in_the_other_language()
    {
        var refused = await Page.ReadAsync(await new SignIn(Browser("en")).PostPasswordAsync(new Uri(IdentityHost.PublicUrl, SignIn.SignInPage), "", "", Cancel));
        Assert.Equal("Nederlands", refused.QuerySelector("form.language button")!.TextContent);
    }

    [Fact]
    public void Every_role_and_every_wish_has_words() => Assert.All(
        [.. Enum.GetNames<Role>().Select(role => $"Role.{role}"), .. Enum.GetNames<MailWish>().Select(wish => $"Mail.{wish}")],
        name => Assert.NotNull(Texts.GetString(name, CultureInfo.InvariantCulture)));

    private static async Task<IDocument> OpenAsync(HttpClient browser, string address)
    {
        var answer = await browser.GetAsync(address, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Page.ReadAsync(answer);
    }

    private static async Task<HttpResponseMessage> ChooseAsync(HttpClient browser, string language, string back)
    {
        using var form = new FormUrlEncodedContent([new("language", language), new("back", back)]);
        return await browser.PostAsync(Choice, form, Cancel);
    }

    private static IEnumerable<string> ValuesIn(CultureInfo language) =>
        Texts.GetResourceSet(language, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(text => (string)text.Value!);

    private static string[] ErrorsOf(IDocument page) => [.. page.QuerySelectorAll("[role=alert] li").Select(error => error.TextContent.Trim())];

    private HttpClient Browser(string? accepted)
    {
        var browser = host.Browser();
        if (accepted is not null) browser.DefaultRequestHeaders.Add("Accept-Language", accepted);
        return browser;
    }
}
