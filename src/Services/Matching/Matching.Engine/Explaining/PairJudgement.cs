namespace Samenspel.Matching.Engine.Explaining;

/// <summary>Why a volunteer or group is proposed for a block, or cannot be.</summary>
/// <param name="Failed">Exactly the rules that are not met, in their order.</param>
/// <param name="Explanation">Why it fits; null when a rule is not met.</param>
/// <param name="IfRelaxed">When one rule only is not met: the points it would have without that rule.</param>
public sealed record PairJudgement(IReadOnlyList<HardRule> Failed, PairExplanation? Explanation, int? IfRelaxed)
{
    /// <summary>Whether every rule is met.</summary>
    public bool Fits => Failed.Count == 0;

    /// <summary>Judges a block of the city and somebody who offers something there; null when either is not there.</summary>
    public static PairJudgement? Of(IndexedInput indexed, Guid blockId, Guid supplyId) =>
        indexed.FindDemand(blockId) is { } demand && indexed.FindSupply(supplyId) is { } supply ? Of(new Pair(demand, supply, indexed)) : null;

    /// <summary>Judges a block that need not be part of the city; null when the volunteer or group is not there.</summary>
    public static PairJudgement? Of(IndexedInput indexed, Request request, Block block, Guid supplyId) =>
        indexed.FindSupply(supplyId) is { } supply ? Of(new Pair(indexed.DemandOf(request, block), supply, indexed)) : null;

    private static PairJudgement Of(in Pair pair)
    {
        var failed = HardRules.Failed(pair);
        return new(failed, failed.Count == 0 ? PairExplanation.Of(pair) : null, failed.Count == 1 ? Fit.Points(pair) : null);
    }
}
