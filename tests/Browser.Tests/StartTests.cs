using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>Everybody signs in and sees the own page, on a phone and on a laptop.</summary>
public sealed class StartTests(RunningPlatform platform, Browsers browsers)
{
    [Theory]
    [InlineData("petra")]
    [InlineData("jan")]
    [InlineData("meindert")]
    [InlineData("samira")]
    [InlineData("karin")]
    public async Task Somebody_signs_in_and_sees_the_own_page(string firstName)
    {
        foreach (var look in new[] { Window.Phone, Window.Laptop })
        {
            await using var person = await Person.SignInAsync(platform, browsers, firstName, look);
            foreach (var link in await person.Page.Locator("main a[href^='/']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"))
                await person.OpenAsync(link);
        }
    }
}
