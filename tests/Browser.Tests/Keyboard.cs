using Microsoft.Playwright;

namespace Samenspel.Browser.Tests;

/// <summary>A page that is used with the keyboard alone: the Tab key goes to things, arrows choose among answers.</summary>
internal sealed class Keyboard(IPage page)
{
    /// <summary>More than any page has to pass by.</summary>
    private const int MostSteps = 250;

    private const string HasFocus = "one => one === document.activeElement";

    /// <summary>Goes to a link or a button, and follows or presses it.</summary>
    public async Task PressAsync(ILocator wanted)
    {
        await GoToAsync(wanted, HasFocus);
        await page.EvaluateAsync("() => document.documentElement.setAttribute('data-left', '')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => !document.documentElement.hasAttribute('data-left')"); // another page, or the same anew
    }

    /// <summary>Goes to what changes the page in place, and presses it: something folded, or a button of a script.</summary>
    public async Task PressInPlaceAsync(ILocator wanted)
    {
        await GoToAsync(wanted, HasFocus);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Chooses one answer of several, or ticks a box.</summary>
    public async Task ChooseAsync(ILocator wanted)
    {
        await GoToAsync(wanted, "one => one === document.activeElement || one.type === 'radio' && document.activeElement.name === one.name");
        for (var steps = 0; steps < MostSteps && !await wanted.EvaluateAsync<bool>(HasFocus); steps++) await page.Keyboard.PressAsync("ArrowDown");
        if (!await wanted.IsCheckedAsync()) await page.Keyboard.PressAsync("Space");
        Assert.True(await wanted.IsCheckedAsync());
    }

    /// <summary>Types in a field, in place of what stands there.</summary>
    public async Task TypeAsync(ILocator wanted, string text)
    {
        await GoToAsync(wanted, HasFocus);
        if (await wanted.GetAttributeAsync("type") is "date" or "time") await TypePartsAsync(wanted, text);
        else
        {
            await page.Keyboard.PressAsync("ControlOrMeta+A");
            await page.Keyboard.TypeAsync(text);
        }
        Assert.Equal(text, await wanted.InputValueAsync());
    }

    /// <summary>A day or a time is typed part by part, in the order in which the browser of this machine shows them.</summary>
    private async Task TypePartsAsync(ILocator wanted, string text)
    {
        var parts = text.Split('-', ':');
        string[] orders = parts.Length == 3 ? [parts[2] + parts[1] + parts[0], parts[1] + parts[2] + parts[0]] : [string.Concat(parts), Twelve(parts)];
        foreach (var order in orders)
        {
            for (var i = 0; i < 3; i++) await page.Keyboard.PressAsync("ArrowLeft");
            await page.Keyboard.TypeAsync(order);
            if (await wanted.InputValueAsync() == text) return;
        }
    }

    private static string Twelve(string[] time)
    {
        var hour = int.Parse(time[0], null);
        return $"{(hour + 11) % 12 + 1:00}{time[1]}{(hour < 12 ? "A" : "P")}";
    }

    private async Task GoToAsync(ILocator wanted, string isThere)
    {
        for (var steps = 0; steps < MostSteps; steps++)
        {
            if (await wanted.EvaluateAsync<bool>(isThere)) return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The Tab key does not come to {wanted} on {page.Url}");
    }
}
