using System.Text.Json.Serialization;

namespace Samenspel.Signals.Domain;

/// <summary>What somebody tells: how it feels, what it is, how urgent, how confidential, and of what kind when that is clear.</summary>
internal sealed record Report(Feeling Feeling, string What, Urgency Urgency, Confidentiality Confidentiality, SignalKind? Kind = null);

/// <summary>How it feels.</summary>
public enum Feeling
{
    /// <summary>Something good.</summary>
    [JsonStringEnumMemberName("good")]
    Good,

    /// <summary>Somebody worries.</summary>
    [JsonStringEnumMemberName("worried")]
    Worried,

    /// <summary>Niet pluis: a gut feeling that has no words yet.</summary>
    [JsonStringEnumMemberName("not-right")]
    NotRight,

    /// <summary>It goes over one's own limit.</summary>
    [JsonStringEnumMemberName("over-my-limit")]
    OverMyLimit,
}

/// <summary>How soon somebody should look.</summary>
public enum Urgency
{
    /// <summary>It can wait.</summary>
    [JsonStringEnumMemberName("can-wait")]
    CanWait,

    /// <summary>This week.</summary>
    [JsonStringEnumMemberName("this-week")]
    ThisWeek,

    /// <summary>Now.</summary>
    [JsonStringEnumMemberName("now")]
    Now,
}

/// <summary>What the professional may do with it.</summary>
public enum Confidentiality
{
    /// <summary>It may be shared with whom it concerns.</summary>
    [JsonStringEnumMemberName("share")]
    Share,

    /// <summary>Only after talking about it with the reporter.</summary>
    [JsonStringEnumMemberName("discuss-first")]
    DiscussFirst,

    /// <summary>The reporter only asks for advice.</summary>
    [JsonStringEnumMemberName("advice-only")]
    AdviceOnly,
}
