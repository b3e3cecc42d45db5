namespace Samenspel.Matching.Engine.Rules;

/// <summary>The client allows that somebody is looked for.</summary>
internal sealed class HasClientConsent() : HardRule("H14",
    "De cliënt geeft geen toestemming om een vrijwilliger te zoeken.", "The client does not allow that a volunteer is looked for.", RelaxedBy.Client)
{
    internal override bool Holds(in Pair pair) => pair.Demand.Request.IsAllowed;
}
