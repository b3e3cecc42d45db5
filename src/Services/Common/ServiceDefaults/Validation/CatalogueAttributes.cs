using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Validation;

/// <summary>A code of a shared catalogue, or a list of different ones.</summary>
public abstract class CatalogueAttribute(string message, Func<string, bool> exists) : ValidationAttribute(message)
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value switch
    {
        null => true,
        string code => exists(code),
        IReadOnlyCollection<string> codes => codes.All(code => code is not null && exists(code)) && codes.Distinct().Count() == codes.Count,
        _ => false,
    };
}

/// <summary>Codes of <see cref="Motive.All"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MotiveCodesAttribute() : CatalogueAttribute("Unknown or repeated motive.", Motive.Exists);

/// <summary>Codes of <see cref="FunctionalNeed.All"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NeedCodesAttribute() : CatalogueAttribute("Unknown or repeated need.", FunctionalNeed.Exists);

/// <summary>Codes of <see cref="VolunteerTraining.All"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TrainingCodesAttribute() : CatalogueAttribute("Unknown or repeated training.", VolunteerTraining.Exists);

/// <summary>Codes of <see cref="VolunteerTrait.All"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TraitCodesAttribute() : CatalogueAttribute("Unknown or repeated trait.", VolunteerTrait.Exists);

/// <summary>Codes of <see cref="Circumstance.All"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CircumstanceCodesAttribute() : CatalogueAttribute("Unknown or repeated circumstance.", Circumstance.Exists);

/// <summary>A code of <see cref="ConsentScope.All"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ConsentScopeCodeAttribute() : CatalogueAttribute("Unknown scope of consent.", ConsentScope.Exists);

/// <summary>Codes of languages: three letters of ISO 639-3.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed partial class LanguageCodesAttribute() : CatalogueAttribute("A language is three letters of ISO 639-3, each once.", code => Form().IsMatch(code))
{
    [GeneratedRegex(@"^[a-z]{3}\z")]
    private static partial Regex Form();
}
