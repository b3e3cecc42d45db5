using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samenspel.Journeys.Tests;
using Samenspel.TestKit;

namespace Samenspel.Browser.Tests;

/// <summary>
/// Somebody in front of a real browser, who finds things by what they are called. After each step the page is looked at as
/// <see cref="Accessibility"/> does, and its address holds nothing personal.
/// </summary>
internal sealed partial class Person : IAsyncDisposable
{
    private readonly IBrowserContext window;
    private readonly string email;

    private readonly bool isTab;

    private readonly Window look;

    private Person(IBrowserContext window, IPage page, string email, Window look, bool isTab = false) => (this.window, Page, this.email, this.look, this.isTab) = (window, page, email, look, isTab);

    private bool hasReception = true;

    /// <summary>Where mail to this person goes.</summary>
    public string Email => email;

    /// <summary>Waits until a part of the page is seen.</summary>
    /// <param name="part">A selector of style sheets.</param>
    public Task WaitForAsync(string part) => Page.Locator(part).WaitForAsync();

    /// <summary>The page in front of the person.</summary>
    public IPage Page { get; }

    /// <summary>One of the people of the demonstration opens the website and signs in.</summary>
    public static Task<Person> SignInAsync(RunningPlatform platform, Browsers browsers, string firstName, Window look) =>
        SignInWithAsync(platform, browsers, $"{firstName}@samenspel.example", look);

    /// <summary>The same with a mail address.</summary>
    public static async Task<Person> SignInWithAsync(RunningPlatform platform, Browsers browsers, string email, Window look)
    {
        var person = await OpenBrowserWithAsync(platform, browsers, email, look);
        await person.SignInAsync();
        return person;
    }

    /// <summary>One of the people of the demonstration, who was nowhere yet.</summary>
    public static Task<Person> OpenBrowserAsync(RunningPlatform platform, Browsers browsers, string firstName, Window look) =>
        OpenBrowserWithAsync(platform, browsers, $"{firstName}@samenspel.example", look);

    /// <summary>Somebody who is not signed in and does not need to be.</summary>
    public static Task<Person> OpenAsync(RunningPlatform platform, Browsers browsers, Window look) => OpenBrowserWithAsync(platform, browsers, "", look);

    /// <summary>Somebody with this mail address, who was nowhere yet.</summary>
    public static Task<Person> OpenWithAsync(RunningPlatform platform, Browsers browsers, string email, Window look) => OpenBrowserWithAsync(platform, browsers, email, look);

    private static async Task<Person> OpenBrowserWithAsync(RunningPlatform platform, Browsers browsers, string email, Window look)
    {
        var window = await browsers.WindowAsync(look, platform.Address);
        window.SetDefaultTimeout(60_000);
        return new Person(window, await window.NewPageAsync(), email, look);
    }

    /// <summary>Opens the own start page and signs in on the way.</summary>
    public async Task SignInAsync()
    {
        await Page.GotoAsync("/home");
        await LookAsync();
        await SignInHereAsync();
        Assert.Matches(OwnPage(), Page.Url);
    }

    /// <summary>Signs in on the page that asks for it, and comes where one wanted to be.</summary>
    public async Task SignInHereAsync()
    {
        await Page.Locator("[name=Email]").FillAsync(email);
        await Page.Locator("[name=Password]").FillAsync(RunningPlatform.Password);
        await Page.Locator("[name=Password]").PressAsync("Enter");
        await Page.WaitForURLAsync(address => !address.Contains("/account/", StringComparison.Ordinal) && !address.Contains("/connect/", StringComparison.Ordinal) && !address.Contains("signin", StringComparison.Ordinal));
        await LookAsync();
    }

    /// <summary>Somebody else takes the same browser, or the same person after the session ended.</summary>
    public async Task<Person> GiveToAsync(string firstName)
    {
        await window.ClearCookiesAsync();
        var next = new Person(window, Page, $"{firstName}@samenspel.example", look, isTab: true);
        await next.SignInAsync();
        return next;
    }

    /// <summary>The session ends without a word to the browser's pages.</summary>
    public Task EndSessionAsync() => window.ClearCookiesAsync();

    /// <summary>Loses reception, or has it again.</summary>
    public Task HaveReceptionAsync(bool has) => window.SetOfflineAsync(!(hasReception = has));

    /// <summary>Signs out by the menu.</summary>
    public async Task SignOutAsync()
    {
        await Page.Locator("details.menu summary").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" }).ClickAsync();
    }

    /// <summary>Opens an address, as from a link in a message.</summary>
    public async Task OpenAsync(string address, int status = 200)
    {
        Assert.Equal(status, (await Page.GotoAsync(address))!.Status);
        await LookAsync();
    }

    /// <summary>Another tab of the same browser.</summary>
    public async Task<Person> OpenTabAsync(string address)
    {
        var tab = new Person(window, await window.NewPageAsync(), email, look, isTab: true);
        await tab.OpenAsync(address);
        return tab;
    }

    /// <summary>Goes on with the Tab key until something with this name has the focus.</summary>
    public async Task TabToAsync(string called)
    {
        for (var steps = 0; steps < 80; steps++)
        {
            await Page.Keyboard.PressAsync("Tab");
            var focused = await Page.EvaluateAsync<string>("() => { const here = document.activeElement; return here.labels?.[0]?.innerText ?? here.innerText ?? ''; }");
            if (focused.Contains(called, StringComparison.Ordinal)) return;
        }
        Assert.Fail($"The Tab key does not come to '{called}' on {Page.Url}");
    }

    /// <summary>Presses a key, and looks at what comes.</summary>
    public async Task KeyAsync(string key)
    {
        var before = Page.Url;
        await Page.Keyboard.PressAsync(key);
        if (key == "Enter") await Page.WaitForURLAsync(address => address != before);
        await LookAsync();
    }

    /// <summary>Follows a link of the page.</summary>
    public Task FollowAsync(string link) => GoAsync(Page.GetByRole(AriaRole.Link, new() { NameRegex = Reading(link) }).First);

    /// <summary>Presses a button, and looks at what comes.</summary>
    public Task PressAsync(string button) => GoAsync(Page.GetByRole(AriaRole.Button, new() { NameRegex = Reading(button) }).First);

    /// <summary>Presses a button of a script, which changes the page in place.</summary>
    public Task PressInPlaceAsync(string button) => PressInPlaceAsync(Page.GetByRole(AriaRole.Button, new() { NameRegex = Reading(button) }).First);

    /// <summary>Unfolds what is folded under these words. A page may move a little as something is saved: who misses the words presses again.</summary>
    public Task UnfoldAsync(string words)
    {
        var folded = Page.Locator("summary").Filter(new() { HasTextRegex = Reading(words) }).First;
        return Eventually.IsTrueAsync(async () =>
        {
            if (!await IsOpenAsync()) await PressInPlaceAsync(folded);
            return await IsOpenAsync();
        }, $"'{words}' is unfolded", cancel: TestContext.Current.CancellationToken);

        Task<bool> IsOpenAsync() => folded.EvaluateAsync<bool>("one => one.parentElement.open");
    }

    /// <summary>Fills in the field with this label.</summary>
    public Task FillAsync(string label, string text) => EnterAsync(Page.GetByLabel(Reading(label)).First, text);

    /// <summary>Chooses one of the answers to a question.</summary>
    public Task ChooseAsync(string answer) => CheckAsync(Page.GetByLabel(Reading(answer, isWhole: true)).First);

    /// <summary>Answers the question of the form with this name, whatever kind of field it is.</summary>
    public async Task SetAsync(string name, string value)
    {
        var field = Page.Locator($"[name='{name}']");
        switch (await field.First.GetAttributeAsync("type"))
        {
            case "radio" or "checkbox":
                await CheckAsync(Page.Locator($"[name='{name}'][value='{value}']"));
                break;
            default:
                await EnterAsync(field.First, value);
                break;
        }
    }

    /// <summary>The id in the address of the page.</summary>
    public string IdInAddress => Id().Match(new Uri(Page.Url).AbsolutePath).Value;

    /// <summary>Reads this on the page.</summary>
    public Task SeesAsync(string words) => Assertions.Expect(Page.Locator("main")).ToContainTextAsync(Reading(words));

    /// <summary>Reads this nowhere on the page.</summary>
    public Task DoesNotSeeAsync(string words) => Assertions.Expect(Page.Locator("body")).Not.ToContainTextAsync(Reading(words));

    /// <summary>The page is one that everybody can use.</summary>
    public async Task LookAsync()
    {
        await LoadAsync();
        // Where somebody signs in, random marks of the sign-in stand behind the path.
        IsImpersonal(new Uri(Page.Url) is { AbsolutePath: var path } && path.StartsWith("/account/", StringComparison.Ordinal) ? path : Page.Url);
        if (look is { HasScript: true, HasMouse: true }) await Accessibility.CheckAsync(Page, hasReception).WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>Waits for the page with its style sheets: without them every button is too small. It is asked itself, since its event can be missed on a busy machine.</summary>
    private async Task LoadAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(60); await Task.Delay(20))
        {
            try
            {
                if (await Page.EvaluateAsync<string>("document.readyState") == "complete") return;
            }
            catch (PlaywrightException)
            {
                // It makes place for the next page.
            }
        }
        Assert.Fail($"{new Uri(Page.Url).AbsolutePath} was not loaded within a minute.");
    }

    /// <summary>An address holds no mail address and none of the names of the tests.</summary>
    public static void IsImpersonal(string address) => Assert.DoesNotMatch(NotInAnAddress(), address);

    private Keyboard Keys => new(Page);

    private Regex Reading(string words, bool isWhole = false) => Language.Matching(words, isWhole, look.Language.StartsWith("en", StringComparison.Ordinal));

    private async Task GoAsync(ILocator to)
    {
        await (look.HasMouse ? to.ClickAsync() : Keys.PressAsync(to));
        await LookAsync();
    }

    private Task PressInPlaceAsync(ILocator button) => look.HasMouse ? button.ClickAsync() : Keys.PressInPlaceAsync(button);

    private Task CheckAsync(ILocator answer) => look.HasMouse ? answer.CheckAsync() : Keys.ChooseAsync(answer);

    private Task EnterAsync(ILocator field, string text) => look.HasMouse ? field.FillAsync(text) : Keys.TypeAsync(field, text);

    public async ValueTask DisposeAsync() => await (isTab ? Page.CloseAsync() : window.DisposeAsync().AsTask());

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("/home/[a-z]+")]
    private static partial Regex OwnPage();

    [GeneratedRegex("@|%40|jan|petra|meindert|karin|marijke|samira|noor|aisha|omar|bert|kees|vermeulen|vermaas|verbeek|verhoef|hoekstra|vera|henk|berg", RegexOptions.IgnoreCase)]
    private static partial Regex NotInAnAddress();
}
