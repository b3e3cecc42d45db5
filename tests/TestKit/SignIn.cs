using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace Samenspel.TestKit;

/// <summary>What a tool gets when somebody signs in.</summary>
public sealed record Tokens(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("refresh_token")] string RefreshToken,
    [property: JsonPropertyName("id_token")] string IdToken);

/// <summary>
/// Signs in as a person does: the authorization code flow with PKCE over HTTP, through the real pages. The browser keeps
/// cookies, follows no redirects by itself, and its base address is the public address.
/// </summary>
public sealed partial class SignIn(HttpClient browser)
{
    public const string ClientId = "samenspel-web";
    public const string SignInPage = "/account/sign-in";

    private readonly string verifier = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    /// <summary>A browser for a platform that runs.</summary>
    public static HttpClient Browser(Uri publicUrl) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = publicUrl };

    /// <summary>A client that speaks to the platform as this person, who signs in now and stays so.</summary>
    /// <param name="publicUrl">Where the platform is.</param>
    /// <param name="email">Who signs in.</param>
    /// <param name="password">With which password.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="listener">Sees what this person sends from then on.</param>
    public static async Task<HttpClient> ClientAsync(Uri publicUrl, string email, string password, CancellationToken cancel, DelegatingHandler? listener = null)
    {
        using var browser = Browser(publicUrl);
        var tokens = await new SignIn(browser).WithPasswordAsync(email, password, cancel);
        HttpMessageHandler signedIn = new SignedIn(publicUrl, tokens);
        listener?.InnerHandler = signedIn;
        return new HttpClient(listener ?? signedIn) { BaseAddress = publicUrl };
    }

    /// <summary>Where the tool wants the person back.</summary>
    public Uri Callback => new(browser.BaseAddress!, "signin-callback");

    /// <summary>The address a tool sends a person to.</summary>
    public Uri AuthorizeAddress(params (string Name, string? Value)[] changes)
    {
        var query = new Dictionary<string, string?>
        {
            ["client_id"] = ClientId,
            ["response_type"] = "code",
            ["redirect_uri"] = Callback.ToString(),
            ["scope"] = "openid profile offline_access samenspel-api",
            ["state"] = "state-of-the-tool",
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
            ["code_challenge_method"] = "S256",
        };
        foreach (var (name, value) in changes) query[name] = value;
        return new Uri(browser.BaseAddress!, QueryHelpers.AddQueryString("/connect/authorize", query.Where(pair => pair.Value is not null)));
    }

    /// <summary>The whole way: sign-in page, code, tokens.</summary>
    public async Task<Tokens> WithPasswordAsync(string email, string password, CancellationToken cancel)
    {
        var page = await RedirectOfAsync(await browser.GetAsync(AuthorizeAddress(), cancel));
        var onwards = await RedirectOfAsync(await PostPasswordAsync(page, email, password, cancel));
        return await TokensAsync(await RedirectOfAsync(await browser.GetAsync(onwards, cancel)), cancel);
    }

    /// <summary>Fills in the sign-in page.</summary>
    public Task<HttpResponseMessage> PostPasswordAsync(Uri page, string email, string password, CancellationToken cancel) =>
        PostFormAsync(page, new() { ["Email"] = email, ["Password"] = password }, cancel);

    /// <summary>Opens a page, fills in its form and sends it with its hidden fields.</summary>
    public async Task<HttpResponseMessage> PostFormAsync(Uri page, Dictionary<string, string> fields, CancellationToken cancel)
    {
        var html = await browser.GetStringAsync(page, cancel);
        foreach (Match input in HiddenInput().Matches(html))
            fields.TryAdd(WebUtility.HtmlDecode(input.Groups["name"].Value), WebUtility.HtmlDecode(input.Groups["value"].Value));
        using var form = new FormUrlEncodedContent(fields);
        return await browser.PostAsync(page, form, cancel);
    }

    /// <summary>Exchanges the code in the callback for tokens.</summary>
    public async Task<Tokens> TokensAsync(Uri callback, CancellationToken cancel)
    {
        var answer = QueryHelpers.ParseQuery(callback.Query);
        if (!answer.TryGetValue("code", out var code)) throw new InvalidOperationException($"There is no code in {callback}.");
        return await AskTokensAsync(cancel, ("grant_type", "authorization_code"), ("code", code.ToString()), ("redirect_uri", Callback.ToString()), ("code_verifier", verifier)).OkAsync<Tokens>();
    }

    /// <summary>Exchanges a refresh token for new tokens.</summary>
    public Task<HttpResponseMessage> RefreshAsync(string refreshToken, CancellationToken cancel) =>
        AskTokensAsync(cancel, ("grant_type", "refresh_token"), ("refresh_token", refreshToken));

    /// <summary>Speaks to the token endpoint in the name of the tool.</summary>
    public async Task<HttpResponseMessage> AskTokensAsync(CancellationToken cancel, params (string Name, string Value)[] parameters)
    {
        using var form = new FormUrlEncodedContent(parameters.Select(p => new KeyValuePair<string, string>(p.Name, p.Value)).Append(new("client_id", ClientId)));
        return await browser.PostAsync("/connect/token", form, cancel);
    }

    /// <summary>Where the answer sends the browser.</summary>
    public async Task<Uri> RedirectOfAsync(HttpResponseMessage answer) => answer.Headers.Location is { } location
        ? new Uri(browser.BaseAddress!, location)
        : throw new InvalidOperationException($"Expected a redirect, got {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");

    [GeneratedRegex("""<input(?=[^>]*type="hidden")(?=[^>]*name="(?<name>[^"]*)")(?=[^>]*value="(?<value>[^"]*)")[^>]*>""")]
    private static partial Regex HiddenInput();
}
