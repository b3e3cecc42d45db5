namespace Samenspel.Pools.Domain;

/// <summary>
/// What a volunteer likes to do, where, when, why, and for how many people at the same time. The volunteer keeps it and may change
/// it at any time. What is in own words stays with the organisation, except what is meant for clients.
/// </summary>
/// <param name="MaxClients">How many people at the same time at most; 0 as long as the volunteer did not say.</param>
internal sealed record VolunteerProfile(
    IReadOnlyList<string> ActivityCodes, IReadOnlyList<string> DistrictCodes, IReadOnlyList<string> Slots, int MaxClients)
{
    public const int MaxWords = 1000;
    public const string OneToOne = "one-to-one";

    private static readonly IReadOnlyList<string> None = [];

    public int? MaxHoursPerWeek { get; init; }

    /// <summary>At most three of the ten motives, the most important first.</summary>
    public IReadOnlyList<string> MotiveCodes { get; init; } = None;

    public string MotiveInOwnWords { get; init; } = "";

    /// <summary>One-to-one, group, club or neighbourhood.</summary>
    public string SettingCode { get; init; } = OneToOne;

    public string Talents { get; init; } = "";
    public string Possibilities { get; init; } = "";
    public string Limits { get; init; } = "";
    public IReadOnlyList<string> LanguageCodes { get; init; } = None;
    public IReadOnlyList<string> TrainingCodes { get; init; } = None;
    public IReadOnlyList<string> TraitCodes { get; init; } = None;

    /// <summary>What the volunteer does not want to meet. Empty means that nothing is a boundary; null that the question was not answered.</summary>
    public IReadOnlyList<string>? BoundaryCodes { get; init; }

    public string BoundariesInOwnWords { get; init; } = "";

    /// <summary>What a client may read about the volunteer.</summary>
    public string SharedWithClient { get; init; } = "";

    private IReadOnlyList<string>[] Lists =>
        [ActivityCodes, DistrictCodes, Slots, MotiveCodes, LanguageCodes, TrainingCodes, TraitCodes, BoundaryCodes ?? None];

    /// <summary>Whether nothing differs.</summary>
    public bool IsSameAs(VolunteerProfile other) =>
        WithoutLists() == other.WithoutLists() && BoundaryCodes is null == other.BoundaryCodes is null
        && Lists.Zip(other.Lists).All(pair => pair.First.SequenceEqual(pair.Second));

    private VolunteerProfile WithoutLists() => this with
    {
        ActivityCodes = None,
        DistrictCodes = None,
        Slots = None,
        MotiveCodes = None,
        LanguageCodes = None,
        TrainingCodes = None,
        TraitCodes = None,
        BoundaryCodes = None,
    };
}
