namespace Samenspel.Matching.Engine.Rules;

/// <summary>One part of the week suits both, and is not given to somebody else.</summary>
internal sealed class SharesTimeSlot() : HardRule("H4",
    "Er is geen vrij dagdeel dat beiden past.", "There is no free part of the week that suits both.", RelaxedBy.Client)
{
    internal override bool Holds(in Pair pair) => (pair.Demand.Slots & pair.Supply.Slots) != 0;
}
