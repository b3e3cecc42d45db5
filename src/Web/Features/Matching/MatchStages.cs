using Microsoft.Extensions.Localization;
using Samenspel.Web.Api.Matching;
using Samenspel.Web.Kit;
using Role = Samenspel.Web.Api.Matching.Role;

namespace Samenspel.Web.Features.Matching;

/// <summary>How far two people are with each other, and whose turn it is.</summary>
internal static class MatchStages
{
    private static readonly string[] Path = ["Shortlisted", "Invited", "Accepted", "Introduced", "Met", "Trial", "ClickAsked", "Confirmed"];

    /// <summary>How far it is; that the two met is a stage of its own.</summary>
    public static string Of(GetMatchResponse match) => match switch
    {
        { Status: MatchStatus.Introduced, Introduction.HeldAt: not null } => "Met",
        _ when IsOver(match) => "Over",
        _ => match.Status.ToString(),
    };

    /// <summary>Whether it went no further.</summary>
    public static bool IsOver(GetMatchResponse match) => match.Status > MatchStatus.Confirmed;

    /// <summary>Whether the reader looks after the two.</summary>
    public static bool IsGuide(GetMatchResponse match) => match.YouAre is Role.Professional or Role.Coordinator;

    /// <summary>Whether the reader may still say no to it.</summary>
    public static bool CanDecline(GetMatchResponse match) => match.Status <= MatchStatus.ClickAsked && match.YouAre is not Role.Caregiver;

    /// <summary>Whether the reader is asked whether it clicks: for oneself, or for a client without a sign-in.</summary>
    public static bool IsClickAsked(GetMatchResponse match) => match.Status is MatchStatus.ClickAsked && match.YouAre switch
    {
        Role.Volunteer => match.Clicks.All(click => click.By != Role.Volunteer),
        Role.Client => match.Clicks.All(click => click.By != Role.Client),
        _ => match.YouSpeakForClient && match.Clicks.All(click => click.By != Role.Client),
    };

    /// <summary>The name of the sentence that says what is now, and what of it is the reader's.</summary>
    public static string TurnOf(GetMatchResponse match)
    {
        var stage = Of(match);
        if (stage == "ClickAsked" && match.YouSpeakForClient && IsClickAsked(match)) return "Turn.WriteDown";
        if (stage == "ClickAsked" && match.YouAre is Role.Volunteer or Role.Client && !IsClickAsked(match)) return "Turn.Answered";
        if (stage == "Confirmed") return match.EndedAt is null ? "Turn.Confirmed" : "Turn.Ended";
        if (stage == "Over" && match.YouAre is Role.Volunteer or Role.Client && OverFor(match) is { } sentence) return sentence;
        return match.YouAre switch
        {
            Role.Coordinator when stage == "Shortlisted" => "Turn.Shortlisted.Coordinator",
            Role.Professional or Role.Coordinator => $"Turn.{stage}.Guide",
            Role.Volunteer => $"Turn.{stage}.Volunteer",
            Role.Client => $"Turn.{stage}.Client",
            _ => $"Turn.{stage}.Reader",
        };
    }

    /// <summary>Comfort is for whom somebody else said no to: not for who said it, who never answered, or whom nobody needs any more.</summary>
    private static string? OverFor(GetMatchResponse match) =>
        match.DeclinedBy == match.YouAre ? "Turn.Over.Own"
        : match.Introduction is not null || match.YouAre is Role.Client ? null
        : match.Status switch { MatchStatus.Expired => "Turn.Over.Late", MatchStatus.Withdrawn => "Turn.Over.NotNeeded", _ => null };

    /// <summary>Whether it is told to the inhabitant and the caregiver yet: first somebody wants to meet, so that no refusal before that is theirs to bear.</summary>
    public static bool IsTold(MatchStatus status) => status is MatchStatus.Accepted or MatchStatus.Introduced or MatchStatus.Trial or MatchStatus.ClickAsked or MatchStatus.Confirmed;

    /// <summary>The way from the first thought to working together.</summary>
    public static IReadOnlyList<Step> Steps(GetMatchResponse match, IStringLocalizer<MatchingTexts> text)
    {
        var now = IsOver(match) ? Reached(match) : Array.IndexOf(Path, Of(match));
        return
        [
            .. Path.Take(IsOver(match) ? now + 1 : Path.Length)
                .Select((stage, index) => new Step(text[$"Step.{stage}"], StateOf(index, match, now), When(stage, match, text))),
            .. IsOver(match) ? [new Step(text["Step.Over"], StepState.Now, text["Step.OverHint"])] : Array.Empty<Step>(),
        ];
    }

    private static StepState StateOf(int index, GetMatchResponse match, int now) =>
        index < now || IsOver(match) || match.Status is MatchStatus.Confirmed ? StepState.Done : index == now ? StepState.Now : StepState.Later;

    /// <summary>How far it surely came before it stopped.</summary>
    private static int Reached(GetMatchResponse match) =>
        match.TrialVisits is not null ? Array.IndexOf(Path, "Trial")
        : match.Introduction is { HeldAt: not null } ? Array.IndexOf(Path, "Met")
        : match.Introduction is not null ? Array.IndexOf(Path, "Introduced")
        : match.InvitedAt is not null ? Array.IndexOf(Path, "Invited")
        : 0;

    private static string? When(string stage, GetMatchResponse match, IStringLocalizer<MatchingTexts> text) => stage switch
    {
        "Shortlisted" => match.ProposedAt.Day(),
        "Invited" => match.InvitedAt?.Day(),
        "Introduced" => match.Introduction?.PlannedFor.Moment(text),
        "Met" => match.Introduction?.HeldAt?.Day(),
        _ => null,
    };
}
