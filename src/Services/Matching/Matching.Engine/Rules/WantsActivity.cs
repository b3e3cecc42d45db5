namespace Samenspel.Matching.Engine.Rules;

/// <summary>The volunteer chose what is asked.</summary>
internal sealed class WantsActivity() : HardRule("H0",
    "Deze vrijwilliger koos andere activiteiten.", "This volunteer chose other activities.", RelaxedBy.Volunteer)
{
    internal override bool Holds(in Pair pair) => (pair.Asked.Activity & pair.Supply.Activities) != 0;
}
