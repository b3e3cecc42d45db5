namespace Samenspel.Matching.Engine.Input;

/// <summary>A volunteer of one of the pools. What is null or empty is not known, and counts neither for nor against.</summary>
/// <param name="Id">The volunteer.</param>
/// <param name="OrganisationId">The organisation the volunteer belongs to.</param>
/// <param name="ActivityCodes">What the volunteer likes to do.</param>
/// <param name="DistrictCodes">Where.</param>
/// <param name="Slots">When.</param>
/// <param name="MaxClients">How many people at the same time at most, set by the volunteer.</param>
public sealed record Volunteer(
    Guid Id, Guid OrganisationId, IReadOnlyList<string> ActivityCodes, IReadOnlyList<string> DistrictCodes, IReadOnlyList<string> Slots, int MaxClients)
{
    /// <summary>For how many days somebody was asked lately.</summary>
    public const int LatelyDays = 90;

    /// <summary>How many people are helped, or asked for, now.</summary>
    public int CurrentClients { get; init; }

    /// <summary>Parts of the week already given to somebody.</summary>
    public IReadOnlyList<string> BusySlots { get; init; } = [];

    /// <summary>Most minutes a week, and those given already; null when no limit was set.</summary>
    public int? MaxMinutesPerWeek { get; init; }

    public int CurrentMinutesPerWeek { get; init; }

    public IReadOnlyList<string> LanguageCodes { get; init; } = [];
    public IReadOnlyList<string> TrainingCodes { get; init; } = [];

    /// <summary>Why, the most important first.</summary>
    public IReadOnlyList<string> MotiveCodes { get; init; } = [];

    public IReadOnlyList<string> TraitCodes { get; init; } = [];

    /// <summary>What the volunteer does not want to meet.</summary>
    public IReadOnlyList<string> BoundaryCodes { get; init; } = [];

    /// <summary>Preferred setting: one-to-one, group, club or neighbourhood.</summary>
    public string? SettingCode { get; init; }

    public IReadOnlyList<string> InterestCodes { get; init; } = [];
    public IReadOnlyList<string> DislikeCodes { get; init; } = [];

    /// <summary>Where the way to a client begins.</summary>
    public string? HomeDistrictCode { get; init; }

    /// <summary>Longest travel, in minutes.</summary>
    public int? MaxTravelMinutes { get; init; }

    public DateOnly? ConductCertificateValidUntil { get; init; }

    /// <summary>Screened, and not in a break.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Said no, thank you, and is left in peace up to and including this day.</summary>
    public DateOnly? CooldownUntil { get; init; }

    /// <summary>When the volunteer was asked last. Longer ago than <see cref="LatelyDays"/> counts as never.</summary>
    public DateOnly? LastAskedOn { get; init; }

    public bool IsMinor { get; init; }

    /// <summary>Looked at for a <see cref="GenderWish"/> only.</summary>
    public string? GenderCode { get; init; }

    public WayOfHelping? Way { get; init; }

    /// <summary>How long the volunteer wants to go on, in weeks.</summary>
    public int? AvailableWeeks { get; init; }

    /// <summary>How much guidance the volunteer asks for: 0 none to 3 much.</summary>
    public int? SupportNeed { get; init; }
}

/// <summary>Something people do in a group.</summary>
/// <param name="Id">The activity.</param>
/// <param name="OrganisationId">Who organises it.</param>
/// <param name="ActivityCode">What is done there.</param>
/// <param name="DistrictCode">Where.</param>
/// <param name="Slots">When.</param>
/// <param name="FreePlaces">How many more can take part.</param>
public sealed record CollectiveActivity(
    Guid Id, Guid OrganisationId, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, int FreePlaces);

/// <summary>A volunteer organisation.</summary>
/// <param name="Id">The organisation.</param>
public sealed record Organisation(Guid Id)
{
    /// <summary>Where it works; empty for everywhere.</summary>
    public IReadOnlyList<string> DistrictCodes { get; init; } = [];

    /// <summary>For whom it works; empty for everybody.</summary>
    public IReadOnlyList<string> TargetGroupCodes { get; init; } = [];

    /// <summary>How many more volunteers its coordinators can guide well; null when not known.</summary>
    public int? FreeGuidance { get; init; }
}
