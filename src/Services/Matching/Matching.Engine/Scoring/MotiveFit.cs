namespace Samenspel.Matching.Engine.Scoring;

/// <summary>
/// What an activity has to offer to somebody with a motive. It is a plain table, so that everybody can see and discuss why
/// a motive fits; a motive that is not in it is neither a plus nor a minus.
/// </summary>
internal static class MotiveFit
{
    private const string Enjoy = "enjoy-the-work", Mean = "mean-something", Learn = "learn", Useful = "be-useful", Skills = "use-my-skills",
        Involved = "feel-involved", Variety = "variety", Sharp = "stay-sharp";

    private static readonly Dictionary<string, string[]> Offers = new(StringComparer.Ordinal)
    {
        ["walking"] = [Enjoy, Mean, Involved, Variety],
        ["visiting"] = [Mean, Involved, Enjoy],
        ["groceries"] = [Useful, Mean],
        ["odd-jobs"] = [Skills, Useful, Enjoy],
        ["language"] = [Learn, Skills, Sharp, Mean],
        ["paperwork"] = [Skills, Useful, Sharp],
        ["transport"] = [Useful, Variety, Mean],
    };

    /// <summary>Of a volunteer's motives, those that this activity serves, in the volunteer's own order.</summary>
    public static IReadOnlyList<string> Of(string activityCode, IEnumerable<string> motives) =>
        Offers.TryGetValue(activityCode, out var offered) ? [.. motives.Where(offered.Contains)] : [];

    /// <summary>How much of what drives a volunteer is served, 0 to 1000: of the first three motives the first counts 3, the second 2, the third 1.</summary>
    public static int Served(string activityCode, IReadOnlyList<string> motives)
    {
        if (!Offers.TryGetValue(activityCode, out var offered)) return 0;
        var (served, all) = (0, 0);
        for (var place = 0; place < motives.Count && place < 3; place++)
        {
            all += 3 - place;
            if (Array.IndexOf(offered, motives[place]) >= 0) served += 3 - place;
        }
        return all == 0 ? 0 : 1000 * served / all;
    }
}
