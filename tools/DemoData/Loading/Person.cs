using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Samenspel.DemoData.Loading;

/// <summary>Somebody who signed in, and what he asks of the platform. A refusal that the plan did not foresee ends the loading.</summary>
internal sealed class Person(HttpClient http, Guid id)
{
    public Guid Id { get; } = id;

    /// <summary>Makes something, once: the key says which thing of the plan it is.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> MakeAsync(string address, string key, object body)
    {
        var answer = await SendAsync(HttpMethod.Post, address, body, request => request.Headers.Add("Idempotency-Key", key.Length == 36 ? key : $"city-{key}"));
        return answer!["id"]!.ToString();
    }

    /// <summary>Makes something about which another service must first have heard: a 404 is asked again.</summary>
    public async Task MakeSoonAsync(string address, string key, object body)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await MakeAsync(address, key, body);
                return;
            }
            catch (InvalidOperationException unknown) when (attempt < 100 && unknown.Message.Contains(": 404", StringComparison.Ordinal))
            {
                await Task.Delay(200);
            }
        }
    }

    /// <summary>Makes something that the service recognises by itself.</summary>
    /// <returns>What the service answers.</returns>
    public async Task<JsonNode> MakeKnownAsync(string address, object body) => (await SendAsync(HttpMethod.Post, address, body))!;

    /// <summary>Does something to a thing.</summary>
    public Task DoAsync(string address, object? body = null) => SendAsync(HttpMethod.Post, address, body ?? new { });

    /// <summary>Writes something that others may write too: reads which version there is first.</summary>
    public async Task WriteAsync(string address, object body, string? readAt = null)
    {
        using var read = await http.GetAsync(readAt ?? address);
        await SendAsync(HttpMethod.Put, address, body, request =>
        {
            if (read.Headers.ETag is { } version) request.Headers.IfMatch.Add(version);
        });
    }

    public async Task<JsonNode> ReadAsync(string address) => (await SendAsync(HttpMethod.Get, address, null))!;

    /// <summary>Waits until what another service told has arrived.</summary>
    public async Task<JsonNode> WaitAsync(string address, Func<JsonNode, bool> holds)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            using var answer = await http.GetAsync(address);
            if (answer.IsSuccessStatusCode && await answer.Content.ReadFromJsonAsync<JsonNode>() is { } body && holds(body)) return body;
            await Task.Delay(100);
        }
        throw new InvalidOperationException($"{address} did not become what was expected within a minute.");
    }

    private async Task<JsonNode?> SendAsync(HttpMethod method, string address, object? body, Action<HttpRequestMessage>? change = null)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
            change?.Invoke(request);
            using var answer = await http.SendAsync(request);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                await Task.Delay(answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1));
                continue;
            }
            var text = await answer.Content.ReadAsStringAsync();
            if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{method} {address}: {(int)answer.StatusCode} {text}");
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
    }
}
