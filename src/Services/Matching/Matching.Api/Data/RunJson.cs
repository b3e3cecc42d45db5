using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenspel.Matching.Data;

/// <summary>How what a run leaves behind is kept: as text that can be read for as long as it is kept, also when classes change.</summary>
internal static class RunJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T? Read<T>(string? text) where T : class => text is null ? null : JsonSerializer.Deserialize<T>(text, Options);
}
