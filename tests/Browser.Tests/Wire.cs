using System.Text.Json;
using Microsoft.Playwright;

namespace Samenspel.Browser.Tests;

/// <summary>Counts what comes over the wire to one page of a browser: heads and bodies, as they were compressed.</summary>
internal sealed class Wire
{
    private readonly HashSet<string> pages = [];
    private readonly Lock counting = new();

    private Wire()
    {
    }

    /// <summary>Everything since the browser was opened.</summary>
    public int All { get; private set; }

    /// <summary>The page that was opened last, without what it is made of.</summary>
    public int Page { get; private set; }

    public static async Task<Wire> OfAsync(IPage page)
    {
        var wire = new Wire();
        var browser = await page.Context.NewCDPSessionAsync(page);
        browser.Event("Network.requestWillBeSent").OnEvent += (_, seen) => wire.Sent(seen!.Value);
        browser.Event("Network.loadingFinished").OnEvent += (_, seen) => wire.Came(Id(seen!.Value), Length(seen.Value));
        await browser.SendAsync("Network.enable");
        return wire;
    }

    private static string Id(JsonElement seen) => seen.GetProperty("requestId").GetString()!;

    private static int Length(JsonElement seen) => (int)seen.GetProperty("encodedDataLength").GetDouble();

    private void Sent(JsonElement seen)
    {
        lock (counting)
        {
            if (seen.GetProperty("type").GetString() == "Document") pages.Add(Id(seen));
            // One that led elsewhere goes on under the same id.
            if (seen.TryGetProperty("redirectResponse", out var before)) All += Length(before);
        }
    }

    private void Came(string id, int length)
    {
        lock (counting)
        {
            All += length;
            if (pages.Contains(id)) Page = length;
        }
    }
}
