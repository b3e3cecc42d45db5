using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Samenspel.Web.Tests.Budget;

/// <summary>Answers of the services as their documents describe them: full lists, and every code in turn.</summary>
internal sealed class Examples
{
    private static readonly Dictionary<string, JsonNode> Documents = new[] { "agreements", "clients", "identity", "insights", "matching", "pools", "signals" }
        .ToDictionary(service => service, service => JsonNode.Parse(Repository.Read($"docs/openapi/{service}.json"))!);

    private readonly int variant;
    private int made;

    /// <param name="variant">Which of the possible answers: another variant has other codes, and the last has nothing where that may be.</param>
    public Examples(int variant) => this.variant = variant;

    /// <summary>What a service answers; null when it has no such endpoint.</summary>
    public JsonNode? Answer(HttpMethod method, Uri address)
    {
        var parts = address.AbsolutePath.Split('/', 5); // "", api, service, v1, the rest
        var document = Documents[parts[2]];
        var query = System.Web.HttpUtility.ParseQueryString(address.Query);
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            if (!Regex.IsMatch($"/{parts[4]}", $"^{Regex.Replace(path, @"\{[^}]+\}", "[^/]+")}$") || operations![method.Method.ToLowerInvariant()] is not { } operation) continue;
            var answer = operation["responses"]!.AsObject().First(response => response.Key.StartsWith('2')).Value!["content"]?["application/json"]?["schema"];
            var isPaged = operation["parameters"]?.AsArray().Any(parameter => parameter!["name"]?.ToString() == "pageSize") is true;
            var items = isPaged ? int.Parse(query["pageSize"] ?? "20", CultureInfo.InvariantCulture) : 7;
            return answer is null ? new JsonObject() : Make(document, answer, items, 0, 0);
        }
        return null;
    }

    private JsonNode? Make(JsonNode document, JsonNode schema, int items, int number, int depth)
    {
        if (schema["$ref"]?.ToString() is { } reference) return Make(document, document["components"]!["schemas"]![reference.Split('/')[^1]]!, items, number, depth);
        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray choices)
        {
            if (variant == 2 && choices.Any(choice => choice!["type"]?.ToString() == "null")) return null;
            return Make(document, choices.First(choice => choice!["type"]?.ToString() != "null")!, items, number, depth);
        }
        if (schema["enum"] is JsonArray codes)
        {
            var known = codes.Where(code => code is not null).ToArray();
            return known[(variant + number) % known.Length]!.DeepClone();
        }
        var types = schema["type"] is JsonArray several ? several.Select(type => type!.ToString()).ToArray() : [schema["type"]?.ToString() ?? "object"];
        if (variant == 2 && types.Contains("null")) return null;
        return types.First(type => type != "null") switch
        {
            "array" => new JsonArray([.. Enumerable.Range(0, depth > 1 ? 2 : items).Select(index => Make(document, schema["items"]!, items, index, depth + 1))]),
            "boolean" => (variant + number) % 2 == 0,
            "integer" or "number" => 3,
            "string" => Text(schema["format"]?.ToString()),
            _ => new JsonObject((schema["properties"]?.AsObject() ?? []).Select(property => KeyValuePair.Create(property.Key, Make(document, property.Value!, items, number, depth + 1)))),
        };
    }

    private string Text(string? format) => format switch
    {
        "uuid" => new Guid(++made, 0, 0, new byte[8]).ToString(),
        "date" => "2026-11-30",
        "date-time" => "2026-11-28T08:30:00+00:00",
        "time-local" or "time" => "08:30:00",
        _ => "Woorden",
    };
}
