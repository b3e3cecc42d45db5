using System.ComponentModel.DataAnnotations;

namespace Samenspel.Clients.Validation;

/// <summary>A short list of short texts, none of them empty.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ShortTextsAttribute(int most, int longest) : ValidationAttribute($"At most {most} texts of 1 to {longest} characters.")
{
    /// <summary>How many texts at most.</summary>
    public int Most => most;

    /// <summary>How many characters a text has at most.</summary>
    public int Longest => longest;

    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is null || (value is IReadOnlyCollection<string> texts && texts.Count <= most && texts.All(text => !string.IsNullOrWhiteSpace(text) && text.Length <= longest));
}

/// <summary>A list without gaps: null is nobody.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NoGapsAttribute() : ValidationAttribute("The list has an empty place.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value is null || (value is System.Collections.IEnumerable items && items.Cast<object?>().All(item => item is not null));
}
