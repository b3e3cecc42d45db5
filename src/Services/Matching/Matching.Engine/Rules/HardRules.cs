namespace Samenspel.Matching.Engine.Rules;

/// <summary>All hard rules.</summary>
public static class HardRules
{
    public static readonly HardRule OffersActivity = new OffersActivity();
    public static readonly HardRule IsActive = new IsActive();
    public static readonly HardRule HasConductCertificate = new HasConductCertificate();
    public static readonly HardRule HasTraining = new HasTraining();
    public static readonly HardRule SharesTimeSlot = new SharesTimeSlot();
    public static readonly HardRule IsWithinReach = new IsWithinReach();
    public static readonly HardRule HasPlaceFree = new HasPlaceFree();
    public static readonly HardRule KeepsBoundaries = new KeepsBoundaries();
    public static readonly HardRule SharesLanguage = new SharesLanguage();
    public static readonly HardRule MeetsGenderWish = new MeetsGenderWish();
    public static readonly HardRule IsNotExcluded = new IsNotExcluded();
    public static readonly HardRule OrganisationServesRequest = new OrganisationServesRequest();
    public static readonly HardRule IsSafeByAge = new IsSafeByAge();
    public static readonly HardRule IsNotNight = new IsNotNight();
    public static readonly HardRule HasClientConsent = new HasClientConsent();
    public static readonly HardRule HasResponsibleProfessional = new HasResponsibleProfessional();
    public static readonly HardRule IsNotInCooldown = new IsNotInCooldown();
    public static readonly HardRule AcceptsGroup = new AcceptsGroup();
    public static readonly HardRule IsSomebodyElse = new IsSomebodyElse();

    /// <summary>In the order in which they are told.</summary>
    public static readonly IReadOnlyList<HardRule> All =
    [
        OffersActivity, IsActive, HasConductCertificate, HasTraining, SharesTimeSlot, IsWithinReach,
        HasPlaceFree, KeepsBoundaries, SharesLanguage, MeetsGenderWish, IsNotExcluded,
        OrganisationServesRequest, IsSafeByAge, IsNotNight, HasClientConsent, HasResponsibleProfessional, IsNotInCooldown, AcceptsGroup, IsSomebodyElse,
    ];

    /// <summary>The same, those that fail most first: a pair is over at the first that fails.</summary>
    private static readonly HardRule[] Quick =
        [.. new[] { OffersActivity, IsWithinReach, SharesTimeSlot, HasPlaceFree, HasTraining, HasConductCertificate, SharesLanguage, KeepsBoundaries, IsActive }.Union(All)];

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

    /// <summary>The two rules this pair does not meet, in their order; null when it misses fewer or more.</summary>
    internal static (HardRule First, HardRule Second)? OnlyTwoFailed(in Pair pair)
    {
        HardRule? first = null, second = null;
        foreach (var rule in Quick)
        {
            if (rule.Holds(pair)) continue;
            if (second is not null) return null;
            if (first is null) first = rule;
            else second = rule;
        }
        return first is null || second is null ? null : (first, second);
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
