namespace Samenspel.Matching.Engine.Rules;

/// <summary>There is room under the most that the volunteer set, in people and in hours; in a group a free place.</summary>
internal sealed class HasPlaceFree() : HardRule("H6",
    "Deze vrijwilliger helpt al zoveel als hij of zij wil.", "This volunteer helps as much as he or she wants to.", RelaxedBy.Volunteer)
{
    internal override bool Holds(in Pair pair) => pair.Supply.Free > 0
        && (pair.Supply.Volunteer?.MaxMinutesPerWeek is not { } most
            || pair.Supply.Volunteer.CurrentMinutesPerWeek + (pair.Demand.Block.Minutes ?? 0) <= most);
}
