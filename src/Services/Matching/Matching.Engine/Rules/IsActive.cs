namespace Samenspel.Matching.Engine.Rules;

/// <summary>The volunteer is screened and not in a break.</summary>
internal sealed class IsActive() : HardRule("H1",
    "Deze vrijwilliger heeft even pauze of is gestopt.", "This volunteer takes a break or stopped.", RelaxedBy.Volunteer)
{
    internal override bool Holds(in Pair pair) => pair.Supply.Volunteer?.IsActive ?? true;
}
