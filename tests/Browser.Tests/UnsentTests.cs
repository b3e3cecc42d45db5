using Microsoft.Playwright;
using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>Words that were typed and not sent are not lost by a slip.</summary>
[Collection(nameof(Prepared))]
public sealed class UnsentTests(RunningPlatform platform, Browsers browsers, Prepared prepared)
{
    private const string Words = "Hij wil liever zelf de plank zagen.", Field = "Wat is er gebeurd?";

    [Fact]
    public async Task Who_leaves_with_words_that_were_not_sent_is_asked_and_can_stay()
    {
        await using var jan = await Person.SignInAsync(platform, browsers, "jan", Window.Laptop);
        var asked = Listen(jan, stay: true);
        await jan.OpenAsync($"/agreements/{prepared.Agreement}/signal");
        await TypeAsync(jan);

        await jan.Page.GetByRole(AriaRole.Link, new() { Name = "Terug naar de afspraak" }).ClickAsync();

        await Assertions.Expect(jan.Page.GetByLabel(Field)).ToHaveValueAsync(Words);
        await TestKit.Eventually.IsTrueAsync(() => Task.FromResult(asked.Count == 1), "the browser asks");
        Assert.EndsWith("/signal", jan.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sends_typed_nothing_or_takes_it_away_again_is_not_asked()
    {
        await using var jan = await Person.SignInAsync(platform, browsers, "jan", Window.Laptop);
        var asked = Listen(jan, stay: false);
        await jan.OpenAsync($"/agreements/{prepared.Agreement}/signal");
        await jan.ChooseAsync("Goed");
        await jan.FollowAsync("Terug naar de afspraak");
        await jan.OpenAsync($"/agreements/{prepared.Agreement}/signal");
        await TypeAsync(jan);
        await jan.Page.GetByLabel(Field).ClearAsync();
        await jan.FollowAsync("Terug naar de afspraak");
        Assert.Empty(asked);

        await jan.OpenAsync($"/agreements/{prepared.Agreement}/signal");
        await TypeAsync(jan);
        await jan.PressAsync("Verstuur");
        await jan.SeesAsync("Kies hoe het voelt.");
        Assert.Empty(asked);

        // It came back to be put right: it is still not sent.
        await jan.Page.GetByLabel(Field).PressAsync("End");
        await jan.FollowAsync("Terug naar de afspraak");
        Assert.Equal(["beforeunload"], asked);
    }

    /// <summary>What the browser asks, and the answer.</summary>
    private static List<string> Listen(Person person, bool stay)
    {
        var asked = new List<string>();
        person.Page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Type);
            await (stay ? dialog.DismissAsync() : dialog.AcceptAsync());
        };
        return asked;
    }

    /// <summary>By the keyboard: a browser asks only who touched the page.</summary>
    private static async Task TypeAsync(Person person)
    {
        await person.Page.GetByLabel(Field).ClickAsync();
        await person.Page.Keyboard.TypeAsync(Words);
    }
}
