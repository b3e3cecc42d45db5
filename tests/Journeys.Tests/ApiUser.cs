using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>Somebody on a journey: who signed in for real and speaks to the platform through the gateway.</summary>
public sealed class ApiUser(HttpClient http)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Makes something.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> MakeAsync(string address, object body) => (await PostAsync(address, body)).Text("id");

    /// <summary>The same.</summary>
    /// <returns>The whole answer.</returns>
    public Task<JsonNode> PostAsync(string address, object? body = null) => http.PostAsJsonAsync(address, body ?? new { }, Cancel).OkAsync<JsonNode>();

    /// <summary>Makes something for which another service must first have heard of a consent: a 404 or 422 is asked again.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> MakeWhenAllowedAsync(string address, object body) => (await PostWhenAllowedAsync(address, body)).Text("id");

    /// <summary>The same.</summary>
    /// <returns>The whole answer.</returns>
    public async Task<JsonNode> PostWhenAllowedAsync(string address, object body)
    {
        HttpResponseMessage? made = null;
        await Eventually.IsTrueAsync(async () => (made = await http.PostAsJsonAsync(address, body, Cancel)).StatusCode
            is not (HttpStatusCode.NotFound or HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict), $"{address} is allowed", cancel: Cancel);
        return await Task.FromResult(made!).OkAsync<JsonNode>();
    }

    /// <summary>Makes something that a phone may send twice.</summary>
    public async Task MakeOnceAsync(string address, object body)
    {
        var key = Guid.CreateVersion7().ToString();
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Headers = { { "Idempotency-Key", key } }, Content = JsonContent.Create(body) };
            await http.SendAsync(request, Cancel).HasStatusAsync(HttpStatusCode.Created);
        }
    }

    /// <summary>Does something to a thing.</summary>
    public async Task DoAsync(string address, object? body = null)
    {
        var answer = await http.PostAsJsonAsync(address, body ?? new { }, Cancel);
        if (!answer.IsSuccessStatusCode) Assert.Fail($"POST {address}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
    }

    /// <summary>Writes something, of the version that was read.</summary>
    /// <param name="address">Where it is written.</param>
    /// <param name="body">What.</param>
    /// <param name="readAt">Where it is read, when that is another address.</param>
    public async Task WriteAsync(string address, object body, string? readAt = null)
    {
        var answer = await PutAsync(address, body, readAt);
        if (!answer.IsSuccessStatusCode) Assert.Fail($"PUT {address}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
    }

    /// <summary>Cannot write it now.</summary>
    public Task CannotWriteAsync(string address, object body, string readAt, HttpStatusCode status) => PutAsync(address, body, readAt).HasStatusAsync(status);

    public Task<JsonNode> ReadAsync(string address) => http.GetAsync(address, Cancel).OkAsync<JsonNode>();

    /// <summary>Waits until what another service told has arrived.</summary>
    public Task<JsonNode> SeesAsync(string address, Func<JsonNode, bool> holds, string what) => Eventually.HasAsync(async () =>
    {
        using var answer = await http.GetAsync(address, Cancel);
        return answer.IsSuccessStatusCode && await answer.Content.ReadFromJsonAsync<JsonNode>(Cancel) is { } body && holds(body) ? body : null;
    }, what, TimeSpan.FromSeconds(60), Cancel);

    /// <summary>Takes something away.</summary>
    public Task RemoveAsync(string address) => http.DeleteAsync(address, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

    /// <summary>Is told that it does not exist.</summary>
    public Task DoesNotFindAsync(string address) => http.GetAsync(address, Cancel).HasStatusAsync(HttpStatusCode.NotFound);

    /// <summary>Reads it no longer, with the token of before: within five seconds.</summary>
    public Task NoLongerReadsAsync(string address) => Eventually.IsTrueAsync(async () =>
    {
        using var answer = await http.GetAsync(address, Cancel);
        return answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.NotFound;
    }, "the old token reads no longer", TimeSpan.FromSeconds(5), Cancel);

    /// <summary>Is refused, with this reason.</summary>
    public Task IsRefusedAsync(string address, object? body, HttpStatusCode status, string code) =>
        http.PostAsJsonAsync(address, body ?? new { }, Cancel).IsProblemAsync(status, code);

    private async Task<HttpResponseMessage> PutAsync(string address, object body, string? readAt)
    {
        using var read = await http.GetAsync(readAt ?? address, Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(body) };
        if (read.Headers.ETag is { } version) request.Headers.IfMatch.Add(version);
        return await http.SendAsync(request, Cancel);
    }
}

internal static class JsonNodeExtensions
{
    public static IEnumerable<JsonNode> Items(this JsonNode list) => list["items"]!.AsArray().Select(item => item!);

    public static string Text(this JsonNode node, string property) => node[property]?.ToString() ?? "";

    public static Task IsForbiddenAsync(this Task<HttpResponseMessage> sent) => sent.IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");

    public static Task SucceedsAsync(this Task<HttpResponseMessage> sent) => sent.HasStatusAsync(HttpStatusCode.OK);
}
