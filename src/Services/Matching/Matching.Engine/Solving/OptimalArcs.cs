namespace Samenspel.Matching.Engine.Solving;

/// <summary>
/// Which arcs the cheapest flows of a network may use, must fill and must leave empty. All cheapest flows agree with one set of prices:
/// what is dearer than its price is empty in each of them, and a bargain is full.
/// </summary>
internal readonly struct OptimalArcs(FlowNetwork network, long[] price)
{
    /// <summary>Some cheapest flow may use it.</summary>
    public bool MayUse(int arc) => network.Reduced(arc, price) <= 0;

    /// <summary>Every cheapest flow fills it.</summary>
    public bool MustFill(int arc) => network.Reduced(arc, price) < 0;
}
