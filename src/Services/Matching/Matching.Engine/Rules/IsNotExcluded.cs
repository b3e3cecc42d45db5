namespace Samenspel.Matching.Engine.Rules;

/// <summary>Nobody said no to this pair before, and there is no other reason to keep the two apart.</summary>
internal sealed class IsNotExcluded() : HardRule("H10",
    "Dit tweetal wordt niet (opnieuw) voorgesteld.", "This pair is not proposed (again).", RelaxedBy.Nobody)
{
    internal override bool Holds(in Pair pair) => pair.Demand.Excluded is not { } excluded || !excluded.Contains(pair.Supply.Index);
}
