using Microsoft.Playwright;
using Samenspel.Journeys.Tests;
using Samenspel.TestKit;

namespace Samenspel.Browser.Tests;

/// <summary>At a door without reception: a volunteer who wanted it reads and writes on the phone, and what was written arrives once.</summary>
[Collection(nameof(Prepared))]
public sealed class OfflineTests(RunningPlatform platform, Browsers browsers, Prepared prepared)
{
    private const string Waits = "Wacht op bereik", Saved = "Bewaard. Gaat mee zodra er bereik is.", Sent = "Verstuurd. Er is weer bereik.";

    [Fact]
    public async Task What_is_entered_without_reception_arrives_once()
    {
        await using var jan = await KeepingAsync();
        var (visits, signals) = (await VisitsAsync(), await SignalsAsync());
        await jan.HaveReceptionAsync(false);
        // Whatever page is asked for, the one that the phone keeps comes.
        foreach (var address in new[] { $"/agreements/{prepared.Agreement}", "/offline" })
        {
            await jan.OpenAsync(address);
            foreach (var words in new[] { "Meindert", "Zagen, timmeren en versjouwen", "Iets doen zonder het te vragen", "Ontwerp en afwerking", "Bel 112", "Bel Petra" })
                await jan.SeesAsync(words);
        }
        await VisitAsync(jan);
        await jan.SeesAsync(Saved);
        await SignalAsync(jan);
        await jan.SeesAsync("Bezoek bij Meindert");
        await jan.SeesAsync("Melding over Meindert");
        await jan.LookAsync();
        // It is still there when the phone was put away.
        await jan.OpenAsync("/offline");
        await jan.SeesAsync(Waits);
        Assert.Equal((visits, signals), (await VisitsAsync(), await SignalsAsync()));

        await jan.HaveReceptionAsync(true);
        await jan.SeesAsync(Sent);
        await jan.OpenAsync("/offline");
        await Assertions.Expect(jan.Page.GetByText(Waits, new() { Exact = true })).ToBeHiddenAsync();
        // What was under way when the page was opened again arrives a moment later, and once.
        await Eventually.IsTrueAsync(async () => await VisitsAsync() > visits && await SignalsAsync() > signals, "both arrived", cancel: TestContext.Current.CancellationToken);
        Assert.Equal((visits + 1, signals + 1), (await VisitsAsync(), await SignalsAsync()));
    }

    [Fact]
    public async Task An_answer_that_got_lost_on_the_way_back_makes_no_second_visit()
    {
        await using var jan = await KeepingAsync();
        var (before, lost) = (await VisitsAsync(), 0);
        await jan.Page.RouteAsync("**/outbox", async route =>
        {
            if (lost++ > 0)
            {
                await route.ContinueAsync();
                return;
            }
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await VisitAsync(jan);
        await jan.SeesAsync(Waits);
        await jan.OpenAsync("/offline");
        await Eventually.IsTrueAsync(() => Task.FromResult(lost == 2), "it is sent again", cancel: TestContext.Current.CancellationToken);
        await Assertions.Expect(jan.Page.GetByText(Waits, new() { Exact = true })).ToBeHiddenAsync();
        Assert.Equal((before + 1, 2), (await VisitsAsync(), lost));
    }

    [Fact]
    public async Task Signing_out_clears_the_phone_and_asks_first_when_something_waits()
    {
        await using var jan = await KeepingAsync();
        await jan.Page.RouteAsync("**/outbox", route => route.AbortAsync());
        var before = await VisitsAsync();
        await VisitAsync(jan);
        await jan.SeesAsync(Waits);

        await jan.OpenAsync("/home");
        await jan.SignOutAsync();
        await jan.SeesAsync("Uitloggen gooit weg wat nog niet verstuurd is.");
        await jan.LookAsync();
        await jan.FollowAsync("Kijk wat er wacht");
        await jan.SeesAsync("Bezoek bij Meindert");
        await jan.Page.UnrouteAllAsync();
        await jan.OpenAsync("/offline");
        await jan.SeesAsync("Bewaard op");
        await Assertions.Expect(jan.Page.GetByText(Waits, new() { Exact = true })).ToBeHiddenAsync();
        Assert.Equal(before + 1, await VisitsAsync());

        Assert.NotEqual("0 0 0 0", await KeptAsync(jan));
        await jan.OpenAsync("/home");
        await jan.SignOutAsync();
        await jan.Page.WaitForURLAsync("**/");
        Assert.Equal("0 0 0 0", await KeptAsync(jan));
    }

    [Fact]
    public async Task What_waits_is_not_sent_in_the_name_of_somebody_else()
    {
        await using var jan = await KeepingAsync();
        var before = await VisitsAsync();
        await jan.HaveReceptionAsync(false);
        await VisitAsync(jan);
        await jan.SeesAsync(Saved);
        await jan.EndSessionAsync();
        await jan.HaveReceptionAsync(true);
        await jan.SeesAsync("Log in om te versturen.");

        await using var marijke = await jan.GiveToAsync("marijke");
        await marijke.OpenAsync("/offline");
        await marijke.SeesAsync("Iemand anders schreef dit op.");
        await marijke.SeesAsync(Waits);
        await marijke.DoesNotSeeAsync("Meindert");
        Assert.Equal(before, await VisitsAsync());

        // It goes along when the same person is there again.
        await using var again = await marijke.GiveToAsync("jan");
        await again.OpenAsync("/offline");
        await Eventually.IsTrueAsync(async () => await VisitsAsync() == before + 1, "what waited has arrived, once", cancel: TestContext.Current.CancellationToken);
        await Assertions.Expect(again.Page.GetByText(Waits, new() { Exact = true })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_somebody_keeps_is_renewed_for_its_owner_and_shown_to_nobody_else()
    {
        await using var jan = await KeepingAsync();
        // A copy of long ago, of an agreement that is no more.
        await jan.Page.EvaluateAsync(
            """
            async () => {
              const { keep, readKept } = await import('/js/store.js');
              const kept = await readKept();
              await keep({ ...kept, at: 0, agreements: kept.agreements.map(one => ({ ...one, name: 'Oude naam' })) });
            }
            """);
        await jan.OpenAsync("/offline");
        await jan.SeesAsync("Meindert");
        await jan.DoesNotSeeAsync("Oude naam");

        await jan.EndSessionAsync();
        await using var marijke = await jan.GiveToAsync("marijke");
        await marijke.OpenAsync("/offline");
        await marijke.SeesAsync("Iemand anders bewaarde afspraken op deze telefoon.");
        await marijke.DoesNotSeeAsync("Meindert");
        await marijke.LookAsync();
        await marijke.HaveReceptionAsync(false);
        await marijke.OpenAsync("/offline");
        await marijke.SeesAsync("Iemand anders bewaarde afspraken op deze telefoon.");
        await marijke.DoesNotSeeAsync("Meindert");
        await marijke.HaveReceptionAsync(true);

        await using var again = await marijke.GiveToAsync("jan");
        await again.OpenAsync("/offline");
        await again.SeesAsync("Meindert");
    }

    /// <summary>Jan, who said on this phone that it may keep his agreements.</summary>
    private async Task<Person> KeepingAsync()
    {
        var jan = await Person.SignInAsync(platform, browsers, "jan", Window.Phone);
        await jan.OpenAsync("/offline");
        await jan.FollowAsync("Bekijk wat er komt te staan");
        await jan.SeesAsync("Dit bewaart uw telefoon als u hieronder ja zegt.");
        await jan.Page.GetByRole(AriaRole.Button, new() { Name = "Ja, bewaar op deze telefoon" }).ClickAsync();
        await jan.Page.WaitForURLAsync("**/offline");
        await jan.SeesAsync("Bewaard op");
        await jan.LookAsync();
        await jan.Page.EvaluateAsync("() => navigator.serviceWorker.ready");
        return jan;
    }

    private static async Task VisitAsync(Person jan)
    {
        await jan.UnfoldAsync("Bezoek geweest");
        await jan.Page.GetByRole(AriaRole.Button, new() { Name = "Schrijf bezoek op" }).ClickAsync();
    }

    private static async Task SignalAsync(Person jan)
    {
        await jan.UnfoldAsync("Iets melden");
        await jan.ChooseAsync("Goed");
        await jan.FillAsync("Wat is er gebeurd?", "We lachten veel.");
        await jan.Page.GetByRole(AriaRole.Button, new() { Name = "Schrijf melding op" }).ClickAsync();
    }

    private async Task<int> VisitsAsync() => await CountAsync($"/api/agreements/v1/agreements/{prepared.Agreement}/visits");

    private async Task<int> SignalsAsync() => await CountAsync("/api/signals/v1/signals");

    private async Task<int> CountAsync(string address) => (await (await platform.AsAsync("jan")).ReadAsync($"{address}?pageSize=100")).Items().Count();

    /// <summary>How many databases, caches, settings and workers the browser keeps.</summary>
    private static Task<string> KeptAsync(Person person) => person.Page.EvaluateAsync<string>(
        """
        async () => [(await indexedDB.databases()).length, (await caches.keys()).length, localStorage.length, (await navigator.serviceWorker.getRegistrations()).length].join(' ')
        """);
}
