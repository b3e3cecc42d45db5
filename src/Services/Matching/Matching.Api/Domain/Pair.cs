using Samenspel.Matching.Engine;

namespace Samenspel.Matching.Domain;

/// <summary>A request and a volunteer, and the hard rules that the two do not meet today.</summary>
/// <param name="Request">What is asked.</param>
/// <param name="Candidate">Who may be asked.</param>
/// <param name="Failed">The rules that are not met, in their order.</param>
internal sealed record Pair(MatchRequest Request, Candidate Candidate, IReadOnlyList<HardRule> Failed)
{
    private const string InPeace = "H16";

    /// <summary>
    /// Those that must still hold once the two know each other: active, certificate, training, a place free, and consent. By then
    /// time, place and task are theirs to settle.
    /// </summary>
    private static readonly string[] Lasting = ["H1", "H2", "H3", "H6", "H14"];

    /// <summary>Whether every rule is met.</summary>
    public bool Fits => Failed.Count == 0;

    /// <summary>Whether every rule is met that must still hold once the two know each other.</summary>
    public bool FitsLater => !Failed.Any(rule => Lasting.Contains(rule.Id));

    /// <summary>Whether the volunteer said no, thank you, a short while ago.</summary>
    public bool IsLeftInPeace => Failed.Any(rule => rule.Id == InPeace);
}
