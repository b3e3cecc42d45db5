using System.Net.Http.Headers;

namespace Samenspel.TestKit;

/// <summary>Speaks for somebody who signed in, also when that is longer ago than an access token lasts.</summary>
internal sealed class SignedIn(Uri publicUrl, Tokens tokens) : DelegatingHandler(new HttpClientHandler())
{
    /// <summary>Well within the life of an access token.</summary>
    private static readonly TimeSpan RenewAfter = TimeSpan.FromMinutes(8);

    private readonly SemaphoreSlim one = new(1);
    private readonly HttpClient browser = SignIn.Browser(publicUrl);
    private Tokens tokens = tokens;
    private long since = TimeProvider.System.GetTimestamp();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await AccessTokenAsync(cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }

    private async Task<string> AccessTokenAsync(CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            if (TimeProvider.System.GetElapsedTime(since) < RenewAfter) return tokens.AccessToken;
            using var answer = await new SignIn(browser).RefreshAsync(tokens.RefreshToken, cancel);
            // Whose session has ended goes on with the old token, and is refused.
            if (answer.IsSuccessStatusCode) (tokens, since) = (await Task.FromResult(answer).OkAsync<Tokens>(), TimeProvider.System.GetTimestamp());
            return tokens.AccessToken;
        }
        finally
        {
            one.Release();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            one.Dispose();
            browser.Dispose();
        }
        base.Dispose(disposing);
    }
}
