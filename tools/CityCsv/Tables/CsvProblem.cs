namespace Samenspel.CityCsv.Tables;

/// <summary>Something in an export that cannot be read.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1, which is that of the names of the columns.</param>
/// <param name="Column">The column; null when it is about the whole line.</param>
/// <param name="Sentence">What is wrong.</param>
public sealed record CsvProblem(string File, int Line, string? Column, string Sentence)
{
    public override string ToString() => $"{File}, line {Line}{(Column is null ? "" : $", column {Column}")}: {Sentence}";
}

/// <summary>An export cannot be used: everything that is wrong with it, up to <see cref="Most"/>.</summary>
public sealed class CsvException(IReadOnlyList<CsvProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>More than this is not looked for.</summary>
    public const int Most = 20;

    public IReadOnlyList<CsvProblem> Problems { get; } = problems;
}
