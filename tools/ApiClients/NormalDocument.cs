using System.Text.Json.Nodes;

namespace Samenspel.ApiClients;

/// <summary>
/// An OpenAPI 3.1 document in the words the generator reads: it knows null as a property of a type, not as one of several types.
/// Answers that are problems are left out: the website reads all of them in one way.
/// </summary>
internal static class NormalDocument
{
    public static string Read(string file)
    {
        var document = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        document["openapi"] = "3.0.3";
        foreach (var responses in document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value?["responses"]).OfType<JsonObject>())
        {
            foreach (var code in responses.Select(response => response.Key).Where(code => !code.StartsWith('2')).ToArray()) responses.Remove(code);
        }
        Walk(document);
        return document.ToJsonString();
    }

    private static void Walk(JsonNode? node)
    {
        if (node is JsonArray list) foreach (var item in list) Walk(item);
        if (node is not JsonObject schema) return;

        foreach (var (_, child) in schema) Walk(child);
        if (schema["type"] is JsonArray types) OneType(schema, [.. types.Select(type => type!.GetValue<string>())]);
        if (schema["oneOf"] is JsonArray kinds) OneKind(schema, kinds);
        if (schema["enum"] is JsonArray codes) Codes(schema, codes);
    }

    /// <summary>"null or text" becomes text that may be null; "whole number or its digits" becomes a whole number, which is what our services send.</summary>
    private static void OneType(JsonObject schema, string[] types)
    {
        schema["type"] = types.First(type => type != "null" && (type != "string" || types.All(other => other is "null" or "string")));
        if (types.Contains("null")) schema["nullable"] = true;
        if (types.Contains("integer") || types.Contains("number")) schema.Remove("pattern");
    }

    private static void OneKind(JsonObject schema, JsonArray kinds)
    {
        if (kinds.OfType<JsonObject>().Count(kind => kind.ContainsKey("$ref")) != 1) return;
        schema.Remove("oneOf");
        schema["allOf"] = new JsonArray(kinds.OfType<JsonObject>().First(kind => kind.ContainsKey("$ref")).DeepClone());
        schema["nullable"] = true;
    }

    private static void Codes(JsonObject schema, JsonArray codes)
    {
        schema["type"] = "string";
        if (codes.All(code => code is not null)) return;
        schema["enum"] = new JsonArray([.. codes.Where(code => code is not null).Select(code => code!.DeepClone())]);
        schema["nullable"] = true;
    }
}
