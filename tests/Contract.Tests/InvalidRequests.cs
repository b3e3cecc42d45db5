using System.Text;
using System.Text.Json.Nodes;

namespace Samenspel.Contract.Tests;

/// <summary>A request nobody should send.</summary>
/// <param name="What">What is wrong with it, for the one who reads of a failure.</param>
/// <param name="Make">Makes it; a request can be sent once.</param>
/// <param name="MustBeRefused">Whether only a refusal is right; others may turn out to be acceptable.</param>
internal sealed record InvalidRequest(string What, Func<HttpRequestMessage> Make, bool MustBeRefused = false);

/// <summary>Thinks of all that can be wrong with a request for an operation: one thing at a time, so that it comes as far as it can.</summary>
internal sealed class InvalidRequests(SeededService seeded)
{
    private const string Mark = "@@rubbish@@";
    private const int Many = 10_000;
    private static readonly string Long = new('x', Many);

    /// <summary>Instead of a value in a body, as raw JSON. Those that are too long must be refused.</summary>
    private static readonly (string What, string Json, bool TooMuch)[] Values =
    [
        ("null", "null", false), ("true", "true", false), ("empty text", "\"\"", false), ("spaces", "\"    \"", false), ("object", "{}", false), ("empty list", "[]", false),
        ("list of null", "[null]", false), ("list of lists", "[[[[]]]]", false), ("zero", "0", false), ("minus one", "-1", false), ("fraction", "1.5", false),
        ("int overflow", "2147483648", false), ("largest int", "2147483647", false), ("smallest int", "-2147483648", false), ("long overflow", "9223372036854775808", false), ("double overflow", "1e400", false),
        ("first day", "\"0001-01-01\"", false), ("last day", "\"9999-12-31\"", false), ("no day", "\"2026-02-30\"", false), ("year zero", "\"0000-00-00\"", false),
        ("moment without offset", "\"2026-12-07T10:00\"", false), ("first moment", "\"0001-01-01T00:00:00+14:00\"", false), ("last moment", "\"9999-12-31T23:59:59.9999999-14:00\"", false),
        ("unknown code", "\"no-such-code\"", false), ("unknown id", "\"0198f000-0000-7000-8000-0000000fffff\"", false), ("empty id", "\"00000000-0000-0000-0000-000000000000\"", false),
        ("text with NUL", "\"a\\u0000b\"", false), ("lone high surrogate", "\"a\\ud800\"", false), ("lone low surrogate", "\"\\udc00b\"", false),
        ("directions and emoji", "\"\\u202e\\ud83d\\ude00\\uffff\"", false), ("markup", "\"<script>alert(1)</script>' or 1=1 --\"", false),
        ("10,000 letters", $"\"{Long}\"", true), ("list of 10,000", $"[{string.Join(',', Enumerable.Repeat("\"x\"", Many))}]", true),
        ("deep", new string('[', 200) + new string(']', 200), true),
    ];

    private static readonly string[] Bodies =
    [
        "", " ", "{", "}", "null", "[]", "[{}]", "\"text\"", "12", "{}", "{\"a\":1,\"a\":2}", "{} {}", "not json", "{'a':1}", "\ufeff{}", "{\"\\u0000\":1}",
        new string('{', 100), new string('[', 5000), string.Concat(Enumerable.Repeat("{\"a\":", 500)) + "1" + new string('}', 500),
    ];

    private static readonly string?[] ContentTypes =
        [null, "text/plain", "application/xml", "application/json; charset=utf-16", "application/json; charset=utf-7", "application/json; charset=utf8", "application/json; charset=\"UTF-8\"", "application/json; charset=", "application/json; charset=nonsense", "multipart/form-data", "application/x-www-form-urlencoded", "application/json-patch+json"];

    private static readonly (string Name, string[] Values)[] Headers =
    [
        ("If-Match", ["*", "\"x\"", "\"", "W/\"0\"", "\"1-gzip\"", "\"-gzip\"", "0", "\"99999999999\"", "\"0\",\"1\"", Long, "é\u0001"]),
        ("Idempotency-Key", [Long, "\u0001", "é", new string('k', 100), new string('k', 101), "same", "same"]),
        ("Accept-Language", ["", "*", "en;q=abc", "nl;q=2,en;q=-1", ",,,;;;", Long, "é", "en-US,en;q=0.9"]),
        ("Accept", ["text/html", "nonsense", "*/*;q=0", Long]),
        ("Content-Encoding", ["gzip", "nonsense"]),
        ("traceparent", ["nonsense", "00-00000000000000000000000000000000-0000000000000000-00"]),
    ];

    private static readonly string[] InAddress =
        ["%01", "%ff%fe", "-1", "0", "99999999999999999999", "not-a-guid", "00000000-0000-0000-0000-000000000000", "%2e%2e%2f", "%F0%9F%98%80", "null", "'", new string('x', 5000)];

    private static readonly string[] InQuery =
        ["", "-1", "0", "10001", "2147483648", "1.5", "abc", "true", "%00", "a%00b", "%ff", "%ed%a0%80", "0001-01-01", "9999-12-31", "no-such-code", "99", "null", "00000000-0000-0000-0000-000000000000", new string('x', 5000)];

    public IEnumerable<InvalidRequest> For(Operation operation) =>
        InBody(operation).Concat(WholeBodies(operation)).Concat(WrongTypes(operation)).Concat(InHeaders(operation)).Concat(InPath(operation)).Concat(InQueries(operation));

    private IEnumerable<InvalidRequest> InBody(Operation operation)
    {
        if (operation.Body is null || seeded.Samples.Of(seeded.Api, operation.Body, "body") is not JsonObject valid) yield break;
        foreach (var place in Places(valid, []))
        {
            var where = string.Join('.', place);
            foreach (var (what, json, tooMuch) in Values)
                yield return new($"{where}: {what}", () => With(operation, Change(valid, place, remove: false).Replace($"\"{Mark}\"", json, StringComparison.Ordinal)), tooMuch);
            yield return new($"{where}: missing", () => With(operation, Change(valid, place, remove: true)));
        }
    }

    private IEnumerable<InvalidRequest> WholeBodies(Operation operation) =>
        Bodies.Select(body => new InvalidRequest($"body {Shown(body)}", () => With(operation, body)))
            .Append(new InvalidRequest("bytes that are no UTF-8", () => With(operation, new ByteArrayContent([0x7b, 0x22, 0xff, 0xfe, 0xc0, 0x22, 0x3a, 0x31, 0x7d]), "application/json")));

    private IEnumerable<InvalidRequest> WrongTypes(Operation operation) => ContentTypes.Select(type =>
        new InvalidRequest($"content type {type ?? "(none)"}", () => With(operation, new ByteArrayContent("{\"a\":1}"u8.ToArray()), type)));

    private IEnumerable<InvalidRequest> InHeaders(Operation operation) =>
        from header in Headers
        from value in header.Values
        select new InvalidRequest($"{header.Name}: {Shown(value)}", () =>
        {
            var request = seeded.Valid(operation);
            if (!request.Headers.TryAddWithoutValidation(header.Name, value)) request.Content?.Headers.TryAddWithoutValidation(header.Name, value);
            return request;
        });

    private IEnumerable<InvalidRequest> InPath(Operation operation) =>
        from part in operation.Path.Split('/').Where(part => part.StartsWith('{'))
        from value in InAddress.Append("0198f000-0000-7000-8000-0000000fffff")
        select new InvalidRequest($"{part} {Shown(value)}", () => At(operation, seeded.Samples.Fill(operation.Path.Replace(part, value, StringComparison.Ordinal))));

    private IEnumerable<InvalidRequest> InQueries(Operation operation) =>
        from name in operation.Query.Append("unknown")
        from value in InQuery
        select new InvalidRequest($"?{name}={Shown(value)}", () => At(operation, $"{seeded.Samples.Fill(operation.Path)}?{name}={value}&{name}={value}"[..^(value.Length % 2 == 0 ? 0 : name.Length + value.Length + 2)]));

    private HttpRequestMessage At(Operation operation, string address)
    {
        var request = seeded.Valid(operation);
        request.RequestUri = new Uri(address, UriKind.Relative);
        return request;
    }

    private HttpRequestMessage With(Operation operation, string body) => With(operation, new ByteArrayContent(Encoding.UTF8.GetBytes(body)), "application/json");

    private HttpRequestMessage With(Operation operation, ByteArrayContent body, string? type)
    {
        if (type is not null) body.Headers.TryAddWithoutValidation("Content-Type", type);
        return new(new HttpMethod(operation.Method), seeded.Samples.Fill(operation.Path)) { Content = body };
    }

    /// <summary>Every place in a body where a value stands: also inside objects and the first of a list.</summary>
    private static IEnumerable<string[]> Places(JsonNode? node, string[] to) => node switch
    {
        JsonObject thing => thing.SelectMany(property => Places(property.Value, [.. to, property.Key]).Prepend([.. to, property.Key])),
        JsonArray { Count: > 0 } list => Places(list[0], [.. to, "0"]).Prepend([.. to, "0"]),
        _ => [],
    };

    private static string Change(JsonObject valid, string[] place, bool remove)
    {
        var copy = valid.DeepClone();
        var parent = place[..^1].Aggregate(copy, (node, step) => node is JsonArray list ? list[0]! : node[step]!);
        if (parent is JsonArray items)
        {
            if (remove) items.RemoveAt(0);
            else items[0] = Mark;
        }
        else if (remove) parent.AsObject().Remove(place[^1]);
        else parent[place[^1]] = Mark;
        return copy.ToJsonString();
    }

    private static string Shown(string value) => value.Length > 40 ? $"{value[..20]}… ({value.Length})" : value;
}
