namespace Samenspel.Matching.Engine.Rules;

/// <summary>What a volunteer meets there crosses none of the limits the volunteer set.</summary>
internal sealed class KeepsBoundaries() : HardRule("H7",
    "Deze vraag gaat over een grens die de vrijwilliger heeft aangegeven.", "This request crosses a limit that the volunteer set.", RelaxedBy.Volunteer)
{
    internal override bool Holds(in Pair pair) => (pair.Demand.Circumstances & pair.Supply.Boundaries) == 0;
}
