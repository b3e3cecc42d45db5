using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Samenspel.Browser.Tests;

/// <summary>
/// What must hold of every page after every step: WCAG 2.0 to 2.2 A and AA and axe's best practices without a finding, in both themes, light
/// and dark; nothing wider than the window; targets of 24 pixels or more.
/// </summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Everything = new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice") };
    private static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    private const string IsWide = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    /// <summary>Every other pair of theme and scheme than the one in which the page comes.</summary>
    private static readonly (string Theme, ColorScheme Scheme)[] OtherLooks = [("samenspel", ColorScheme.Dark), ("ma", ColorScheme.Light), ("ma", ColorScheme.Dark)];

    public static async Task CheckAsync(IPage page)
    {
        await HasNoFindingAsync(page, Everything, "samenspel, light");
        Assert.False(await page.EvaluateAsync<bool>(IsWide), $"{page.Url} is wider than the window");
        foreach (var (theme, scheme) in OtherLooks)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await WearAsync(page, theme);
            await HasNoFindingAsync(page, Colours, $"{theme}, {scheme}");
        }
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await WearAsync(page, "samenspel");
    }

    private static async Task HasNoFindingAsync(IPage page, AxeRunOptions options, string look)
    {
        var found = (await page.RunAxe(options)).Violations
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Id} ({one.Nodes.Length}): {string.Join("; ", one.Nodes.Take(3).Select(node => node.Html))}")).ToArray();
        Assert.True(found.Length == 0, $"{new Uri(page.Url).AbsolutePath}, {look}: {string.Join(Environment.NewLine, found)}");
    }

    /// <summary>Puts another theme on the page, as the setting of a municipality does.</summary>
    private static Task WearAsync(IPage page, string theme) => page.EvaluateAsync(
        """
        theme => new Promise((done, fail) => {
          const old = document.querySelector('link[href*="/themes/"]');
          const sheet = old.cloneNode();
          sheet.href = old.dataset.own ??= old.href;
          if (theme !== 'samenspel') sheet.href = `/_content/Samenspel.Styles/themes/${theme}.css`;
          sheet.dataset.own = old.dataset.own;
          sheet.onload = () => { old.remove(); done(); };
          sheet.onerror = fail;
          old.after(sheet);
        })
        """, theme);
}
