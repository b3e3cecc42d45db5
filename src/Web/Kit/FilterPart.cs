namespace Samenspel.Web.Kit;

/// <summary>One way to show less of a list.</summary>
/// <param name="Name">Name in the address.</param>
/// <param name="Label">What is chosen.</param>
/// <param name="Options">The codes to choose from; the first one, without a code, shows all.</param>
/// <param name="Value">The code that is chosen.</param>
public sealed record FilterPart(string Name, string Label, IReadOnlyList<Option> Options, string? Value = null);
