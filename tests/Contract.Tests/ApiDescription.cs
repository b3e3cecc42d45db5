using System.Text.Json.Nodes;

namespace Samenspel.Contract.Tests;

/// <summary>One thing an API can do, as its own document says.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Address with its parameters in braces.</param>
/// <param name="Query">Names of its query parameters.</param>
/// <param name="Body">Schema of its body; null when it takes none.</param>
internal sealed record Operation(string Method, string Path, IReadOnlyList<string> Query, JsonObject? Body)
{
    public bool HasParameters => Path.Contains('{', StringComparison.Ordinal);
}

/// <summary>An OpenAPI document, read as an attacker would.</summary>
internal sealed class ApiDescription(JsonObject document, string basePath)
{
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    public IReadOnlyList<Operation> Operations =>
    [
        .. from path in document["paths"]!.AsObject()
           from method in Methods
           let operation = path.Value![method] as JsonObject
           where operation is not null
           let body = operation["requestBody"]?["content"]?["application/json"]?["schema"]
           select new Operation(method.ToUpperInvariant(), basePath + path.Key, QueryOf(operation), body is null ? null : Resolve(body)),
    ];

    /// <summary>The schema behind references and choices, as far as it is not null.</summary>
    public JsonObject Resolve(JsonNode schema)
    {
        var found = schema.AsObject();
        if (found["$ref"]?.GetValue<string>() is { } reference)
            return Resolve(document["components"]!["schemas"]![reference[(reference.LastIndexOf('/') + 1)..]]!);
        foreach (var choice in new[] { "oneOf", "anyOf", "allOf" })
        {
            if (found[choice] is JsonArray options && options.FirstOrDefault(option => (option!["type"] as JsonValue)?.ToString() != "null") is { } one) return Resolve(one);
        }
        return found;
    }

    /// <summary>The JSON types a value may have, without null.</summary>
    public static string[] TypesOf(JsonObject schema) => schema["type"] switch
    {
        JsonArray several => [.. several.Select(type => type!.GetValue<string>()).Where(type => type != "null")],
        JsonValue one => [one.GetValue<string>()],
        _ => schema["properties"] is null ? [] : ["object"],
    };

    private static string[] QueryOf(JsonObject operation) =>
    [
        .. from parameter in operation["parameters"]?.AsArray() ?? []
           where parameter["in"]?.GetValue<string>() == "query"
           select parameter["name"]!.GetValue<string>(),
    ];
}
