using System.Text.RegularExpressions;
using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>A picture of each page that each role reaches, on a phone and on a laptop, and those that the documents show: <c>tools/screens FOLDER</c>.</summary>
[Collection(nameof(Prepared))]
public sealed partial class ScreensTests(RunningPlatform platform, Browsers browsers, Prepared prepared)
{
    /// <summary>The pictures that the documents show, by their names: whose page it is.</summary>
    private static readonly (string Name, string FirstName, string Address)[] Shown =
    [
        ("client-agreement-phone", "meindert", "/agreements/{0}"), ("client-home-phone", "meindert", "/home"), ("client-my-data-phone", "meindert", "/my-data"),
        ("professional-backup-laptop", "petra", "/backup"), ("professional-clients-laptop", "petra", "/clients"), ("professional-home-laptop", "petra", "/home"),
        ("professional-open-requests-laptop", "petra", "/open-requests"), ("professional-requests-laptop", "petra", "/requests"),
        ("volunteer-agreement-phone", "jan", "/agreements/{0}"), ("volunteer-home-phone", "jan", "/home"), ("volunteer-signal-phone", "jan", "/agreements/{0}/signal"), ("volunteer-visits-phone", "jan", "/agreements/{0}/visits"),
    ];

    [Fact(Explicit = true)]
    public async Task The_pictures_of_the_documents_are_renewed_and_no_others_are_there()
    {
        var folder = new DirectoryInfo(Environment.GetEnvironmentVariable("SHOWN") ?? throw new InvalidOperationException("SHOWN names the folder."));
        Assert.Equal(Shown.Select(one => $"{one.Name}.png").Order(StringComparer.Ordinal), folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        foreach (var ofOne in Shown.GroupBy(one => (one.FirstName, IsPhone: one.Name.EndsWith("-phone", StringComparison.Ordinal))))
        {
            await using var person = await Person.SignInAsync(platform, browsers, ofOne.Key.FirstName, ofOne.Key.IsPhone ? Window.Phone : Window.Laptop);
            foreach (var (name, _, address) in ofOne)
            {
                await person.OpenAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, prepared.Agreement));
                await person.Page.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName, $"{name}.png") });
            }
        }
    }

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
