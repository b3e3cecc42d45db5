using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>Every page that somebody reaches, in the smallest window and over a slow line.</summary>
[Collection(nameof(Prepared))]
public sealed class SmallWindowTests(RunningPlatform platform, Browsers browsers, Prepared prepared)
{
    /// <summary>For developers, and not made here.</summary>
    private const string ApiReference = "/reference/";

    private const int FirstVisit = 80_000, OnePage = 15_000;

    [Theory]
    [InlineData("meindert")]
    [InlineData("samira")]
    [InlineData("jan")]
    [InlineData("petra")]
    [InlineData("karin")]
    public async Task Every_page_fits_and_is_small(string firstName)
    {
        Assert.NotEmpty(prepared.Agreement);
        await using var person = await Person.OpenBrowserAsync(platform, browsers, firstName, SmallWindow.Size);
        var wire = await Wire.OfAsync(person.Page);
        // Signing in, the way to the start page and all that it is made of.
        await person.SignInAsync();
        var (first, sizes, wrong) = (wire.All, new List<(int Bytes, string Address)>(), new List<string>());
        foreach (var address in (await Crawl.AddressesAsync(person)).Where(address => address != ApiReference))
        {
            await person.Page.GotoAsync(address);
            sizes.Add((wire.Page, address));
            wrong.AddRange((await SmallWindow.LookAsync(person.Page)).Select(what => $"{address}: {what}"));
        }
        wrong.AddRange(sizes.Where(page => page.Bytes is 0 or > OnePage).Select(page => $"{page.Address}: {page.Bytes} bytes"));
        if (first > FirstVisit) wrong.Add($"the first visit: {first} bytes");
        TestContext.Current.SendDiagnosticMessage("{0}: first visit {1} bytes; {2} pages, {3}", firstName, first, sizes.Count, string.Join(", ", sizes.OrderDescending().Take(5)));
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }
}
