using System.Numerics;

namespace Samenspel.Matching.Engine.Scoring;

/// <summary>
/// How well a pair that meets the hard rules suits both, in whole points: finer differences mean nothing to people, and leave room to
/// spread the load. What is not known is neutral. A no that was ever said is nowhere in it.
/// </summary>
internal static class Fit
{
    private const int SlotsThatAreComfortable = 3;
    private const int NearMinutes = 10, FarMinutes = 45;

    /// <summary>The number of parts.</summary>
    public const int Parts = 9;

    /// <summary>The parts of the fit, one for each <see cref="FitPart"/>.</summary>
    public static FitPartScore[] PartsOf(in Pair pair)
    {
        var parts = new FitPartScore[Parts];
        Fill(pair, parts);
        return parts;
    }

    /// <summary>Whole points, 0 to <see cref="FitWeights.Most"/>.</summary>
    public static int Points(in Pair pair)
    {
        Span<FitPartScore> parts = stackalloc FitPartScore[Parts];
        Fill(pair, parts);
        return Points(parts);
    }

    public static int Points(ReadOnlySpan<FitPartScore> parts)
    {
        var milli = 0;
        foreach (var part in parts) milli += part.Milli;
        return (milli + 500) / 1000;
    }

    private static void Fill(in Pair pair, Span<FitPartScore> parts)
    {
        var weights = pair.Indexed.Input.Programme.Weights;
        parts[0] = Part(FitPart.Motive, weights.Motive, Motive(pair));
        parts[1] = Part(FitPart.Wishes, weights.Wishes, Wishes(pair));
        parts[2] = Part(FitPart.Interests, weights.Interests, Interests(pair));
        parts[3] = Part(FitPart.Time, weights.Time, Time(pair));
        parts[4] = Part(FitPart.Travel, weights.Travel, Travel(pair));
        parts[5] = Part(FitPart.Way, weights.Way, Way(pair));
        parts[6] = Part(FitPart.Horizon, weights.Horizon, Horizon(pair));
        parts[7] = Part(FitPart.Support, weights.Support, Support(pair));
        parts[8] = Part(FitPart.Continuity, weights.Continuity, pair.Demand.Known is { } known && known.Contains(pair.Supply.Index) ? (1000, Known.Yes) : (0, Known.NotAsked));
    }

    private static FitPartScore Part(FitPart part, int weight, (int Value, Known Known) found) => new(part, found.Value, weight, found.Known);

    private static (int, Known) Neutral(Known why) => (FitPartScore.Neutral, why);

    private static (int, Known) Motive(in Pair pair) =>
        pair.Supply.Volunteer is not { } volunteer ? Neutral(Known.NotAsked)
        : volunteer.MotiveCodes.Count == 0 ? Neutral(Known.No)
        : (MotiveFit.Served(pair.Demand.Block.ActivityCode, volunteer.MotiveCodes), Known.Yes);

    /// <summary>The traits the client hopes for, and one to one where that is needed.</summary>
    private static (int, Known) Wishes(in Pair pair)
    {
        if (pair.Supply.Volunteer is not { } volunteer) return Neutral(Known.NotAsked);
        var (wishes, met) = (0, 0);
        var unknown = 0;
        if (pair.Demand.Traits != 0)
        {
            var hoped = BitOperations.PopCount(pair.Demand.Traits);
            wishes += hoped;
            if (pair.Supply.Traits == 0) unknown += hoped;
            else met += BitOperations.PopCount(pair.Demand.Traits & pair.Supply.Traits);
        }
        if ((pair.Demand.Needs & OneToOne) != 0)
        {
            wishes++;
            if (volunteer.SettingCode is null) unknown++;
            else if (volunteer.SettingCode == "one-to-one") met++;
        }
        return wishes == 0 ? Neutral(Known.NotAsked) : ((1000 * met + FitPartScore.Neutral * unknown) / wishes, unknown == wishes ? Known.No : Known.Yes);
    }

    /// <summary>Jaccard's measure over the words of both, in which a shared dislike counts twice: it binds more than a shared liking.</summary>
    private static (int, Known) Interests(in Pair pair)
    {
        var (demand, supply) = (pair.Demand, pair.Supply);
        if (demand.Interests.Length + demand.Dislikes.Length == 0) return Neutral(Known.NotAsked);
        if (supply.Interests.Length + supply.Dislikes.Length == 0) return Neutral(Known.No);
        var (likes, dislikes) = (SortedNumbers.CountShared(demand.Interests, supply.Interests), SortedNumbers.CountShared(demand.Dislikes, supply.Dislikes));
        var all = demand.Interests.Length + supply.Interests.Length - likes + 2 * (demand.Dislikes.Length + supply.Dislikes.Length - dislikes);
        return (1000 * (likes + 2 * dislikes) / all, Known.Yes);
    }

    private static (int, Known) Time(in Pair pair)
    {
        var comfortable = Math.Min(SlotsThatAreComfortable, BitOperations.PopCount(pair.Demand.Slots));
        var shared = Math.Min(comfortable, BitOperations.PopCount(pair.Demand.Slots & pair.Supply.Slots));
        return (comfortable == 0 ? 0 : 1000 * shared / comfortable, Known.Yes);
    }

    private static (int, Known) Travel(in Pair pair) =>
        pair.TravelMinutes is not { } minutes ? Neutral(pair.Supply.IsGroup ? Known.NotAsked : Known.No)
        : (1000 * (FarMinutes - Math.Clamp(minutes, NearMinutes, FarMinutes)) / (FarMinutes - NearMinutes), Known.Yes);

    /// <summary>Together or taking over; who wants the own pace is helped by patience.</summary>
    private static (int, Known) Way(in Pair pair)
    {
        if (pair.Supply.Volunteer is not { } volunteer) return Neutral(Known.NotAsked);
        var isPatient = (pair.Supply.Traits & Patient) != 0;
        var needsPatience = (pair.Demand.Needs & OwnPace) != 0;
        if (pair.Demand.Request.Way is { } way && volunteer.Way is { } offered)
            return (offered != way ? 0 : needsPatience && !isPatient ? 700 : 1000, Known.Yes);
        if (needsPatience && pair.Supply.Traits != 0) return (isPatient ? 900 : FitPartScore.Neutral, Known.Yes);
        return Neutral(pair.Demand.Request.Way is null && !needsPatience ? Known.NotAsked : Known.No);
    }

    private static (int, Known) Horizon(in Pair pair)
    {
        if (pair.Demand.Request.IntendedWeeks is not { } intended || pair.Supply.IsGroup) return Neutral(Known.NotAsked);
        if (pair.Supply.Volunteer!.AvailableWeeks is not { } available) return Neutral(Known.No);
        return (available >= intended ? 1000 : (int)(1000L * Math.Max(0, available) / intended), Known.Yes);
    }

    private static (int, Known) Support(in Pair pair) =>
        pair.Supply.Volunteer is not { } volunteer ? Neutral(Known.NotAsked)
        : volunteer.SupportNeed is not { } need ? Neutral(Known.No)
        : need <= 0 ? (1000, Known.Yes)
        : pair.Supply.Organisation?.FreeGuidance is not { } free ? Neutral(Known.No)
        : (free > 0 ? 1000 - 100 * Math.Min(need, 3) : 0, Known.Yes);

    private static readonly ulong OneToOne = 1UL << Catalogues.Needs["one-to-one"];
    private static readonly ulong OwnPace = 1UL << Catalogues.Needs["own-pace"];
    private static readonly ulong Patient = 1UL << Catalogues.Traits["patient"];
}
