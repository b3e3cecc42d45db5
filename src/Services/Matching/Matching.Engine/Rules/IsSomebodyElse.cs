namespace Samenspel.Matching.Engine.Rules;

/// <summary>Nobody helps himself or herself, and who cares for somebody is no volunteer for the same person.</summary>
internal sealed class IsSomebodyElse() : HardRule("H18",
    "De vrijwilliger is zelf de cliënt, of de mantelzorger van de cliënt.", "The volunteer is the client, or the client's caregiver.", RelaxedBy.Nobody)
{
    internal override bool Holds(in Pair pair) => pair.Demand.Oneself is not { } oneself || !oneself.Contains(pair.Supply.Index);
}
