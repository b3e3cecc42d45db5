using System.ComponentModel.DataAnnotations;
using Samenspel.Insights.Domain;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Insights.Features.Shifts;

/// <summary>What is written down about a shift. It is about policy: no words about persons.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Motive">Why: value, financial, or both.</param>
/// <param name="AddedValue">Which value it serves, in words.</param>
/// <param name="ActivityCode">What help it is about.</param>
/// <param name="From">The kind of help it is now.</param>
/// <param name="To">The kind it becomes.</param>
/// <param name="EffectOnClients">What it is expected to do to clients.</param>
/// <param name="EffectOnVolunteers">What it is expected to do to volunteers.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="ReviewOn">When it is looked at again.</param>
/// <param name="DistrictCode">Where; without it, the whole city.</param>
/// <param name="Training">How people learn it.</param>
/// <param name="WhyNoTraining">Why that is not needed.</param>
/// <param name="Budget">What money there is for it.</param>
/// <param name="WhyNoBudget">Why that is not needed.</param>
/// <param name="Facilitation">Who makes it possible, and how.</param>
/// <param name="WhyNoFacilitation">Why that is not needed.</param>
public sealed record ShiftForm(
    [Required, StringLength(150, MinimumLength = 3)] string Title,
    [Required] ShiftMotive? Motive,
    [Required, StringLength(2000, MinimumLength = 3)] string AddedValue,
    [Required, ActivityCode] string ActivityCode,
    [Required] HelpKind? From,
    [Required] HelpKind? To,
    [Required, StringLength(2000, MinimumLength = 3)] string EffectOnClients,
    [Required, StringLength(2000, MinimumLength = 3)] string EffectOnVolunteers,
    DateOnly StartsOn,
    DateOnly ReviewOn,
    [DistrictCode] string? DistrictCode = null,
    [StringLength(2000)] string? Training = null,
    [StringLength(2000)] string? WhyNoTraining = null,
    [StringLength(2000)] string? Budget = null,
    [StringLength(2000)] string? WhyNoBudget = null,
    [StringLength(2000)] string? Facilitation = null,
    [StringLength(2000)] string? WhyNoFacilitation = null)
{
    internal ShiftOutline Outline => new(
        Title, Motive!.Value, AddedValue, ActivityCode, DistrictCode, From!.Value, To!.Value, EffectOnClients, EffectOnVolunteers, StartsOn, ReviewOn,
        new ShiftConditions(Training, WhyNoTraining, Budget, WhyNoBudget, Facilitation, WhyNoFacilitation));
}
