using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

public sealed class LookTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Behind the gateway the website serves them; without it they are here too, and the policy of the pages lets them in.</summary>
    [Fact]
    public async Task The_style_sheets_of_a_page_are_of_its_own_address_and_there()
    {
        var page = await Page.ReadAsync(await host.Browser().GetAsync(SignIn.SignInPage, Cancel));
        string[] sheets = [.. page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!)];

        Assert.Equal(6, sheets.Length);
        Assert.All(sheets, sheet => Assert.StartsWith("/_content/Samenspel.Styles/", sheet, StringComparison.Ordinal));
        foreach (var sheet in sheets)
        {
            using var answer = await host.Browser().GetAsync(sheet, Cancel);
            Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task A_page_has_a_way_back()
    {
        var page = await Page.ReadAsync(await host.Browser().GetAsync(SignIn.SignInPage, Cancel));
        Assert.Equal("/", page.QuerySelector(".back a")!.GetAttribute("href"));
    }
}
