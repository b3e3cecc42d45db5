using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Samenspel.Journeys.Tests;

/// <summary>What the people of one story sent: of each address the ids of things that exist, and of each command the last body that was taken.</summary>
internal sealed partial class Recorded
{
    private readonly ConcurrentDictionary<string, string> ids = new();
    private readonly ConcurrentDictionary<string, string> bodies = new();

    /// <summary>Remembers what somebody sends.</summary>
    public DelegatingHandler Listener() => new Handler(this);

    /// <summary>Every operation of a service with ids in its address that are all known, as the API's document has them.</summary>
    public IEnumerable<Walked> OperationsOf(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        where path.Key.Contains('{', StringComparison.Ordinal) && !path.Key.StartsWith("/messages/", StringComparison.Ordinal)
        let address = Fill(document["servers"]![0]!.Text("url"), path.Key)
        where address is not null
        from method in path.Value!.AsObject()
        where method.Key is "get" or "post" or "put" or "delete"
        select new Walked(method.Key.ToUpperInvariant(), path.Key, address, bodies.GetValueOrDefault($"{method.Key.ToUpperInvariant()} {Shape(address)}") ?? "{}");

    private string? Fill(string server, string path)
    {
        var parts = path.Split('/');
        for (var i = 1; i < parts.Length; i++)
        {
            if (!parts[i].StartsWith('{')) continue;
            if (!ids.TryGetValue(parts[i - 1], out var id)) return null;
            parts[i] = id;
        }
        return new Uri(server).AbsolutePath + string.Join('/', parts);
    }

    private void Remember(string method, string path, string? body, string answer)
    {
        var parts = path.Split('/');
        for (var i = 1; i < parts.Length; i++)
            if (IsValue().IsMatch(parts[i]) || (parts[i - 1] == "consents" && parts[i].Length > 0)) ids[parts[i - 1]] = parts[i];
        if (body is not null) bodies[$"{method} {Shape(path)}"] = body;
        if (method == "POST" && answer.StartsWith('{') && JsonNode.Parse(answer) is { } made && Guid.TryParse(made.Text("id"), out var id) && !IsValue().IsMatch(parts[^1])) ids[parts[^1]] = id.ToString();
    }

    private static string Shape(string path) => IdInPath().Replace(path, "-");

    [GeneratedRegex(@"^([0-9a-f]{8}-[0-9a-f-]{27}|[1-5])$")]
    private static partial Regex IsValue();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex IdInPath();

    private sealed class Handler(Recorded recorded) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            var answer = await base.SendAsync(request, cancellationToken);
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            if (answer.IsSuccessStatusCode) recorded.Remember(request.Method.Method, request.RequestUri!.AbsolutePath, body, await answer.Content.ReadAsStringAsync(cancellationToken));
            return answer;
        }
    }
}

/// <summary>One operation at an address that exists.</summary>
/// <param name="Method">GET, POST, PUT or DELETE.</param>
/// <param name="Path">As the document has it.</param>
/// <param name="Address">With ids of things that exist.</param>
/// <param name="Body">What was taken there before, or nothing.</param>
internal sealed record Walked(string Method, string Path, string Address, string Body)
{
    /// <summary>The status, and what is in it: the code of a refusal, or all that is shown.</summary>
    public async Task<string> AnswerToAsync(HttpClient person, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(new HttpMethod(Method), Address) { Headers = { { "Idempotency-Key", Guid.CreateVersion7().ToString() } } };
        if (Method is "POST" or "PUT") request.Content = new StringContent(Body, Encoding.UTF8, "application/json");
        if (Method is "PUT" or "DELETE") request.Headers.IfMatch.Add(new EntityTagHeaderValue("\"1\""));
        using var answer = await person.SendAsync(request, cancel);
        var text = await answer.Content.ReadAsStringAsync(cancel);
        return $"{(int)answer.StatusCode} {(answer.Content.Headers.ContentType?.MediaType == "application/problem+json" ? JsonNode.Parse(text)!.Text("code") : text)}".TrimEnd();
    }
}
