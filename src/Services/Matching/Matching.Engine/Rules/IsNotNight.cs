namespace Samenspel.Matching.Engine.Rules;

/// <summary>The municipality's rule of safety: no nights alone.</summary>
internal sealed class IsNotNight() : HardRule("H13",
    "Een vrijwilliger is in deze gemeente 's nachts niet alleen met iemand.", "In this municipality no volunteer is alone with somebody at night.", RelaxedBy.Municipality)
{
    internal override bool Holds(in Pair pair) => !pair.Demand.Block.IsNight || pair.Supply.IsGroup || pair.Indexed.Input.Programme.AllowsNightsAlone;
}
