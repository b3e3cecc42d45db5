namespace Samenspel.Matching.Engine.Rules;

/// <summary>All hard rules.</summary>
public static class HardRules
{
    /// <summary>In the order in which they are told.</summary>
    public static readonly IReadOnlyList<HardRule> All =
    [
        new WantsActivity(), new IsActive(), new HasConductCertificate(), new HasTraining(), new SharesTime(), new IsNear(), new HasPlaceFree(),
        new KeepsBoundaries(), new CanTalk(), new MeetsGenderWish(), new IsNotExcluded(), new OrganisationWorksThere(), new IsSafeByAge(),
        new IsNotNight(), new ClientAllows(), new HasResponsible(), new WasLeftInPeace(), new GroupIsWelcome(),
    ];

    /// <summary>The same, those that fail most first: a pair is over at the first that fails.</summary>
    private static readonly HardRule[] Quick =
        [.. All.OrderBy(rule => Array.IndexOf(["H0", "H5", "H4", "H6", "H3", "H2", "H8", "H7", "H1"], rule.Id) is var at && at < 0 ? int.MaxValue : at)];

    /// <summary>The rule with this id, or null.</summary>
    public static HardRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    /// <summary>Whether every rule holds.</summary>
    internal static bool AllHold(in Pair pair)
    {
        foreach (var rule in Quick)
            if (!rule.Holds(pair)) return false;
        return true;
    }

    /// <summary>The rules this pair does not meet, in their order.</summary>
    internal static IReadOnlyList<HardRule> Failed(in Pair pair)
    {
        List<HardRule> failed = [];
        foreach (var rule in All)
            if (!rule.Holds(pair)) failed.Add(rule);
        return failed;
    }

    /// <summary>The one rule this pair does not meet; null when it meets all, or misses several.</summary>
    internal static HardRule? OnlyFailed(in Pair pair)
    {
        HardRule? only = null;
        foreach (var rule in Quick)
        {
            if (rule.Holds(pair)) continue;
            if (only is not null) return null;
            only = rule;
        }
        return only;
    }
}
