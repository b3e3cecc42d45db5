namespace Samenspel.Matching.Engine;

/// <summary>How many people each supply can be proposed to.</summary>
internal static class Places
{
    /// <summary>No more than the hours allow, were each person to ask the longest visit that is asked of this volunteer, nor than parts of the week.</summary>
    public static int[] Of(City city, FeasiblePairs pairs)
    {
        var most = city.Supplies.Select(one => one.Free).ToArray();
        for (var block = 0; block < city.Asked.Count; block++)
        {
            if (city.Asked[block].Block.Minutes is not (> 0 and var minutes)) continue;
            for (var pair = pairs.Start[block]; pair < pairs.Start[block + 1]; pair++)
                if (city.Supplies[pairs.Supply[pair]].Volunteer is { MaxMinutesPerWeek: { } limit } volunteer)
                    most[pairs.Supply[pair]] = Math.Min(most[pairs.Supply[pair]], (limit - volunteer.CurrentMinutesPerWeek) / minutes);
        }
        return most;
    }
}
