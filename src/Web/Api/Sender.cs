using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samenspel.Web.SigningIn;

namespace Samenspel.Web.Api;

/// <summary>
/// Asks the services, within the platform, in the name of whoever looks at the page. An address begins with the name of its service.
/// It ends when the browser goes away.
/// </summary>
public sealed class Sender(HttpClient http, IHttpContextAccessor browser)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOut } },
    };

    /// <summary>A page does not wait longer for one of its parts.</summary>
    private const int DefaultWaitSeconds = 5;

    internal static void Add(IServiceCollection services)
    {
        services.AddHttpContextAccessor().AddServiceDiscovery();
        services
            .AddHttpClient<Sender>((provided, http) => http.Timeout = TimeSpan.FromSeconds(provided.GetRequiredService<IConfiguration>().GetValue("Web:WaitSeconds", DefaultWaitSeconds)))
            .AddServiceDiscovery()
            .AddHttpMessageHandler<SessionTokenHandler>();
    }

    /// <summary>Reads or sends something and reads the answer.</summary>
    public async Task<Answer<T>> SendAsync<T>(HttpMethod method, Address address, object? body = null, SentForm form = default)
    {
        var cancel = browser.HttpContext!.RequestAborted;
        try
        {
            using var answer = await RequestAsync(method, address, body, form, cancel);
            return answer.IsSuccessStatusCode
                ? new((int)answer.StatusCode, await ReadAsync<T>(answer, cancel), ETag: answer.Headers.ETag?.ToString())
                : new((int)answer.StatusCode, Problem: await ProblemAsync(answer, cancel));
        }
        catch (Exception failure) when (IsUnreachable(failure, cancel))
        {
            return new(Unreached());
        }
    }

    /// <summary>Sends something to which no more is answered than whether it was done.</summary>
    public async Task<Answer> SendAsync(HttpMethod method, Address address, object? body = null, SentForm form = default)
    {
        var cancel = browser.HttpContext!.RequestAborted;
        try
        {
            using var answer = await RequestAsync(method, address, body, form, cancel);
            return new((int)answer.StatusCode, answer.IsSuccessStatusCode ? null : await ProblemAsync(answer, cancel));
        }
        catch (Exception failure) when (IsUnreachable(failure, cancel))
        {
            return new(Unreached());
        }
    }

    /// <summary>Whether a service did not answer while this request was being answered.</summary>
    internal static bool WasUnreached(HttpContext http) => http.Items.ContainsKey(typeof(Sender));

    private int? Unreached()
    {
        browser.HttpContext!.Items[typeof(Sender)] = true;
        return null;
    }

    private async Task<HttpResponseMessage> RequestAsync(HttpMethod method, Address address, object? body, SentForm form, CancellationToken cancel)
    {
        var path = address.ToString();
        using var request = new HttpRequestMessage(method, $"http://{path.Split('/')[0]}/api/{path}");
        request.Headers.AcceptLanguage.ParseAdd(CultureInfo.CurrentUICulture.Name);
        if (form.Key is { } key) request.Headers.Add("Idempotency-Key", key);
        if (form.ETag is { } version && EntityTagHeaderValue.TryParse(version, out var tag)) request.Headers.IfMatch.Add(tag);
        if (body is not null) request.Content = JsonContent.Create(body, body.GetType(), options: Json);
        return await http.SendAsync(request, cancel);
    }

    /// <summary>What was read; a file, as of a calendar, is text.</summary>
    private static async Task<T?> ReadAsync<T>(HttpResponseMessage answer, CancellationToken cancel) =>
        typeof(T) == typeof(string) && answer.Content.Headers.ContentType?.MediaType is not MediaTypeNames.Application.Json
            ? (T)(object)await answer.Content.ReadAsStringAsync(cancel)
            : await answer.Content.ReadFromJsonAsync<T>(Json, cancel);

    private static async Task<Problem?> ProblemAsync(HttpResponseMessage answer, CancellationToken cancel) =>
        answer.Content.Headers.ContentType?.MediaType is MediaTypeNames.Application.ProblemJson ? await answer.Content.ReadFromJsonAsync<Problem>(Json, cancel) : null;

    /// <summary>What was not filled in is not sent, but for what a service asks for: of that it is told that there is none.</summary>
    private static void LeaveOut(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(member => !member.IsRequired)) member.ShouldSerialize = (_, value) => value is not null;
    }

    private static bool IsUnreachable(Exception failure, CancellationToken cancel) =>
        failure is HttpRequestException or JsonException || (failure is OperationCanceledException && !cancel.IsCancellationRequested);
}
