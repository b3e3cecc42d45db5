using System.Text.Json.Serialization;

namespace Samenspel.Signals.Domain;

/// <summary>What the client answers in a private check.</summary>
internal sealed record CheckInAnswer(LookingForward LookingForward, DoingMyself DoingMyself);

/// <summary>Kijkt u uit naar het volgende bezoek?</summary>
public enum LookingForward
{
    /// <summary>Yes.</summary>
    [JsonStringEnumMemberName("happy")]
    Happy,

    /// <summary>It is all right.</summary>
    [JsonStringEnumMemberName("neutral")]
    Neutral,

    /// <summary>No.</summary>
    [JsonStringEnumMemberName("unhappy")]
    Unhappy,
}

/// <summary>Doet u zelf wat u wilt doen?</summary>
public enum DoingMyself
{
    /// <summary>Yes.</summary>
    [JsonStringEnumMemberName("yes")]
    Yes,

    /// <summary>Less than the client wants.</summary>
    [JsonStringEnumMemberName("less-than-i-want")]
    LessThanWanted,

    /// <summary>No.</summary>
    [JsonStringEnumMemberName("no")]
    No,
}

/// <summary>What a check points at.</summary>
public enum CheckInDimension
{
    /// <summary>The contact with the other person.</summary>
    [JsonStringEnumMemberName("person")]
    Person,

    /// <summary>What they do together.</summary>
    [JsonStringEnumMemberName("task")]
    Task,

    /// <summary>Both.</summary>
    [JsonStringEnumMemberName("person-and-task")]
    PersonAndTask,

    /// <summary>The client does not answer.</summary>
    [JsonStringEnumMemberName("silence")]
    Silence,
}

/// <summary>Where a private check stands.</summary>
public enum CheckInStatus
{
    /// <summary>It is time; the client did not get the link yet.</summary>
    Scheduled,

    /// <summary>The client holds the link.</summary>
    Sent,

    /// <summary>The client answered.</summary>
    Answered,

    /// <summary>The client did not answer for a week; an answer still counts.</summary>
    Unanswered,

    /// <summary>It did not reach the client.</summary>
    NotDelivered,

    /// <summary>It no longer matters: the collaboration ended, or the client does not want to be asked.</summary>
    Lapsed,
}
