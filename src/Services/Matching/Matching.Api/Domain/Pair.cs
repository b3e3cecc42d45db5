using Samenspel.Matching.Engine.Rules;

namespace Samenspel.Matching.Domain;

/// <summary>A request and a volunteer, and the hard rules that the two do not meet today.</summary>
/// <param name="Request">What is asked.</param>
/// <param name="Candidate">Who may be asked.</param>
/// <param name="Failed">The rules that are not met, in their order.</param>
internal sealed record Pair(MatchRequest Request, Candidate Candidate, IReadOnlyList<HardRule> Failed)
{
    /// <summary>
    /// Those that must still hold once the two know each other: active, certificate, training, a place free, consent, and that the
    /// volunteer is not the client or the caregiver. By then
    /// time, place and task are theirs to settle.
    /// </summary>
    private static readonly HardRule[] Lasting =
        [HardRules.IsActive, HardRules.HasConductCertificate, HardRules.HasTraining, HardRules.HasPlaceFree, HardRules.HasClientConsent, HardRules.IsSomebodyElse];

    /// <summary>Whether every rule is met.</summary>
    public bool Fits => Failed.Count == 0;

    /// <summary>Whether every rule is met that must still hold once the two know each other.</summary>
    public bool FitsLater => !Failed.Any(Lasting.Contains);

    /// <summary>Whether the volunteer said no, thank you, a short while ago.</summary>
    public bool IsInCooldown => Failed.Contains(HardRules.IsNotInCooldown);
}
