using System.Globalization;

namespace Samenspel.LocalHosting.Running;

/// <summary>Asks a process by HTTP whether it is healthy.</summary>
internal static class HttpProbe
{
    private const int Shown = 300;

    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    /// <returns>Null when the answer has the expected status, otherwise what went wrong.</returns>
    public static async Task<string?> CheckAsync(string url, int statusCode, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Client.GetAsync(new Uri(url), cancellationToken);
            if ((int)response.StatusCode == statusCode)
                return null;
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            return string.Create(CultureInfo.InvariantCulture,
                $"GET {url} answered {(int)response.StatusCode}: {(body.Length > Shown ? body[..Shown] : body)}");
        }
        catch (HttpRequestException failure)
        {
            return $"GET {url}: {failure.Message}";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"GET {url} got no answer within {Client.Timeout.TotalSeconds:0} s";
        }
    }
}
