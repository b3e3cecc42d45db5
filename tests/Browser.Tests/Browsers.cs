using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Samenspel.Browser.Tests.Browsers))]

namespace Samenspel.Browser.Tests;

/// <summary>One Chromium for all tests; each person gets a window without anybody's cookies.</summary>
public sealed class Browsers : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = await TestKit.Chromium.PathAsync(),
            // Inside a container it may not make a sandbox of its own; it asks nobody on the internet anything.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A window of its own.</summary>
    internal Task<IBrowserContext> WindowAsync(Window window, Uri address) => chromium!.NewContextAsync(new()
    {
        BaseURL = address.ToString(),
        Locale = window.Language,
        TimezoneId = "Europe/Amsterdam",
        JavaScriptEnabled = window.HasScript,
        ViewportSize = new() { Width = window.Width, Height = window.Height },
        HasTouch = window.Width < 500,
        ReducedMotion = ReducedMotion.Reduce,
    });

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
    }
}

/// <summary>What somebody looks at the website with.</summary>
internal sealed record Window(int Width, int Height, string Language = "nl-NL", bool HasScript = true, bool HasMouse = true)
{
    public static readonly Window Phone = new(360, 740), Laptop = new(1280, 800);

    /// <summary>The same, used in another way.</summary>
    public Window In(Way way) => way switch
    {
        Way.KeyboardOnly => this with { HasMouse = false },
        Way.WithoutScript => this with { HasScript = false },
        Way.English => this with { Language = "en-GB" },
        _ => this,
    };
}

/// <summary>How somebody uses the website.</summary>
public enum Way
{
    /// <summary>In Dutch, with a finger or a mouse; each page is looked at with axe.</summary>
    Usual,

    /// <summary>Without mouse or finger.</summary>
    KeyboardOnly,

    /// <summary>In a browser that runs no script.</summary>
    WithoutScript,

    /// <summary>In English.</summary>
    English,
}
