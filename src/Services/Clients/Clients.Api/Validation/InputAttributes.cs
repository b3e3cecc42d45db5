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

/// <summary>An id that somebody gave out: not the empty one.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GivenIdAttribute() : ValidationAttribute("This is no id of anybody.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value is null || (value is Guid id && id != Guid.Empty);
}
