using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samenspel.Data;

/// <summary>An index of the rows that something can still be due for: it stays small however much is over.</summary>
public static class FilteredIndex
{
    /// <summary>Only rows in which these columns are empty. A query must ask for that too, or the index is of no use to it.</summary>
    public static IndexBuilder<T> WhereEmpty<T>(this IndexBuilder<T> index, params string[] columns) =>
        index.HasFilter(string.Join(" AND ", columns.Select(column => $"\"{column}\" IS NULL")));

    /// <summary>Only rows in which this column is filled.</summary>
    public static IndexBuilder<T> WhereFilled<T>(this IndexBuilder<T> index, string column) => index.HasFilter($"\"{column}\" IS NOT NULL");

    /// <summary>Only rows with this code in a column.</summary>
    public static IndexBuilder<T> Where<T, TCode>(this IndexBuilder<T> index, string column, TCode code) where TCode : struct, Enum =>
        index.HasFilter($"\"{column}\" = '{code}'");

    /// <summary>Only rows with none of these codes in a column.</summary>
    public static IndexBuilder<T> WhereNone<T, TCode>(this IndexBuilder<T> index, string column, params TCode[] codes) where TCode : struct, Enum =>
        index.HasFilter(string.Join(" AND ", codes.Select(code => $"\"{column}\" <> '{code}'")));
}
