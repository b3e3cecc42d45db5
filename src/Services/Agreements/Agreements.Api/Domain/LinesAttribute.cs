using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace Samenspel.Agreements.Domain;

/// <summary>Lines of text: not empty, not endless.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LinesAttribute() : ValidationAttribute("At most 20 lines, each with text of at most 200 characters.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is null || (value is List<string> { Count: <= 20 } lines && lines.TrueForAll(line => !string.IsNullOrWhiteSpace(line) && line.Length <= 200));
}

/// <summary>A list of so many at most, with nothing empty in it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AtMostAttribute(int most) : ValidationAttribute($"At most {most}, none of them empty.")
{
    /// <summary>How many.</summary>
    public int Most { get; } = most;

    /// <inheritdoc />
    public override bool IsValid(object? value) => value is null || (value is ICollection list && list.Count <= Most && list.Cast<object?>().All(one => one is not null));
}
