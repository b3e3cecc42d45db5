using Microsoft.Playwright;

namespace Samenspel.Browser.Tests;

/// <summary>
/// What must hold in the smallest window: 320 by 256, which is also 1280 by 1024 at 400 % (WCAG 1.4.10). Everything fits the width, each control
/// can be reached and is seen whole enough to press, and is 24 pixels or has room around it (WCAG 2.5.8, as axe reads it with its exceptions).
/// </summary>
internal static class SmallWindow
{
    public static readonly Window Size = new(320, 256);

    private const string WhatIsLost =
        """
        async () => {
          const lost = [];
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          if (wide > 0) lost.push(`wider than the window by ${wide}`);
          const name = one => one.outerHTML.slice(0, 160);
          for (const one of document.querySelectorAll('main *')) {
            if (['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1) lost.push(`scrolls sideways: ${name(one)}`);
          }
          // The menu lies over the page when it is open: it is looked at by itself, last.
          const menu = document.querySelector('details.menu');
          for (const more of document.querySelectorAll('details')) more.open = more !== menu;
          const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')];
          for (const one of [...all.filter(one => !menu?.contains(one)), ...all.filter(one => menu?.contains(one))]) {
            if (menu?.contains(one)) menu.open = true;
            if (one.disabled || one.tabIndex < 0 || one.closest('[hidden], template') || !one.checkVisibility({ visibilityProperty: true })) continue;
            one.focus();
            if (document.activeElement !== one) { lost.push(`takes no focus: ${name(one)}`); continue; }
            one.scrollIntoView({ block: 'center' });
            const box = [...one.getClientRects()].find(part => part.width > 1) ?? one.getBoundingClientRect();
            if (box.left < -1 || box.right > innerWidth + 1) { lost.push(`sticks out of the window: ${name(one)}`); continue; }
            const [x, y] = [box.left + Math.min(box.width, innerWidth) / 2, Math.max(1, Math.min(innerHeight - 1, box.top + box.height / 2))];
            const seen = document.elementFromPoint(x, y);
            if (!seen || !(one.contains(seen) || seen.contains(one) || [...one.labels ?? []].some(label => label.contains(seen)))) lost.push(`lies below ${seen && name(seen)}: ${name(one)}`);
          }
          if (menu) menu.open = false;
          const small = await axe.run({ runOnly: ['target-size'] });
          return [...lost, ...small.violations.flatMap(rule => rule.nodes.map(node => `too small: ${node.html.slice(0, 160)} ${node.any.map(why => why.message).join(' ')}`))];
        }
        """;

    /// <returns>What is wrong with the page, in words.</returns>
    public static async Task<IReadOnlyList<string>> LookAsync(IPage page)
    {
        await Accessibility.LoadAsync(page);
        return await page.EvaluateAsync<string[]>(WhatIsLost);
    }
}
