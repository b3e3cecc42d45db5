using System.ComponentModel.DataAnnotations;
using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Validation;

/// <summary>The code of a district of Statistics Netherlands: WK and six digits.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DistrictCodeAttribute() : RegularExpressionAttribute("^WK[0-9]{6}$");

/// <summary>A code of <see cref="SupportActivity.All"/>, or a list of them.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ActivityCodeAttribute() : ValidationAttribute("Unknown activity.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value switch
    {
        null => true,
        string code => SupportActivity.Find(code) is not null,
        IEnumerable<string> codes => codes.All(code => SupportActivity.Find(code) is not null),
        _ => false,
    };
}

/// <summary>A list of codes of <see cref="WeekSlot.All"/>, each at most once.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WeekSlotsAttribute() : ValidationAttribute("Unknown or repeated part of the week.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is null || (value is IReadOnlyCollection<string> slots && slots.All(WeekSlot.All.Contains) && slots.Distinct().Count() == slots.Count);
}
