namespace Samenspel.Matching.Engine.Solving;

/// <summary>How many people each supply can be proposed to.</summary>
internal static class SupplyCapacity
{
    /// <summary>No more than the hours allow, were each person to ask the longest visit that is asked of this volunteer, nor than parts of the week.</summary>
    public static int[] Of(IndexedInput indexed, FeasiblePairs pairs)
    {
        var most = indexed.Supplies.Select(one => one.Free).ToArray();
        for (var block = 0; block < indexed.Demands.Count; block++)
        {
            if (indexed.Demands[block].Block.Minutes is not (> 0 and var minutes)) continue;
            for (var pair = pairs.Start[block]; pair < pairs.Start[block + 1]; pair++)
                if (indexed.Supplies[pairs.Supply[pair]].Volunteer is { MaxMinutesPerWeek: { } limit } volunteer)
                    most[pairs.Supply[pair]] = Math.Min(most[pairs.Supply[pair]], (limit - volunteer.CurrentMinutesPerWeek) / minutes);
        }
        return most;
    }
}
