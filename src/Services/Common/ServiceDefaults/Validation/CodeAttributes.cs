using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Validation;

/// <summary>The code of a district of Statistics Netherlands: WK and six digits.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed partial class DistrictCodeAttribute() : ValidationAttribute("A district code is WK and six digits.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value is null || (value is string code && Form().IsMatch(code));

    [GeneratedRegex(@"^WK[0-9]{6}\z")]
    private static partial Regex Form();
}

/// <summary>A code of <see cref="SupportActivity.All"/>, or a list of them.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ActivityCodeAttribute() : ValidationAttribute("Unknown activity.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value switch
    {
        null => true,
        string code => SupportActivity.Find(code) is not null,
        IEnumerable<string> codes => codes.All(code => code is not null && SupportActivity.Find(code) is not null),
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
