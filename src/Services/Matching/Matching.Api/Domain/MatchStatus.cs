namespace Samenspel.Matching.Domain;

/// <summary>Where a match stands.</summary>
public enum MatchStatus
{
    /// <summary>Somebody thinks that the volunteer fits. The volunteer was not asked yet.</summary>
    Shortlisted,

    /// <summary>The volunteer was asked.</summary>
    Invited,

    /// <summary>The volunteer said yes.</summary>
    Accepted,

    /// <summary>A first meeting is planned, or was held.</summary>
    Introduced,

    /// <summary>The two try it for a few visits.</summary>
    Trial,

    /// <summary>The trial is over: both are asked whether it clicks.</summary>
    ClickAsked,

    /// <summary>Both said that it clicks, with the person and with the task.</summary>
    Confirmed,

    /// <summary>Somebody said no.</summary>
    Declined,

    /// <summary>The invitation was not answered in time. It counts against nobody.</summary>
    Expired,

    /// <summary>Nobody needs to answer any more: another match was confirmed, or the client no longer asks.</summary>
    Withdrawn,
}

/// <summary>Why somebody said no.</summary>
public enum DeclineReason
{
    /// <summary>It does not suit now.</summary>
    NotNow,

    /// <summary>Something else was wished for.</summary>
    OtherWish,

    /// <summary>It is too far away.</summary>
    TooFar,

    /// <summary>The two do not click.</summary>
    NoClick,

    /// <summary>Something else.</summary>
    Other,
}
