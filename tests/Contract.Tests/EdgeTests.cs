using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samenspel.Contract.Tests;

/// <summary>What systems and browsers send in their own way is understood or refused with the right status, at every endpoint of every service.</summary>
public sealed class EdgeTests(RealServices services)
{
    private const string Unknown = "noSuchMember";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public Task A_body_of_another_kind_or_encoding_is_refused_as_such(string key) => EachBodyAsync(key, async (send, body) =>
    {
        foreach (var type in new[] { "text/plain", "application/xml", "application/json; charset=utf-7", "application/json; charset=nonsense", "application/json; charset=\"\u00e9\"" })
        {
            if ((await send(body.ToJsonString(), type)).Status is var status && status != HttpStatusCode.UnsupportedMediaType) return $"{type}: {status}";
        }
        return null;
    });

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public Task The_encoding_of_a_body_may_be_written_in_several_ways(string key) => EachBodyAsync(key, async (send, body) =>
    {
        var plain = await send(Broken(body), "application/json");
        foreach (var type in new[] { "application/json; charset=\"UTF-8\"", "application/json;charset=utf8", "application/json; charset=Utf-8" })
        {
            if ((await send(Broken(body), type)).Status is var status && status != plain.Status) return $"{type}: {status} instead of {plain.Status}";
        }
        return null;
    });

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public Task A_member_that_is_not_known_is_refused_and_named(string key) => EachBodyAsync(key, async (send, body) =>
    {
        var (status, problem) = await send(Broken(body), "application/json");
        return status == HttpStatusCode.BadRequest && Fields(problem).Contains(Unknown) ? null : $"{status}: {string.Join(", ", Fields(problem))}";
    });

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public async Task A_moment_without_an_offset_is_refused_and_the_field_is_named(string key)
    {
        var seeded = await services.StartAsync(key);
        var wrong = new List<string>();
        using var insider = seeded.Service.As(seeded.Samples.Insider);
        foreach (var operation in seeded.Api.Operations.Where(operation => operation.Body is not null))
        {
            foreach (var (name, property) in operation.Body!["properties"]?.AsObject() ?? [])
            {
                if (seeded.Api.Resolve(property!)["format"]?.ToString() != "date-time") continue;
                foreach (var moment in new[] { "2026-12-07T10:00", "2026-12-07T10:00:00", "2026-12-01" })
                {
                    var body = seeded.Samples.Of(seeded.Api, operation.Body, "body")!.AsObject();
                    body[name] = moment;
                    var (status, problem) = await SendAsync(insider, operation.Method, seeded.Samples.Fill(operation.Path), body.ToJsonString(), "application/json");
                    if (status != HttpStatusCode.BadRequest || !Fields(problem).Contains(name)) wrong.Add($"{operation.Method} {operation.Path} {name}: {moment} gives {status} {string.Join(", ", Fields(problem))}");
                }
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public async Task Whoever_asks_for_the_head_gets_the_head_of_the_answer(string key)
    {
        var seeded = await services.StartAsync(key);
        var wrong = new List<string>();
        using var insider = seeded.Service.As(seeded.Samples.Insider);
        foreach (var operation in seeded.Api.Operations.Where(operation => operation.Method == "GET"))
        {
            var address = seeded.Samples.Fill(operation.Path);
            using var whole = await insider.GetAsync(address, Cancel);
            using var asked = new HttpRequestMessage(HttpMethod.Head, address);
            using var head = await insider.SendAsync(asked, Cancel);
            var rest = await head.Content.ReadAsByteArrayAsync(Cancel);
            if (head.StatusCode != whole.StatusCode || rest.Length > 0) wrong.Add($"{address}: {head.StatusCode} with {rest.Length} bytes instead of {whole.StatusCode}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>A valid body with one member too many: it changes nothing.</summary>
    private static string Broken(JsonObject body)
    {
        var copy = body.DeepClone().AsObject();
        copy.Insert(0, Unknown, 1);
        return copy.ToJsonString();
    }

    private async Task EachBodyAsync(string key, Func<Func<string, string, Task<(HttpStatusCode Status, JsonElement Problem)>>, JsonObject, Task<string?>> complain)
    {
        var seeded = await services.StartAsync(key);
        var wrong = new ConcurrentBag<string>();
        using var insider = seeded.Service.As(seeded.Samples.Insider);
        foreach (var operation in seeded.Api.Operations.Where(operation => operation.Body is not null))
        {
            if (seeded.Samples.Of(seeded.Api, operation.Body!, "body") is not JsonObject body) continue;
            var complaint = await complain((text, type) => SendAsync(insider, operation.Method, seeded.Samples.Fill(operation.Path), text, type), body);
            if (complaint is not null) wrong.Add($"{operation.Method} {operation.Path}: {complaint}");
        }
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order(StringComparer.Ordinal)));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Problem)> SendAsync(HttpClient http, string method, string address, string body, string type)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await http.SendAsync(request, Cancel);
        var isProblem = answer.Content.Headers.ContentType?.MediaType == "application/problem+json";
        return (answer.StatusCode, isProblem ? JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(Cancel)) : default);
    }

    private static IEnumerable<string> Fields(JsonElement problem) =>
        problem.ValueKind is JsonValueKind.Object && problem.TryGetProperty("errors", out var errors) ? errors.EnumerateObject().Select(field => field.Name) : [];
}
