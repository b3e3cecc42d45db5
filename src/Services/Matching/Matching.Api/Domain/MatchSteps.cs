using System.Text.Json;
using System.Text.Json.Serialization;
using Samenspel.Domain;

namespace Samenspel.Matching.Domain;

/// <summary>At what kind of place two people meet for the first time.</summary>
public enum IntroductionPlace
{
    /// <summary>At the client's home.</summary>
    [JsonStringEnumMemberName("at-home")]
    AtHome,

    /// <summary>In a community centre or another meeting place.</summary>
    [JsonStringEnumMemberName("meeting-place")]
    MeetingPlace,

    /// <summary>At the organisation or the team.</summary>
    [JsonStringEnumMemberName("office")]
    Office,

    /// <summary>Outdoors, walking.</summary>
    [JsonStringEnumMemberName("outdoors")]
    Outdoors,

    /// <summary>By telephone or video.</summary>
    [JsonStringEnumMemberName("remote")]
    Remote,
}

/// <summary>Whether it clicks: with the person and with the task are two questions.</summary>
internal sealed record Click(bool WithPerson, bool WithTask)
{
    /// <summary>Either no stops confirmation.</summary>
    public bool IsYes => WithPerson && WithTask;
}

/// <summary>Somebody's no.</summary>
/// <param name="By">volunteer, client, professional or coordinator.</param>
/// <param name="Reason">No reason is a good reason too.</param>
/// <param name="Words">What was said with it.</param>
/// <param name="WrittenBy">Who wrote it down for a client without a sign-in; null for who says it himself or herself.</param>
internal sealed record Refusal(Role By, DeclineReason? Reason, string? Words, Guid? WrittenBy = null);

/// <summary>What a client without a sign-in said, and who wrote it down.</summary>
internal sealed record WrittenDown(string Note, Guid By);

/// <summary>How steps are written in events.</summary>
internal static class MatchCodes
{
    public static string Of(Role role) => role.ToString().ToLowerInvariant();

    public static string Of(DeclineReason? reason) => JsonNamingPolicy.KebabCaseLower.ConvertName((reason ?? DeclineReason.Other).ToString());

    /// <summary>How far it had come. Who said yes to the invitation was invited, and no further.</summary>
    public static string StageOf(MatchStatus status) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName((status == MatchStatus.Accepted ? MatchStatus.Invited : status).ToString());
}
