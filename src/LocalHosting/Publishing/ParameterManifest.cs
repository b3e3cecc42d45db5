using System.Text.Json;
using Aspire.Hosting.ApplicationModel;

namespace Samenspel.LocalHosting.Publishing;

/// <summary>Writes a parameter: whoever deploys gives the value, or lets one be generated.</summary>
internal static class ParameterManifest
{
    public static void Write(Utf8JsonWriter json, ParameterResource parameter)
    {
        json.WriteString("type", "parameter.v0");
        json.WriteString("value", $"{{{parameter.Name}.inputs.value}}");
        json.WriteStartObject("inputs");
        json.WriteStartObject("value");
        json.WriteString("type", "string");
        if (parameter.Secret)
            json.WriteBoolean("secret", true);
        if (parameter.Default is not null)
        {
            json.WriteStartObject("default");
            WriteDefault(json, parameter.Default);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDefault(Utf8JsonWriter json, ParameterDefault value)
    {
        if (value is not GenerateParameterDefault generate)
        {
            json.WriteString("value", value.GetDefaultValue());
            return;
        }

        json.WriteStartObject("generate");
        json.WriteNumber("minLength", generate.MinLength);
        WriteIfNot(true, "lower", generate.Lower);
        WriteIfNot(true, "upper", generate.Upper);
        WriteIfNot(true, "numeric", generate.Numeric);
        WriteIfNot(true, "special", generate.Special);
        WriteIfSet("minLower", generate.MinLower);
        WriteIfSet("minUpper", generate.MinUpper);
        WriteIfSet("minNumeric", generate.MinNumeric);
        WriteIfSet("minSpecial", generate.MinSpecial);
        json.WriteEndObject();

        void WriteIfNot(bool usual, string name, bool value)
        {
            if (value != usual)
                json.WriteBoolean(name, value);
        }

        void WriteIfSet(string name, int value)
        {
            if (value > 0)
                json.WriteNumber(name, value);
        }
    }
}
