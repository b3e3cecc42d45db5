namespace Samenspel.Matching.Engine.Rules;

/// <summary>A responsible professional and a backup exist.</summary>
internal sealed class HasResponsibleProfessional() : HardRule("H15",
    "Er is nog geen verantwoordelijke professional met een achterwacht.", "There is no responsible professional with a backup yet.", RelaxedBy.Professional)
{
    internal override bool Holds(in Pair pair) => pair.Demand.Request.HasResponsible;
}
