namespace Samenspel.Web.Kit;

/// <summary>A column of a table.</summary>
/// <param name="Title">What stands in it.</param>
/// <param name="Text">What stands in it of a row.</param>
/// <param name="Href">Where that leads.</param>
/// <param name="IsNumber">Whether it is numbers, to be read below each other.</param>
public sealed record Column<TRow>(string Title, Func<TRow, string> Text, Func<TRow, string?>? Href = null, bool IsNumber = false);
