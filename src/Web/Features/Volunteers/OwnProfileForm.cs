using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api.Pools;
using Samenspel.Web.Forms;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Features.Volunteers;

/// <summary>What a volunteer fills in about what to be asked for.</summary>
public sealed record OwnProfileForm
{
    private const int MostMotives = 3;

    /// <summary>What the volunteer likes to do.</summary>
    public IReadOnlyList<string> ActivityCodes { get; init; } = [];

    /// <summary>Where.</summary>
    public IReadOnlyList<string> DistrictCodes { get; init; } = [];

    /// <summary>When.</summary>
    public IReadOnlyList<string> Slots { get; init; } = [];

    /// <summary>For how many people at the same time, as it was typed.</summary>
    public string MaxClients { get; init; } = "";

    /// <summary>How many hours a week at most, as it was typed; empty for no limit.</summary>
    public string MaxHours { get; init; } = "";

    /// <summary>Why, at most three.</summary>
    public IReadOnlyList<string> MotiveCodes { get; init; } = [];

    /// <summary>Why, in own words.</summary>
    public string MotiveInOwnWords { get; init; } = "";

    /// <summary>With one person, in a group, at a club or for the neighbourhood.</summary>
    public string SettingCode { get; init; } = "";

    /// <summary>What the volunteer is good at.</summary>
    public string Talents { get; init; } = "";

    /// <summary>What is possible.</summary>
    public string Possibilities { get; init; } = "";

    /// <summary>What is not.</summary>
    public string Limits { get; init; } = "";

    /// <summary>Languages the volunteer speaks.</summary>
    public IReadOnlyList<string> LanguageCodes { get; init; } = [];

    /// <summary>What the volunteer says to have learned.</summary>
    public IReadOnlyList<string> TrainingCodes { get; init; } = [];

    /// <summary>How the volunteer is.</summary>
    public IReadOnlyList<string> TraitCodes { get; init; } = [];

    /// <summary>What the volunteer does not want to meet.</summary>
    public IReadOnlyList<string> BoundaryCodes { get; init; } = [];

    /// <summary>The same in own words.</summary>
    public string BoundariesInOwnWords { get; init; } = "";

    /// <summary>What an inhabitant may read.</summary>
    public string SharedWithClient { get; init; } = "";

    /// <summary>What was sent.</summary>
    public static OwnProfileForm Of(FormReader form) => new()
    {
        ActivityCodes = form.Texts("activityCodes"),
        DistrictCodes = form.Texts("districtCodes"),
        Slots = form.Texts("slots"),
        MaxClients = form.Text("maxClients"),
        MaxHours = form.Text("maxHoursPerWeek"),
        MotiveCodes = form.Texts("motiveCodes"),
        MotiveInOwnWords = form.Text("motiveInOwnWords"),
        SettingCode = form.Text("settingCode"),
        Talents = form.Text("talents"),
        Possibilities = form.Text("possibilities"),
        Limits = form.Text("limits"),
        LanguageCodes = form.Texts("languageCodes"),
        TrainingCodes = form.Texts("trainingCodes"),
        TraitCodes = form.Texts("traitCodes"),
        BoundaryCodes = form.Texts("boundaryCodes"),
        BoundariesInOwnWords = form.Text("boundariesInOwnWords"),
        SharedWithClient = form.Text("sharedWithClient"),
    };

    /// <summary>What was said before.</summary>
    public static OwnProfileForm Of(GetVolunteerResponse me) => new()
    {
        ActivityCodes = me.ActivityCodes,
        DistrictCodes = me.DistrictCodes,
        Slots = me.Slots,
        MaxClients = me.MaxClients == 0 ? "" : me.MaxClients.ToString(CultureInfo.InvariantCulture),
        MaxHours = me.MaxHoursPerWeek?.ToString(CultureInfo.InvariantCulture) ?? "",
        MotiveCodes = me.MotiveCodes,
        MotiveInOwnWords = me.MotiveInOwnWords,
        SettingCode = me.SettingCode,
        Talents = me.Talents,
        Possibilities = me.Possibilities,
        Limits = me.Limits,
        LanguageCodes = me.LanguageCodes,
        TrainingCodes = me.TrainingCodes,
        TraitCodes = me.TraitCodes,
        BoundaryCodes = me.BoundaryCodes ?? [],
        BoundariesInOwnWords = me.BoundariesInOwnWords,
        SharedWithClient = me.SharedWithClient,
    };

    /// <summary>What stands in the fields of text.</summary>
    public IEnumerable<Current> Texts =>
    [
        ("motiveInOwnWords", MotiveInOwnWords), ("talents", Talents), ("possibilities", Possibilities), ("limits", Limits),
        ("boundariesInOwnWords", BoundariesInOwnWords), ("sharedWithClient", SharedWithClient), ("maxClients", MaxClients), ("maxHoursPerWeek", MaxHours),
    ];

    private int? People => Number(MaxClients, 1, 10);

    private int? Hours => Number(MaxHours, 1, 40);

    /// <summary>What is missing or cannot be read.</summary>
    public void Check(FormErrors errors, IStringLocalizer<VolunteeringTexts> text)
    {
        if (ActivityCodes.Count == 0) errors.Add("activityCodes", text["Wrong.activityCodes"]);
        if (DistrictCodes.Count == 0) errors.Add("districtCodes", text["Wrong.districtCodes"]);
        if (Slots.Count == 0) errors.Add("slots", text["Wrong.slots"]);
        if (People is null) errors.Add("maxClients", text["Wrong.maxClients"]);
        if (MaxHours.Length > 0 && Hours is null) errors.Add("maxHoursPerWeek", text["Wrong.maxHoursPerWeek"]);
        if (MotiveCodes.Count is 0 or > MostMotives) errors.Add("motiveCodes", text["Wrong.motiveCodes"]);
    }

    /// <summary>What is sent on. Motives that were said before keep their order: the most important was said first.</summary>
    /// <param name="before">What was said before.</param>
    public UpdateVolunteerRequest ToRequest(GetVolunteerResponse before) => new()
    {
        ActivityCodes = ActivityCodes,
        DistrictCodes = DistrictCodes,
        Slots = Slots,
        MaxClients = People ?? 0,
        MaxHoursPerWeek = Hours,
        MotiveCodes = [.. before.MotiveCodes.Intersect(MotiveCodes), .. MotiveCodes.Except(before.MotiveCodes)],
        MotiveInOwnWords = MotiveInOwnWords,
        SettingCode = SettingCode,
        Talents = Talents,
        Possibilities = Possibilities,
        Limits = Limits,
        LanguageCodes = LanguageCodes,
        TrainingCodes = TrainingCodes,
        TraitCodes = TraitCodes,
        BoundaryCodes = BoundaryCodes,
        BoundariesInOwnWords = BoundariesInOwnWords,
        SharedWithClient = SharedWithClient,
    };

    private static int? Number(string typed, int least, int most) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
