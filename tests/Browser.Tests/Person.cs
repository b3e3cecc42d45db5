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
    private readonly string name;

    private Person(IBrowserContext window, IPage page, string name) => (this.window, Page, this.name) = (window, page, name);

    /// <summary>The page in front of the person.</summary>
    public IPage Page { get; }

    /// <summary>One of the people of the demonstration opens the website and signs in.</summary>
    public static async Task<Person> SignInAsync(RunningPlatform platform, Browsers browsers, string firstName, Window look)
    {
        var window = await browsers.WindowAsync(look, platform.Address);
        window.SetDefaultTimeout(20_000);
        var person = new Person(window, await window.NewPageAsync(), firstName);
        await person.SignInAsync();
        return person;
    }

    /// <summary>Opens the own start page and signs in on the way.</summary>
    public async Task SignInAsync()
    {
        await Page.GotoAsync("/home");
        await Page.Locator("[name=Email]").FillAsync($"{name}@samenspel.example");
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

    /// <summary>Presses a button, and looks at what comes.</summary>
    public async Task PressAsync(string button)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
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
        Assert.DoesNotMatch(NotInAnAddress(), Page.Url);
        await Accessibility.CheckAsync(Page);
    }

    public async ValueTask DisposeAsync() => await window.DisposeAsync();

    [GeneratedRegex("/home/[a-z]+")]
    private static partial Regex OwnPage();

    [GeneratedRegex("@|%40|jan|petra|meindert|karin|marijke|samira|noor|aisha|omar", RegexOptions.IgnoreCase)]
    private static partial Regex NotInAnAddress();
}
