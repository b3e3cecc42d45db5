using System.Globalization;
using System.Text.Json;
using Samenspel.Web.SigningIn;

namespace Samenspel.Web.Homes;

/// <summary>
/// The services, asked within the platform in the name of whoever looks at the page. An address begins with the name of its service.
/// A service that does not answer is an answer too.
/// </summary>
internal sealed class PlatformApi(HttpClient http)
{
    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddServiceDiscovery();
        builder.Services
            .AddHttpClient<PlatformApi>(http => http.Timeout = TimeSpan.FromSeconds(5)) // a page does not wait longer for one of its parts
            .AddServiceDiscovery()
            .AddHttpMessageHandler<SessionTokenHandler>();
    }

    /// <summary>Reads something.</summary>
    /// <returns>Null when it could not be read now.</returns>
    public async Task<T?> ReadAsync<T>(string address, CancellationToken cancel) where T : class
    {
        try
        {
            using var answer = await SendAsync(HttpMethod.Get, address, cancel);
            return answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync<T>(cancel) : null;
        }
        catch (Exception failure) when (IsUnreachable(failure, cancel))
        {
            return null;
        }
    }

    /// <summary>Does something.</summary>
    /// <returns>The status; null when nobody answered.</returns>
    public async Task<int?> DoAsync(HttpMethod method, string address, CancellationToken cancel)
    {
        try
        {
            using var answer = await SendAsync(method, address, cancel);
            return (int)answer.StatusCode;
        }
        catch (Exception failure) when (IsUnreachable(failure, cancel))
        {
            return null;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, $"http://{address.Split('/')[0]}/api/{address}");
        request.Headers.AcceptLanguage.ParseAdd(CultureInfo.CurrentUICulture.Name);
        return await http.SendAsync(request, cancel);
    }

    private static bool IsUnreachable(Exception failure, CancellationToken cancel) =>
        failure is HttpRequestException or JsonException || (failure is OperationCanceledException && !cancel.IsCancellationRequested);
}
