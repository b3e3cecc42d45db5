using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>
/// Somebody with a browser and no script: follows links and redirects, fills in forms, keeps cookies. Every address that was visited
/// is remembered.
/// </summary>
public sealed partial class BrowserUser(Uri publicUrl) : IDisposable
{
    private readonly HttpClient browser = SignIn.Browser(publicUrl);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public List<Uri> Visited { get; } = [];

    public HttpStatusCode Status { get; private set; }

    public string Html { get; private set; } = "";

    /// <summary>The words on the page.</summary>
    public string Text => WebUtility.HtmlDecode(Tag().Replace(Html, " "));

    public Uri Address => Visited[^1];

    public async Task OpenAsync(string address) => await ShowAsync(await browser.GetAsync(Visit(new Uri(publicUrl, address)), Cancel));

    /// <summary>Opens the own page and signs in on the way.</summary>
    public async Task SignInAsync(string email, string password)
    {
        await OpenAsync("/home");
        await SendAsync(Form("Email"), ("Email", email), ("Password", password));
    }

    /// <summary>Sends the form that holds this text, with its hidden fields.</summary>
    public Task PressAsync(string within) => SendAsync(Form(within));

    /// <summary>The form that holds this text.</summary>
    public string Form(string within) => AnyForm().Matches(Html).Select(form => form.Value).First(form => WebUtility.HtmlDecode(form).Contains(within, StringComparison.Ordinal));

    /// <summary>Sends a form, with its hidden fields and these.</summary>
    public Task SendAsync(string form, params (string Name, string Value)[] fields) =>
        SendToAsync(Attribute(form, "action") is { Length: > 0 } given ? given : Address.PathAndQuery, form, fields);

    /// <summary>Sends a form of a page that was opened before.</summary>
    public async Task SendToAsync(string address, string form, params (string Name, string Value)[] fields)
    {
        var all = Input().Matches(form).Select(input => input.Value).Where(input => input.Contains("hidden", StringComparison.Ordinal))
            .Select(input => (Name: Attribute(input, "name"), Value: Attribute(input, "value"))).Concat(fields);
        using var content = new FormUrlEncodedContent(all.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        await ShowAsync(await browser.PostAsync(Visit(new Uri(publicUrl, address)), content, Cancel));
    }

    /// <summary>What a script of the website sends; the page stays as it is.</summary>
    public async Task<HttpStatusCode> PostJsonAsync(string address, object body)
    {
        using var answer = await browser.PostAsJsonAsync(new Uri(publicUrl, address), body, Cancel);
        return answer.StatusCode;
    }

    public void Language(string code)
    {
        browser.DefaultRequestHeaders.AcceptLanguage.Clear();
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(code);
    }

    public void Dispose() => browser.Dispose();

    private async Task ShowAsync(HttpResponseMessage answer)
    {
        for (var hops = 0; answer.Headers.Location is { } location && (int)answer.StatusCode is >= 300 and < 400; hops++)
        {
            Assert.True(hops < 10, $"{location} leads nowhere");
            answer.Dispose();
            answer = await browser.GetAsync(Visit(new Uri(Address, location)), Cancel);
        }
        (Status, Html) = (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel));
        answer.Dispose();
    }

    private Uri Visit(Uri address)
    {
        Visited.Add(address);
        return address;
    }

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag[..(tag.IndexOf('>', StringComparison.Ordinal) + 1)], $" {name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex AnyForm();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
