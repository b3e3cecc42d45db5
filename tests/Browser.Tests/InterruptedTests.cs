using Samenspel.Journeys.Tests;
using Samenspel.TestKit;

namespace Samenspel.Browser.Tests;

/// <summary>Runs when nothing else does: meanwhile a service hangs for everybody.</summary>
[CollectionDefinition(nameof(InterruptedTests), DisableParallelization = true)]
public sealed class WhileNothingElseRuns : ICollectionFixture<Prepared>;

/// <summary>What goes wrong while somebody is busy: a part that does not answer, a session that is over. Nothing is lost, nothing is done twice.</summary>
[Collection(nameof(InterruptedTests))]
public sealed class InterruptedTests(RunningPlatform platform, Browsers browsers, Prepared prepared)
{
    private static readonly Uri Signals = new("/api/signals/v1/signals?pageSize=100", UriKind.Relative);

    private const string Words = "We lachten veel, en de schuur is af.";

    [Fact]
    public async Task The_start_page_says_what_cannot_be_read_and_the_rest_stands()
    {
        await using var petra = await Person.SignInAsync(platform, browsers, "petra", Window.Phone);
        using (platform.Silence("signals"))
        {
            await petra.OpenAsync("/home/professional");
            await petra.SeesAsync("signalen kunnen we nu even niet laten zien");
            await petra.SeesAsync("Inwoners");
        }
        await petra.OpenAsync("/home/professional");
        await petra.DoesNotSeeAsync("kunnen we nu even niet laten zien");
    }

    [Fact]
    public async Task A_form_that_nobody_took_keeps_what_was_typed_and_is_done_once()
    {
        await using var jan = await Person.SignInAsync(platform, browsers, "jan", Window.Phone);
        var before = await SignalsAsync();
        await TypeAsync(jan);
        using (platform.Silence("signals"))
        {
            await jan.PressAsync("Verstuur");
            await jan.SeesAsync("Wat u invulde staat er nog.");
        }
        var http = await platform.HttpAsync("jan");
        await Eventually.IsTrueAsync(async () => (await http.GetAsync(Signals, TestContext.Current.CancellationToken)).IsSuccessStatusCode, "the service answers again", TimeSpan.FromSeconds(60));
        Assert.Equal(Words, await jan.Page.Locator("[name=what]").InputValueAsync());
        Assert.True(await jan.Page.Locator("[name=feeling][value=Good]").IsCheckedAsync());
        await jan.PressAsync("Verstuur");
        await jan.SeesAsync("Verstuurd.");
        Assert.Equal(before + 1, await SignalsAsync());
    }

    [Fact]
    public async Task A_form_of_a_session_that_is_over_waits_for_the_same_person()
    {
        await using var jan = await Person.SignInAsync(platform, browsers, "jan", Window.Phone);
        var before = await SignalsAsync();
        await TypeAsync(jan);
        await jan.EndSessionAsync();
        await jan.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
        await jan.SignInHereAsync();
        await jan.SeesAsync("Wat u invulde is bewaard");
        await jan.SeesAsync(Words);
        Assert.Equal(before, await SignalsAsync());
        await jan.PressAsync("Verstuur het nu");
        await jan.SeesAsync("Verstuurd.");
        Assert.Equal(before + 1, await SignalsAsync());
    }

    private async Task TypeAsync(Person jan)
    {
        await jan.OpenAsync($"/agreements/{prepared.Agreement}/signal");
        await jan.ChooseAsync("Goed");
        await jan.ChooseAsync("Deze week");
        await jan.ChooseAsync("Wie het nodig heeft mag het weten");
        await jan.FillAsync("Wat is er gebeurd?", Words);
    }

    private async Task<int> SignalsAsync() => (await (await platform.AsAsync("jan")).ReadAsync(Signals.ToString())).Items().Count();
}
