using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Samenspel.Browser.Tests;

/// <summary>
/// What must hold of every page after every step: WCAG 2.0 to 2.2 A and AA and axe's best practices without a finding; nothing wider than the
/// window. In the other looks, the other theme and the dark, all of it once for each page, and the colours after every step.
/// </summary>
internal static partial class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] Everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private static readonly string[] Colours = ["color-contrast"];

    /// <summary>What the page shows, whoever it is about.</summary>
    private const string Content =
        """
        () => innerWidth + document.documentElement.lang + document.title
          + document.body.innerHTML.replace(/<input type="hidden"[^>]*>/g, '').replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
        """;

    /// <summary>What else makes it another page to look at: the window, the language, and whether something is to be put right.</summary>
    private const string Kind = "() => `${innerWidth} ${document.documentElement.lang} ${document.querySelector('[role=alert]') !== null} `";

    private static readonly ConcurrentDictionary<string, bool> LookedAt = new(), LookedAtWhole = new();

    private const string IsWide = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    /// <summary>Every other pair of theme and scheme than the one in which the page comes.</summary>
    private static readonly (string Theme, ColorScheme Scheme)[] OtherLooks = [("samenspel", ColorScheme.Dark), ("ma", ColorScheme.Light), ("ma", ColorScheme.Dark)];

    /// <param name="page">The page.</param>
    /// <param name="hasReception">Without it another theme cannot come, and only the colours of the own one are looked at.</param>
    public static async Task CheckAsync(IPage page, bool hasReception = true)
    {
        // The same page again, as after each sign-in, has been looked at.
        if (!LookedAt.TryAdd(await page.EvaluateAsync<string>(Content), true)) return;
        await LoadAsync(page);
        await HasNoFindingAsync(page, Everything, "samenspel, light");
        Assert.False(await page.EvaluateAsync<bool>(IsWide), $"{page.Url} is wider than the window");
        if (!hasReception) return;
        var rules = LookedAtWhole.TryAdd(await page.EvaluateAsync<string>(Kind) + Id().Replace(new Uri(page.Url).AbsolutePath, "*"), true) ? Everything : Colours;
        foreach (var (theme, scheme) in OtherLooks)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await WearAsync(page, theme);
            await HasNoFindingAsync(page, rules, $"{theme}, {scheme}");
        }
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await WearAsync(page, "samenspel");
    }

    /// <summary>Brings axe to the page.</summary>
    public static Task LoadAsync(IPage page) => page.EvaluateAsync(Axe);

    private static async Task HasNoFindingAsync(IPage page, string[] rules, string look)
    {
        var found = await page.EvaluateAsync<string[]>(
            "rules => axe.run({ runOnly: rules }).then(said => said.violations.map(one => `${one.id} (${one.nodes.length}): ${one.nodes[0].html.slice(0, 300)}`))", rules);
        Assert.True(found.Length == 0, $"{new Uri(page.Url).AbsolutePath}, {look}: {string.Join(Environment.NewLine, found)}");
    }

    [System.Text.RegularExpressions.GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial System.Text.RegularExpressions.Regex Id();

    /// <summary>Puts another theme on the page, as the setting of a municipality does.</summary>
    private static async Task WearAsync(IPage page, string theme) => await page.EvaluateAsync(
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
