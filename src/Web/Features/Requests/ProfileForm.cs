using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api.Clients;
using Samenspel.Web.Forms;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Features.Requests;

/// <summary>What is filled in about the volunteer who is looked for.</summary>
public sealed record ProfileForm
{
    /// <summary>What they do together.</summary>
    public string ActivityCode { get; init; } = "";

    /// <summary>What somebody wants to reach, in own words.</summary>
    public string Goal { get; init; } = "";

    /// <summary>When it can be.</summary>
    public IReadOnlyList<string> Slots { get; init; } = [];

    /// <summary>When it is looked at again, as it was typed.</summary>
    public string ReviewOn { get; init; } = "";

    /// <summary>How the volunteer is, as a wish.</summary>
    public IReadOnlyList<string> TraitCodes { get; init; } = [];

    /// <summary>Languages the volunteer must speak.</summary>
    public IReadOnlyList<string> LanguageCodes { get; init; } = [];

    /// <summary>What the volunteer must have learned.</summary>
    public IReadOnlyList<string> TrainingCodes { get; init; } = [];

    /// <summary>What the volunteer may meet.</summary>
    public IReadOnlyList<string> CircumstanceCodes { get; init; } = [];

    /// <summary>What would be nice.</summary>
    public string NiceToHave { get; init; } = "";

    /// <summary>What somebody keeps doing, a line each.</summary>
    public string KeepsDoing { get; init; } = "";

    /// <summary>Who wrote along: <c>client</c> and <c>caregiver</c>.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Why somebody did not.</summary>
    public string WithoutReason { get; init; } = "";

    /// <summary>What was sent.</summary>
    public static ProfileForm Of(FormReader form) => new()
    {
        ActivityCode = form.Text("activityCode"),
        Goal = form.Text("goal"),
        Slots = form.Texts("slots"),
        ReviewOn = form.Text("reviewOn"),
        TraitCodes = form.Texts("traitCodes"),
        LanguageCodes = form.Texts("languageCodes"),
        TrainingCodes = form.Texts("trainingCodes"),
        CircumstanceCodes = form.Texts("circumstanceCodes"),
        NiceToHave = form.Text("niceToHave"),
        KeepsDoing = form.Text("clientKeepsDoing"),
        With = form.Texts("with"),
        WithoutReason = form.Text("withoutReason"),
    };

    /// <summary>What is written already: the correction that waits before what was approved.</summary>
    public static ProfileForm? Of(GetSupportRequestResponse asked)
    {
        var (text, activity, slots, review) = asked.ProfileCorrection is { } to
            ? (to.Profile, to.ActivityCode, to.Slots, to.ReviewOn)
            : (asked.Profile, asked.ActivityCode, asked.Slots, asked.ReviewOn);
        return text is null ? null : new()
        {
            ActivityCode = activity ?? "",
            Goal = text.Goal,
            Slots = slots,
            ReviewOn = review?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            TraitCodes = text.TraitCodes,
            LanguageCodes = text.LanguageCodes,
            TrainingCodes = text.TrainingCodes,
            CircumstanceCodes = text.CircumstanceCodes,
            NiceToHave = text.NiceToHave ?? "",
            KeepsDoing = string.Join('\n', text.ClientKeepsDoing),
            With = [.. new[] { text.WithClient ? "client" : "", text.WithCaregiver ? "caregiver" : "" }.Where(one => one.Length > 0)],
            WithoutReason = text.WithoutReason ?? "",
        };
    }

    /// <summary>Whether something was chosen that narrows the search.</summary>
    public bool HasMusts => LanguageCodes.Count + TrainingCodes.Count + CircumstanceCodes.Count > 0;

    /// <summary>What stands in the fields of text.</summary>
    public IEnumerable<Current> Texts => [("goal", Goal), ("clientKeepsDoing", KeepsDoing), ("niceToHave", NiceToHave), ("withoutReason", WithoutReason), ("reviewOn", ReviewOn)];

    /// <summary>What is missing or cannot be read.</summary>
    public void Check(FormErrors errors, DateOnly? review, IStringLocalizer<RequestTexts> text)
    {
        if (ActivityCode.Length == 0) errors.Add("activityCode", text["Wrong.activityCode"]);
        if (Goal.Length < 3) errors.Add("goal", text["Wrong.goal"]);
        if (Slots.Count == 0) errors.Add("slots", text["Wrong.slots"]);
        if (review is null) errors.Add("reviewOn", text["Wrong.reviewOn"]);
    }

    /// <summary>What is sent on.</summary>
    public WriteProfileRequest ToRequest(DateOnly review) => new()
    {
        ActivityCode = ActivityCode,
        Goal = Goal,
        Slots = Slots,
        ReviewOn = review,
        TraitCodes = TraitCodes,
        LanguageCodes = LanguageCodes,
        TrainingCodes = TrainingCodes,
        CircumstanceCodes = CircumstanceCodes,
        NiceToHave = NiceToHave.Length > 0 ? NiceToHave : null,
        ClientKeepsDoing = [.. KeepsDoing.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        WithClient = With.Contains("client"),
        WithCaregiver = With.Contains("caregiver"),
        WithoutReason = WithoutReason.Length > 0 ? WithoutReason : null,
    };
}
