using Samenspel.Matching.Engine.Rules;

namespace Samenspel.Matching.Engine;

/// <summary>Why a volunteer or group is proposed for a block, or cannot be.</summary>
/// <param name="Failed">Exactly the rules that are not met, in their order.</param>
/// <param name="Explanation">Why it fits; null when a rule is not met.</param>
/// <param name="IfRelaxed">When one rule only is not met: the points it would have without that rule.</param>
public sealed record PairJudgement(IReadOnlyList<HardRule> Failed, PairExplanation? Explanation, int? IfRelaxed)
{
    /// <summary>Whether every rule is met.</summary>
    public bool Fits => Failed.Count == 0;

    /// <summary>Judges a block of the city and somebody who offers something there; null when either is not there.</summary>
    public static PairJudgement? Of(City city, Guid blockId, Guid supplyId) =>
        city.FindAsked(blockId) is { } asked && city.FindSupply(supplyId) is { } supply ? Of(new Pair(asked, supply, city)) : null;

    /// <summary>Judges a block that need not be part of the city; null when the volunteer or group is not there.</summary>
    public static PairJudgement? Of(City city, Request request, Block block, Guid supplyId) =>
        city.FindSupply(supplyId) is { } supply ? Of(new Pair(city.Ask(request, block), supply, city)) : null;

    private static PairJudgement Of(in Pair pair)
    {
        var failed = HardRules.Failed(pair);
        return new(failed, failed.Count == 0 ? PairExplanation.Of(pair) : null, failed.Count == 1 ? Fit.Points(pair) : null);
    }
}
