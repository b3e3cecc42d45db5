using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Samenspel.Web.Api;

/// <summary>An address within an API; what is filled in is escaped.</summary>
[InterpolatedStringHandler]
public readonly struct Address
{
    private readonly StringBuilder text;

    /// <summary>Begins an address of about this length.</summary>
    public Address(int literalLength, int formattedCount) => text = new(literalLength + (formattedCount * 36));

    /// <summary>An address and its query: what is null is not asked for.</summary>
    public static Address Of(Address path, params IEnumerable<(string Name, object? Value)> query)
    {
        var separator = '?';
        foreach (var (name, value) in query)
        {
            if (value is null) continue;
            path.text.Append(separator).Append(name).Append('=').Append(Escaped(value));
            separator = '&';
        }
        return path;
    }

    /// <summary>Adds a part as it is.</summary>
    public void AppendLiteral(string literal) => text.Append(literal);

    /// <summary>Adds a value.</summary>
    public void AppendFormatted<T>(T value) => text.Append(Escaped(value));

    /// <inheritdoc />
    public override string ToString() => text.ToString();

    private static string Escaped(object? value) => Uri.EscapeDataString(value switch
    {
        bool said => said ? "true" : "false",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    });
}
