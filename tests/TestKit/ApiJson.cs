using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenspel.TestKit;

/// <summary>How the APIs write JSON.</summary>
public static class ApiJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
}
