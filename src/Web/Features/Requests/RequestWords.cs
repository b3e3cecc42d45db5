using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Domain;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Clients;
using Samenspel.Web.Features.Clients;
using Samenspel.Web.Kit;
using Samenspel.Web.Resources;

namespace Samenspel.Web.Features.Requests;

/// <summary>What a question for support is called, and how far it is.</summary>
public static class RequestWords
{
    private const int LongestHint = 120;

    /// <summary>How many questions are asked of everybody.</summary>
    public const int Questions = 5;

    /// <summary>What is looked for; before that is known, that there is a question.</summary>
    public static string Title(string? activityCode, IStringLocalizer<RequestTexts> text, IStringLocalizer<Words> word) =>
        activityCode is { Length: > 0 } code ? word[$"Activity.{code}"] : text["Request.Untitled"];

    /// <summary>What was asked, in its own words, and how far it is.</summary>
    public static string Hint(ListSupportRequestsItem one, IStringLocalizer<RequestTexts> text) => text["List.Hint", Short(one.Question), text[$"Status.{one.Status}"]];

    private static string Short(string question) => question.Length <= LongestHint ? question : $"{question[..LongestHint]}…";

    /// <summary>A day in words.</summary>
    public static string Day(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);

    /// <summary>A day on which people work: that day, else the Monday after it.</summary>
    public static DateOnly Workday(DateOnly day) => day.DayOfWeek switch { System.DayOfWeek.Saturday => day.AddDays(2), System.DayOfWeek.Sunday => day.AddDays(1), _ => day };

    /// <summary>The first of the five questions that was neither answered nor skipped; null when all were.</summary>
    public static int? OpenQuestion(this GetSupportRequestResponse one)
    {
        var open = Enumerable.Range(1, Questions).Except(one.Inquiry.Select(answer => answer.Number)).ToArray();
        return open.Length == 0 ? null : open[0];
    }

    /// <summary>Whether the five questions may be answered, also once more.</summary>
    public static bool IsBeingExplored(this GetSupportRequestResponse one) => one.Status is SupportRequestStatus.Draft or SupportRequestStatus.Exploring or SupportRequestStatus.Explored;

    /// <summary>Whether the fourth question says that somebody is looked for.</summary>
    public static bool NeedsVolunteer(this GetSupportRequestResponse one) => one.Inquiry.Any(answer => answer is { Number: 4, IsNeeded: true });

    /// <summary>Whether a profile can be written or corrected.</summary>
    public static bool CanBeDescribed(this GetSupportRequestResponse one) => one.NeedsVolunteer() && one.Status is SupportRequestStatus.Explored or SupportRequestStatus.Open;

    /// <summary>The text that waits for a yes; null when none does.</summary>
    public static GetSupportRequestProfileText? WaitingText(this GetSupportRequestResponse one) =>
        one.Status is not (SupportRequestStatus.Explored or SupportRequestStatus.Open) ? null : one.ProfileCorrection?.Profile ?? (one.Profile is { ApprovedAt: null } profile ? profile : null);

    /// <summary>Whether it is over.</summary>
    public static bool IsOver(this GetSupportRequestResponse one) => one.Status is SupportRequestStatus.Closed or SupportRequestStatus.Withdrawn;

    /// <summary>The way of a question, from asking to meeting somebody, and where it is now.</summary>
    /// <param name="one">The question.</param>
    /// <param name="writes">Whether the reader takes the steps.</param>
    /// <param name="decides">Whether the reader says yes to the profile.</param>
    /// <param name="text">Words the steps.</param>
    /// <param name="isSearched">Whether the inhabitant allows that somebody is looked for.</param>
    public static IReadOnlyList<Step> Way(GetSupportRequestResponse one, bool writes, bool decides, IStringLocalizer<RequestTexts> text, bool isSearched = true)
    {
        var (page, open, waits) = ($"/requests/{one.Id}", one.OpenQuestion(), one.WaitingText() is not null);
        var (described, approved, found) = (one.Profile is not null, one.Profile?.ApprovedAt is not null, one.MatchId is not null);
        StepState At(bool isDone, bool isNow) => isDone ? StepState.Done : isNow && !one.IsOver() ? StepState.Now : StepState.Later;
        List<Step> way =
        [
            new(text["Step.Asked"], StepState.Done),
            new(text["Step.Questions"], At(open is null, open is not null), text["Step.QuestionsOf", one.Inquiry.Count, Questions], writes && open is not null ? $"{page}/questions/{open}" : $"{page}/questions"),
        ];
        if (open is null && !one.NeedsVolunteer()) return [.. way, new(text["Step.NoVolunteer"], one.IsOver() ? StepState.Done : StepState.Now, text["Step.NoVolunteerText"])];
        return
        [
            .. way,
            new(text["Step.Profile"], At(described, open is null), null, writes && one.CanBeDescribed() ? $"{page}/profile" : null),
            new(text["Step.Approval"], At(approved && !waits, waits), approved && !waits ? text["Step.ApprovedOn", Day(one.Profile!.ApprovedAt!.Value.DutchDay())].Value : null, waits && decides || described ? $"{page}/approval" : null),
            new(text["Step.Search"], At(found, one.Status is SupportRequestStatus.Open), null, writes && isSearched && one.Status is SupportRequestStatus.Open ? $"/open-requests/{one.Id}" : null),
            new(text["Step.Together"], At(one.Status is SupportRequestStatus.Undecided, one.Status is SupportRequestStatus.Arranged), null, found ? "/agreements" : null),
        ];
    }

    /// <summary>The name of the sentence that says why nobody is looked for now; null when somebody is, or when what the inhabitant allows was not read.</summary>
    public static string? NotAllowed(Answer<ListConsentsResponse> consents) =>
        Consenting.Of(consents, ConsentScope.Matching) is { IsGranted: false } ? "Request.NoSearch"
        : Consenting.Of(consents, ConsentScope.VolunteerContact)?.IsTakenBack() is true ? "Request.NoContact"
        : null;
}
