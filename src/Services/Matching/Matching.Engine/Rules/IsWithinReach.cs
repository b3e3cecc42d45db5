namespace Samenspel.Matching.Engine.Rules;

/// <summary>The volunteer helps in the district, and the way there is not longer than both want. A way that is not known stops nobody.</summary>
internal sealed class IsWithinReach() : HardRule("H5",
    "Deze vrijwilliger helpt in andere wijken, of de reis is te lang.", "This volunteer helps in other districts, or the way is too long.", RelaxedBy.Volunteer)
{
    internal override bool Holds(in Pair pair)
    {
        if (Array.IndexOf(pair.Supply.Districts, pair.Demand.District) < 0) return false;
        var most = Math.Min(pair.Supply.Volunteer?.MaxTravelMinutes ?? int.MaxValue, pair.Demand.Request.MaxTravelMinutes ?? int.MaxValue);
        return most == int.MaxValue || pair.TravelMinutes is not { } minutes || minutes <= most;
    }
}
