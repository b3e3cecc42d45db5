using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenspel.ServiceDefaults;

/// <summary>A moment says its offset: without one it would be read in the zone of the server.</summary>
internal sealed class MomentConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && reader.TryGetDateTimeOffset(out var moment) && HasOffset(reader.GetString()!)
            ? moment
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static bool HasOffset(string text) => text.IndexOf('T', StringComparison.Ordinal) is var time and > 0 && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > time);
}
