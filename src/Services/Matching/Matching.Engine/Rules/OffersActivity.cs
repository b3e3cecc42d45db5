namespace Samenspel.Matching.Engine.Rules;

/// <summary>The volunteer chose what is asked.</summary>
internal sealed class OffersActivity() : HardRule("H0",
    "Deze vrijwilliger koos andere activiteiten.", "This volunteer chose other activities.", RelaxedBy.Volunteer)
{
    internal override bool Holds(in Pair pair) => (pair.Demand.Activity & pair.Supply.Activities) != 0;
}
