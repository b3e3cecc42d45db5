namespace Samenspel.Insights.Domain;

/// <summary>What a shift is, why, and what it is expected to do. All of it is about policy, not about persons.</summary>
internal sealed record ShiftOutline(
    string Title, ShiftMotive Motive, string AddedValue, string ActivityCode, string? DistrictCode, HelpKind From, HelpKind To,
    string EffectOnClients, string EffectOnVolunteers, DateOnly StartsOn, DateOnly ReviewOn, ShiftConditions Conditions);

/// <summary>What volunteers need to take something on: each is arranged, or it is written down why not (S27).</summary>
/// <param name="Training">How people learn it.</param>
/// <param name="WhyNoTraining">Why that is not needed.</param>
/// <param name="Budget">What money there is for it.</param>
/// <param name="WhyNoBudget">Why that is not needed.</param>
/// <param name="Facilitation">Who makes it possible, and how.</param>
/// <param name="WhyNoFacilitation">Why that is not needed.</param>
internal sealed record ShiftConditions(
    string? Training, string? WhyNoTraining, string? Budget, string? WhyNoBudget, string? Facilitation, string? WhyNoFacilitation)
{
    public bool AreComplete => Said(Training, WhyNoTraining) && Said(Budget, WhyNoBudget) && Said(Facilitation, WhyNoFacilitation);

    private static bool Said(string? arranged, string? whyNot) => !string.IsNullOrWhiteSpace(arranged) || !string.IsNullOrWhiteSpace(whyNot);
}
