namespace Samenspel.Matching.Engine.Rules;

/// <summary>
/// A wish the client stated for intimate care, or for being alone at home with somebody. For anything else it cannot be told to the
/// engine, and a volunteer whose gender is not known does not meet it.
/// </summary>
internal sealed class MeetsGenderWish() : HardRule("H9",
    "Deze vrijwilliger past niet bij wat de cliënt voor deze situatie vroeg.", "This volunteer does not suit what the client demand for this situation.", RelaxedBy.Client)
{
    internal override bool Holds(in Pair pair) => pair.Demand.Request.GenderWish is not { } wish || pair.Supply.IsGroup
        || (wish.Situation == GenderWishSituation.AloneAtHome && !pair.Demand.Request.MeetsAlone)
        || string.Equals(pair.Supply.Volunteer!.GenderCode, wish.GenderCode, StringComparison.Ordinal);
}
