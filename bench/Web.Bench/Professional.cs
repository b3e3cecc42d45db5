using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Samenspel.TestKit;

namespace Samenspel.Web.Bench;

/// <summary>A page that somebody opened.</summary>
/// <param name="Page">Which page of the day.</param>
/// <param name="FirstByte">Milliseconds from the question to the first byte of the answer.</param>
/// <param name="Bytes">How long the page is, compressed as a browser asks it.</param>
internal readonly record struct Opened(string Page, double FirstByte, int Bytes);

/// <summary>A professional of the invented city in front of the website, signed in.</summary>
internal sealed partial class Professional
{
    private readonly HttpClient browser;
    private readonly HttpClient reader;
    private string? client;

    private Professional(HttpClient browser, HttpClient reader) => (this.browser, this.reader) = (browser, reader);

    /// <summary>Signs in by the real pages.</summary>
    /// <param name="publicUrl">Where the platform is.</param>
    /// <param name="number">Which professional: each team of the city has two, the first Petra and Omar.</param>
    /// <param name="password">The one of the demonstration.</param>
    public static async Task<Professional> SignInAsync(Uri publicUrl, int number, string password)
    {
        var email = number switch
        {
            0 => "petra@samenspel.example",
            1 => "omar@samenspel.example",
            _ => $"{(number % 2 == 0 ? "professional" : "achterwacht")}-{number / 2}@stad.example",
        };
        var cookies = new CookieContainer();
        var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = true }) { BaseAddress = publicUrl };
        using var asked = await browser.GetAsync("/home");
        using var form = await new SignIn(browser).PostFormAsync(asked.RequestMessage!.RequestUri!, new() { ["Email"] = email, ["Password"] = password }, CancellationToken.None);
        if (form.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/account", StringComparison.Ordinal)) throw new InvalidOperationException("The sign-in was refused: was the city filled by tools/fill-city?");
        var reader = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = publicUrl };
        reader.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");
        var one = new Professional(browser, reader);
        one.client = ClientLink().Match(await browser.GetStringAsync("/clients")).Groups[1].Value is { Length: > 0 } link ? link : null;
        return one;
    }

    /// <summary>Opens a page of the day and reads it to its end.</summary>
    public async Task<Opened> OpenAsync(string page)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await reader.GetAsync(page.Replace("{client}", client, StringComparison.Ordinal), HttpCompletionOption.ResponseHeadersRead);
        await using var body = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[64 * 1024];
        var bytes = await body.ReadAsync(buffer);
        var firstByte = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        for (int more; (more = await body.ReadAsync(buffer)) > 0;) bytes += more;
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{page}: {(int)answer.StatusCode}");
        return new Opened(page, firstByte, bytes);
    }

    /// <summary>Whether this professional has such a page: a team may have no inhabitant yet.</summary>
    public bool Has(string page) => client is not null || !page.Contains("{client}", StringComparison.Ordinal);

    [GeneratedRegex("href=\"/?(clients/[0-9a-f-]{36})\"")]
    private static partial Regex ClientLink();
}
