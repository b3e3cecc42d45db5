namespace Samenspel.Web.Kit;

/// <summary>Something that can be chosen.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Label">What is read.</param>
/// <param name="Hint">A little more about it.</param>
public sealed record Option(string Value, string Label, string? Hint = null);
