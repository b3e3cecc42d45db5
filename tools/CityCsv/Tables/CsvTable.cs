using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Samenspel.CityCsv.Tables;

/// <summary>One file of an export: its columns, how a row is written and how it is read.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Read">Makes a row of a line.</param>
/// <param name="Columns">Its columns, with what is written there.</param>
internal sealed record CsvTable<TRow>(string File, Func<CsvLine, TRow> Read, params (string Name, bool IsNeeded, Func<TRow, object?> Write)[] Columns)
{
    /// <summary>Reads the file; nothing when it is not there and need not be.</summary>
    public IReadOnlyList<TRow> ReadAll(string folder, bool isNeeded, List<CsvProblem> problems)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path))
        {
            if (isNeeded) problems.Add(new CsvProblem(File, 1, null, "This file is needed."));
            return [];
        }
        using var reader = new CsvReader(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";"],
            MissingFieldFound = null,
            BadDataFound = bad => problems.Add(new CsvProblem(File, bad.Context.Parser?.RawRow ?? 1, null, "There is a quote that is not closed, or not doubled.")),
        });
        if (!reader.Read() || !reader.ReadHeader()) problems.Add(new CsvProblem(File, 1, null, "The first line must hold the names of the columns."));
        else CheckColumns(reader.HeaderRecord!, problems);
        if (problems.Exists(problem => problem.File == File)) return [];

        List<TRow> rows = [];
        while (reader.Read() && problems.Count < CsvException.Most) rows.Add(Read(new CsvLine(reader, File, reader.Parser.RawRow, problems)));
        return rows;
    }

    public void WriteAll(string folder, IEnumerable<TRow> rows)
    {
        using var writer = new CsvWriter(new StreamWriter(Path.Combine(folder, File)), CultureInfo.InvariantCulture);
        foreach (var (name, _, _) in Columns) writer.WriteField(name);
        foreach (var row in rows)
        {
            writer.NextRecord();
            foreach (var (_, _, write) in Columns) writer.WriteField(Text(write(row)));
        }
        writer.NextRecord();
    }

    private void CheckColumns(string[] header, List<CsvProblem> problems)
    {
        foreach (var column in header)
        {
            if (Columns.Any(known => known.Name == column)) continue;
            problems.Add(new CsvProblem(File, 1, column, PersonalColumns.Includes(column)
                ? "This seems to be about who somebody is. An export without persons does not have it; nothing was read."
                : "This column is not known."));
        }
        foreach (var (name, _, _) in Columns.Where(known => known.IsNeeded && !header.Contains(known.Name)))
            problems.Add(new CsvProblem(File, 1, name, "This column is needed."));
        foreach (var twice in header.GroupBy(column => column).Where(same => same.Count() > 1))
            problems.Add(new CsvProblem(File, 1, twice.Key, "This column is there twice."));
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "yes" : "no",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> codes => string.Join(CsvLine.Separator, codes),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
