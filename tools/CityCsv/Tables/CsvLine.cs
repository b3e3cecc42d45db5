using System.Globalization;
using CsvHelper;

namespace Samenspel.CityCsv.Tables;

/// <summary>One line of an export. What cannot be read is kept as a problem, and a harmless value is given instead.</summary>
internal sealed class CsvLine(CsvReader reader, string file, int number, List<CsvProblem> problems)
{
    public const char Separator = '|';

    /// <summary>What is written there; empty when the column is not there.</summary>
    public string Text(string column) => reader.TryGetField<string>(column, out var text) ? text?.Trim() ?? "" : "";

    public string? TextOrNull(string column) => Text(column) is { Length: > 0 } text ? text : null;

    public Guid Id(string column) => Parse(column, Text(column), text => Guid.TryParse(text, out var id) && id != Guid.Empty ? id : (Guid?)null, "This is no id (UUID).");

    public Guid? IdOrNull(string column) => Text(column).Length == 0 ? null : Id(column);

    /// <summary>A whole number that is not negative.</summary>
    public int Number(string column, int otherwise) => NumberOrNull(column) ?? otherwise;

    public int? NumberOrNull(string column) => Text(column) is { Length: > 0 } text
        ? Parse(column, text, one => int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000 ? number : (int?)null, "This is no whole number.")
        : null;

    public DateOnly? DayOrNull(string column) => Text(column) is { Length: > 0 } text
        ? Parse(column, text, one => DateOnly.TryParseExact(one, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null, "This is no day, such as 2026-03-10.")
        : null;

    public bool Flag(string column, bool otherwise) => Text(column) is { Length: > 0 } text
        ? Parse(column, text, one => one switch { "yes" => true, "no" => false, _ => (bool?)null }, "Write yes or no.")
        : otherwise;

    public T? OneOf<T>(string column) where T : struct, Enum => Text(column) is { Length: > 0 } text
        ? Parse(column, text, one => Enum.GetValues<T>().Where(value => Code(value) == one).Select(value => (T?)value).FirstOrDefault(),
            $"Write one of: {string.Join(", ", Enum.GetValues<T>().Select(Code))}.")
        : null;

    /// <summary>A code of a catalogue.</summary>
    public string OfCatalogue(string column, IReadOnlyCollection<string> catalogue)
    {
        var code = Text(column);
        if (!catalogue.Contains(code)) Say(column, $"'{code}' is not in the catalogue.");
        return code;
    }

    /// <summary>Codes, separated by a bar.</summary>
    /// <param name="column">The column.</param>
    /// <param name="catalogue">Of which catalogue; null for words that are freely chosen.</param>
    public List<string> List(string column, IReadOnlyCollection<string>? catalogue = null)
    {
        List<string> codes = [.. Text(column).Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        foreach (var code in codes.Where(code => catalogue?.Contains(code) == false)) Say(column, $"'{code}' is not in the catalogue.");
        return codes;
    }

    public void Say(string? column, string sentence) => problems.Add(new CsvProblem(file, number, column, sentence));

    /// <summary>As it is written: the member's name in kebab-case.</summary>
    public static string Code<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private T Parse<T>(string column, string text, Func<string, T?> parse, string sentence) where T : struct
    {
        if (parse(text) is { } value) return value;
        Say(column, text.Length == 0 ? "This must be filled in." : sentence);
        return default;
    }
}
