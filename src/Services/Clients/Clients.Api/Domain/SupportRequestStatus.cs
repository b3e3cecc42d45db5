using System.Text.Json.Serialization;

namespace Samenspel.Clients.Domain;

/// <summary>Where a support request stands.</summary>
public enum SupportRequestStatus
{
    /// <summary>A volunteer is being looked for.</summary>
    Open,

    /// <summary>A match was confirmed.</summary>
    Arranged,

    /// <summary>The client no longer asks.</summary>
    Withdrawn,

    /// <summary>The question is known, the five questions are not yet asked.</summary>
    Draft,

    /// <summary>Some of the five questions were answered.</summary>
    Exploring,

    /// <summary>All five questions were answered or skipped with a reason.</summary>
    Explored,

    /// <summary>It is done.</summary>
    Closed,

    /// <summary>The collaboration with the volunteer ended: the professional decides whether somebody else is asked or it is done.</summary>
    Undecided,
}

/// <summary>Why a support request is done.</summary>
public enum ClosureReason
{
    /// <summary>The client has what was asked.</summary>
    [JsonStringEnumMemberName("need-met")]
    NeedMet,

    /// <summary>Own strength, the network or something collective was enough.</summary>
    [JsonStringEnumMemberName("found-own-way")]
    FoundOwnWay,

    /// <summary>Nobody was found.</summary>
    [JsonStringEnumMemberName("nobody-found")]
    NobodyFound,

    /// <summary>The client moved.</summary>
    [JsonStringEnumMemberName("moved")]
    Moved,

    /// <summary>The volunteer stopped, and somebody else is looked for.</summary>
    [JsonStringEnumMemberName("asked-again")]
    AskedAgain,

    /// <summary>Something else.</summary>
    [JsonStringEnumMemberName("other")]
    Other,
}
