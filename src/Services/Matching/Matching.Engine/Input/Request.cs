namespace Samenspel.Matching.Engine.Input;

/// <summary>What a client asks for: one block, or several that may each go to somebody else, as in respite care.</summary>
/// <param name="Id">The request.</param>
/// <param name="ClientId">Pseudonymous id of the client.</param>
/// <param name="DistrictCode">Where.</param>
/// <param name="Blocks">What, and when. At least one.</param>
public sealed record Request(Guid Id, Guid ClientId, string DistrictCode, IReadOnlyList<Block> Blocks)
{
    /// <summary>The neighbourhood team that knows the client.</summary>
    public Guid? TeamId { get; init; }

    public Severity Severity { get; init; } = Severity.Medium;

    /// <summary>Cannot wait, for a reason a professional wrote down.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Days since the request was opened.</summary>
    public int WaitingDays { get; init; }

    /// <summary>Languages of which one is needed (ISO 639-3); empty when it does not matter.</summary>
    public IReadOnlyList<string> LanguageCodes { get; init; } = [];

    /// <summary>Traits the client hopes for.</summary>
    public IReadOnlyList<string> TraitCodes { get; init; } = [];

    /// <summary>What the client needs to take part: never a diagnosis.</summary>
    public IReadOnlyList<string> NeedCodes { get; init; } = [];

    /// <summary>What a volunteer meets there.</summary>
    public IReadOnlyList<string> CircumstanceCodes { get; init; } = [];

    /// <summary>Freely chosen words for what the client likes.</summary>
    public IReadOnlyList<string> InterestCodes { get; init; } = [];

    /// <summary>Freely chosen words for what the client dislikes.</summary>
    public IReadOnlyList<string> DislikeCodes { get; init; } = [];

    /// <summary>Longest travel of the volunteer the client feels well with, in minutes; null when it does not matter.</summary>
    public int? MaxTravelMinutes { get; init; }

    /// <summary>A wish the client stated, with the situation that makes it count.</summary>
    public GenderWish? GenderWish { get; init; }

    /// <summary>Doing it together, or taking it over; null when not said.</summary>
    public WayOfHelping? Way { get; init; }

    /// <summary>How long it is meant to last, in weeks; null when not said.</summary>
    public int? IntendedWeeks { get; init; }

    /// <summary>The group of people it is for, as organisations name it; null for everybody.</summary>
    public string? TargetGroupCode { get; init; }

    /// <summary>The client is a minor.</summary>
    public bool IsMinor { get; init; }

    /// <summary>The two meet without others around.</summary>
    public bool MeetsAlone { get; init; } = true;

    /// <summary>A group would do as well.</summary>
    public bool AcceptsGroup { get; init; }

    /// <summary>The client allows that somebody is looked for.</summary>
    public bool IsAllowed { get; init; } = true;

    /// <summary>A responsible professional and a backup exist.</summary>
    public bool HasResponsible { get; init; } = true;

    /// <summary>A request of one block, which has the id of the request.</summary>
    public static Request OfOneBlock(Guid id, Guid clientId, string activityCode, string districtCode, IReadOnlyList<string> slots) =>
        new(id, clientId, districtCode, [new Block(id, activityCode, slots)]);
}

/// <summary>One thing to be done by one volunteer or in one group.</summary>
/// <param name="Id">The block.</param>
/// <param name="ActivityCode">What.</param>
/// <param name="Slots">Parts of the week that suit the client; one of them is used.</param>
public sealed record Block(Guid Id, string ActivityCode, IReadOnlyList<string> Slots)
{
    /// <summary>Trainings that are needed, all of them.</summary>
    public IReadOnlyList<string> TrainingCodes { get; init; } = [];

    /// <summary>Length of one visit in minutes; null when not said.</summary>
    public int? Minutes { get; init; }

    /// <summary>Somebody stays during the night.</summary>
    public bool IsNight { get; init; }
}

/// <summary>How heavy the situation is.</summary>
public enum Severity { Light, Medium, Heavy }

/// <summary>Whether something is done together or taken over.</summary>
public enum WayOfHelping { Together, TakeOver }

/// <summary>A wish that counts only in the situation it was stated for.</summary>
/// <param name="GenderCode">The wish, as the client stated it.</param>
/// <param name="Situation">Why it counts.</param>
public sealed record GenderWish(string GenderCode, GenderWishSituation Situation);

/// <summary>The only situations in which such a wish is a condition.</summary>
public enum GenderWishSituation { IntimateCare, AloneAtHome }
