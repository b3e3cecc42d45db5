namespace Samenspel.Identity.Pages;

/// <summary>One input with its label, hint and error.</summary>
/// <param name="Name">Name of the property it fills.</param>
/// <param name="Label">What to fill in.</param>
/// <param name="Type">Type of the input.</param>
/// <param name="Autocomplete">What browsers and password managers may fill in.</param>
/// <param name="Hint">Help that stays visible.</param>
/// <param name="Value">What was filled in before; never a password.</param>
/// <param name="Digits">Whether phones show digits to choose from.</param>
/// <param name="Focus">Whether the page begins here; not when there is an error, since then it begins at the summary.</param>
public sealed record Field(
    string Name, string Label, string Type, string Autocomplete, string? Hint = null, string? Value = null, bool Digits = false, bool Focus = false);
