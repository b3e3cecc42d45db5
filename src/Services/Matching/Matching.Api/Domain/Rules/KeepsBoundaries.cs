namespace Samenspel.Matching.Domain.Rules;

/// <summary>What a volunteer meets there crosses none of the limits the volunteer set.</summary>
internal sealed class KeepsBoundaries() : HardRule("H7",
    "This request crosses a limit that the volunteer set.", "Deze vraag gaat over een grens die de vrijwilliger heeft aangegeven.")
{
    public override bool Holds(Pair pair) => !pair.Request.CircumstanceCodes.Intersect(pair.Candidate.BoundaryCodes).Any();
}
