using Microsoft.Playwright;
using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>The website in the colours that somebody chose for the whole machine, and on paper.</summary>
[Collection(nameof(Prepared))]
public sealed class MediaTests(RunningPlatform platform, Browsers browsers, Prepared prepared)
{
    /// <summary>Each button, and each link that looks like one: seen, with an edge, and with words in another colour than what is behind them. Then each field.</summary>
    private const string NotSeen =
        """
        () => {
          const wrong = [];
          const clear = 'rgba(0, 0, 0, 0)';
          const behind = one => { for (let at = one; at; at = at.parentElement) { const colour = getComputedStyle(at).backgroundColor; if (colour !== clear) return colour; } return 'rgb(255, 255, 255)'; };
          const controls = [...document.querySelectorAll('main .nl-button, main button, main input:not([type=hidden]), main textarea, main select')].filter(one => one.checkVisibility() && one.tabIndex >= 0);
          for (const one of controls) {
            const style = getComputedStyle(one);
            const isPlain = one.matches('.plain, [type=radio], [type=checkbox]');
            if (!isPlain && (style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) === 0)) wrong.push(`no edge: ${one.outerHTML.slice(0, 160)}`);
            if (one.innerText?.trim() && style.color === behind(one)) wrong.push(`no words: ${one.outerHTML.slice(0, 160)}`);
          }
          if (controls.length === 0) wrong.push('nothing to press');
          return wrong;
        }
        """;

    [Theory]
    [InlineData("jan", ColorScheme.Light)]
    [InlineData("meindert", ColorScheme.Dark)]
    [InlineData("petra", ColorScheme.Dark)]
    public async Task In_forced_colours_everything_to_press_and_to_fill_in_is_seen(string firstName, ColorScheme scheme)
    {
        await using var person = await Person.SignInAsync(platform, browsers, firstName, Window.Phone);
        await person.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        foreach (var address in new[] { $"/agreements/{prepared.Agreement}", $"/agreements/{prepared.Agreement}/signal", $"/agreements/{prepared.Agreement}/visits" })
        {
            await person.Page.GotoAsync(address);
            Assert.True(await person.Page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches"));
            var notSeen = await person.Page.EvaluateAsync<string[]>(NotSeen);
            Assert.True(notSeen.Length == 0, $"{address}: {string.Join(Environment.NewLine, notSeen)}");
        }
    }

    [Fact]
    public async Task On_paper_an_agreement_is_the_agreement_alone()
    {
        await using var jan = await Person.SignInAsync(platform, browsers, "jan", Window.Laptop);
        await jan.OpenAsync($"/agreements/{prepared.Agreement}/print");
        await Assertions.Expect(jan.Page.Locator("header .bar")).ToBeVisibleAsync();

        await jan.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var part in new[] { "header .bar", "details.menu", ".back", ".nl-skip-link", "footer.foot", ".actions" })
            foreach (var one in await jan.Page.Locator(part).AllAsync()) await Assertions.Expect(one).ToBeHiddenAsync();
        foreach (var words in new[] { "Zagen, timmeren en versjouwen", "Iets doen zonder het te vragen", "Ontwerp en afwerking" })
            await Assertions.Expect(jan.Page.GetByText(words).First).ToBeVisibleAsync();
    }
}
