namespace Samenspel.Matching.Engine.Rules;

/// <summary>A group is proposed to somebody who wants one.</summary>
internal sealed class AcceptsGroup() : HardRule("H17",
    "De cliënt wil liever geen groep.", "The client does not want a group.", RelaxedBy.Client)
{
    internal override bool Holds(in Pair pair) => !pair.Supply.IsGroup || pair.Demand.Request.AcceptsGroup;
}
