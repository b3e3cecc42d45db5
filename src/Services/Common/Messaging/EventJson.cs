using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenspel.Messaging;

/// <summary>How events are written: camelCase, enums as words, additions ignored by those who do not know them.</summary>
internal static class EventJson
{
    public static readonly JsonSerializerOptions Options = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter());
        return options;
    }
}
