using System.Text.RegularExpressions;
using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>A picture of each page that each role reaches, on a phone and on a laptop: <c>tools/screens FOLDER</c>.</summary>
[Collection(nameof(Prepared))]
public sealed partial class ScreensTests(RunningPlatform platform, Browsers browsers, Prepared prepared)
{
    [Theory(Explicit = true)]
    [InlineData("meindert")]
    [InlineData("samira")]
    [InlineData("jan")]
    [InlineData("petra")]
    [InlineData("karin")]
    public async Task Every_page_has_a_picture(string firstName)
    {
        Assert.NotEmpty(prepared.Agreement);
        var folder = Directory.CreateDirectory(Environment.GetEnvironmentVariable("SCREENS") ?? throw new InvalidOperationException("SCREENS names the folder."));
        foreach (var (size, look) in new[] { ("phone", Window.Phone), ("laptop", Window.Laptop) })
        {
            await using var person = await Person.SignInAsync(platform, browsers, firstName, look);
            foreach (var address in await Crawl.AddressesAsync(person))
            {
                await person.Page.GotoAsync(address);
                var name = NoLetter().Replace(address.Split('?', '#')[0], "-").Trim('-');
                await person.Page.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName, $"{firstName}-{name}-{size}.png"), FullPage = true });
            }
        }
    }

    /// <summary>Ids are not worth a place in the name of a file.</summary>
    [GeneratedRegex("([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[^a-z0-9])+")]
    private static partial Regex NoLetter();
}
