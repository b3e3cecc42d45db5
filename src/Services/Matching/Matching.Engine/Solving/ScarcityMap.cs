using System.Numerics;

namespace Samenspel.Matching.Engine;

/// <summary>
/// What one more volunteer would bring. The cheapest way from the sink to a block is minus what the city gains when that block is taken
/// over by somebody new, with all that can then move up; it is exact for one volunteer, and the most for several.
/// </summary>
internal static class ScarcityMap
{
    private const int Most = 200;

    public static IReadOnlyList<Scarcity> Of(City city, Assignment assignment)
    {
        if (Potentials.FromSink(assignment.Network.Network, assignment.Flow) is not { } distance) return [];
        var cost = assignment.Network.CostOf(NewcomerPoints(city));
        var best = new Dictionary<(string, string, int), long>();
        foreach (var asked in city.Asked)
        {
            var gain = -(distance[asked.Index] + cost);
            if (gain <= 0 || distance[asked.Index] == Potentials.Unreachable || !CouldBeHelped(asked, city)) continue;
            for (var left = asked.Slots & WholeWeek; left != 0; left &= left - 1)
            {
                var key = (asked.Block.ActivityCode, asked.Request.DistrictCode, BitOperations.TrailingZeroCount(left));
                best[key] = Math.Max(best.GetValueOrDefault(key), gain);
            }
        }
        return [.. best
            .Select(one => (one.Key, Gain: assignment.WorthOf(one.Value)))
            .OrderByDescending(one => one.Gain)
            .ThenBy(one => one.Key.Item1, StringComparer.Ordinal).ThenBy(one => one.Key.Item2, StringComparer.Ordinal).ThenBy(one => one.Key.Item3)
            .Take(Most)
            .Select(one => new Scarcity(one.Key.Item1, one.Key.Item2, Domain.WeekSlot.All[one.Key.Item3], one.Gain.Priority > 0, one.Gain))];
    }

    private static readonly ulong WholeWeek = (1UL << Domain.WeekSlot.All.Count) - 1;

    /// <summary>Somebody of whom nothing else is known has the neutral value in every part.</summary>
    private static int NewcomerPoints(City city) => (city.Input.Programme.Weights.Most - city.Input.Programme.Weights.Continuity) * PartOfFit.Neutral / 1000;

    /// <summary>It is not the client's own side that is missing, nor a training or a language that a newcomer may lack.</summary>
    private static bool CouldBeHelped(Asked asked, City city) =>
        asked.Request.IsAllowed && asked.Request.HasResponsible && asked.Trainings == 0 && asked.Languages.Length == 0 && asked.Request.GenderWish is null
        && (!asked.Block.IsNight || city.Input.Programme.AllowsNightsAlone) && !(asked.Request.IsMinor && asked.Request.MeetsAlone);
}
