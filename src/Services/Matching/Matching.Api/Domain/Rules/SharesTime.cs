namespace Samenspel.Matching.Domain.Rules;

/// <summary>One part of the week suits both.</summary>
internal sealed class SharesTime() : HardRule("H4",
    "There is no part of the week that suits both.", "Er is geen dagdeel dat beiden past.")
{
    public override bool Holds(Pair pair) => pair.Candidate.Slots.Intersect(pair.Request.Slots).Any();
}
