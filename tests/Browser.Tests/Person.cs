using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samenspel.Journeys.Tests;

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

    private Person(IBrowserContext window, IPage page, string email, bool hasScript, bool isTab = false) => (this.window, Page, this.email, HasScript, this.isTab) = (window, page, email, hasScript, isTab);

    private bool HasScript { get; }

    /// <summary>The page in front of the person.</summary>
    public IPage Page { get; }

    /// <summary>One of the people of the demonstration opens the website and signs in.</summary>
    public static Task<Person> SignInAsync(RunningPlatform platform, Browsers browsers, string firstName, Window look) =>
        SignInWithAsync(platform, browsers, $"{firstName}@samenspel.example", look);

    /// <summary>The same with a mail address.</summary>
    public static async Task<Person> SignInWithAsync(RunningPlatform platform, Browsers browsers, string email, Window look)
    {
        var window = await browsers.WindowAsync(look, platform.Address);
        window.SetDefaultTimeout(20_000);
        var person = new Person(window, await window.NewPageAsync(), email, look.HasScript);
        await person.SignInAsync();
        return person;
    }

    /// <summary>Opens the own start page and signs in on the way.</summary>
    public async Task SignInAsync()
    {
        await Page.GotoAsync("/home");
        await Page.Locator("[name=Email]").FillAsync(email);
        await Page.Locator("[name=Password]").FillAsync(RunningPlatform.Password);
        await Page.Locator("[name=Password]").PressAsync("Enter");
        await Page.WaitForURLAsync(OwnPage());
        await LookAsync();
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
        var tab = new Person(window, await window.NewPageAsync(), email, HasScript, isTab: true);
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
    public async Task FollowAsync(string link)
    {
        await Page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
        await LookAsync();
    }

    /// <summary>Fills in the field with this label.</summary>
    public Task FillAsync(string label, string text) => Page.GetByLabel(label).First.FillAsync(text);

    /// <summary>Chooses one of the answers to a question.</summary>
    public Task ChooseAsync(string answer) => Page.GetByLabel(answer, new() { Exact = true }).First.CheckAsync();

    /// <summary>Answers the question of the form with this name, whatever kind of field it is.</summary>
    public async Task SetAsync(string name, string value)
    {
        var field = Page.Locator($"[name='{name}']");
        switch (await field.First.GetAttributeAsync("type"))
        {
            case "radio" or "checkbox":
                await Page.Locator($"[name='{name}'][value='{value}']").CheckAsync();
                break;
            default:
                await field.First.FillAsync(value);
                break;
        }
    }

    /// <summary>The id in the address of the page.</summary>
    public string IdInAddress => Id().Match(new Uri(Page.Url).AbsolutePath).Value;

    /// <summary>Presses a button, and looks at what comes.</summary>
    public async Task PressAsync(string button)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
        await LookAsync();
    }

    /// <summary>Reads this on the page.</summary>
    public Task SeesAsync(string words) => Assertions.Expect(Page.Locator("main")).ToContainTextAsync(words);

    /// <summary>Reads this nowhere on the page.</summary>
    public Task DoesNotSeeAsync(string words) => Assertions.Expect(Page.Locator("body")).Not.ToContainTextAsync(words);

    /// <summary>The page is one that everybody can use.</summary>
    public async Task LookAsync()
    {
        await Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        IsImpersonal(Page.Url);
        if (HasScript) await Accessibility.CheckAsync(Page).WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>An address holds no mail address and none of the names of the tests.</summary>
    public static void IsImpersonal(string address) => Assert.DoesNotMatch(NotInAnAddress(), address);

    public async ValueTask DisposeAsync() => await (isTab ? Page.CloseAsync() : window.DisposeAsync().AsTask());

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("/home/[a-z]+")]
    private static partial Regex OwnPage();

    [GeneratedRegex("@|%40|jan|petra|meindert|karin|marijke|samira|noor|aisha|omar|bert|kees|vermeulen|hoekstra", RegexOptions.IgnoreCase)]
    private static partial Regex NotInAnAddress();
}
