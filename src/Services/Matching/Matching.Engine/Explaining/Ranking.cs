namespace Samenspel.Matching.Engine.Explaining;

/// <summary>Who could help with one request.</summary>
/// <param name="SupplyId">The volunteer or group.</param>
/// <param name="IsGroup">Whether it is a group.</param>
/// <param name="Points">How well it fits.</param>
/// <param name="Price">What it costs the city when this place is taken, by the last run.</param>
/// <param name="SlotCodes">Parts of the week that suit both.</param>
/// <param name="Explanation">Why; only for the first ones.</param>
public sealed record Ranked(Guid SupplyId, bool IsGroup, int Points, AssignmentValue Price, IReadOnlyList<string> SlotCodes, PairExplanation? Explanation);

/// <summary>
/// Ranks everybody who fits one request: who takes least from people who go first comes first, then who fits best after what the place
/// is worth to others, then who helps the fewest people now. With no prices it is the fit alone.
/// </summary>
public static class Ranking
{
    /// <summary>Ranks them.</summary>
    /// <param name="indexed">Whom to look at.</param>
    /// <param name="request">The request; it need not be part of the city.</param>
    /// <param name="block">Its block.</param>
    /// <param name="prices">Prices of the last run, or none.</param>
    /// <param name="explained">How many of the first are explained.</param>
    public static IReadOnlyList<Ranked> Of(IndexedInput indexed, Request request, Block block, IReadOnlyDictionary<Guid, AssignmentValue> prices, int explained = 20)
    {
        var demand = indexed.DemandOf(request, block);
        return [.. indexed.WithActivityInDistrict(demand)
            .Select(supply => new Pair(demand, supply, indexed))
            .Where(pair => HardRules.AllHold(pair))
            .Select(pair => (pair, Points: Fit.Points(pair), Price: prices.GetValueOrDefault(pair.Supply.Id)))
            .OrderBy(one => one.Price.Priority).ThenByDescending(one => one.Points - one.Price.Points)
            .ThenBy(one => one.pair.Supply.Volunteer?.CurrentClients ?? 0).ThenBy(one => one.pair.Supply.Id)
            .Select((one, place) => new Ranked(one.pair.Supply.Id, one.pair.Supply.IsGroup, one.Points, one.Price,
                CodeTexts.Slots(one.pair.Demand.Slots & one.pair.Supply.Slots), place < explained ? PairExplanation.Of(one.pair) : null))];
    }
}
