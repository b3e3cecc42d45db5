using System.ComponentModel.DataAnnotations;

namespace Samenspel.ServiceDefaults.Validation;

/// <summary>An id that somebody gave out: not the empty one.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GivenIdAttribute() : ValidationAttribute("This is no id of anybody.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value is null || (value is Guid id && id != Guid.Empty);
}
