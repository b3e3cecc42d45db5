using System.ComponentModel.DataAnnotations;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Validation;

/// <summary>A list of codes of <see cref="SupportActivity.All"/>, at least one, each at most once.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class ActivityCodesAttribute() : ValidationAttribute("Unknown or repeated activity, or none.")
{
    private static readonly ActivityCodeAttribute One = new();

    public override bool IsValid(object? value) => value is List<string> { Count: >= 1 } codes && codes.IsDistinct() && One.IsValid(codes);
}

/// <summary>A list of codes of districts, 1 to 50, each at most once.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class DistrictCodesAttribute() : ValidationAttribute("Unknown or repeated district, or none.")
{
    private static readonly DistrictCodeAttribute One = new();

    public override bool IsValid(object? value) =>
        value is List<string> { Count: >= 1 and <= 50 } codes && codes.IsDistinct() && codes.TrueForAll(code => code is { Length: > 0 } && One.IsValid(code));
}

file static class Codes
{
    public static bool IsDistinct(this List<string> codes) => codes.Distinct().Count() == codes.Count;
}
