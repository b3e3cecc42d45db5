namespace Samenspel.Pools.Domain;

/// <summary>Where a collective activity stands.</summary>
public enum ActivityStatus
{
    /// <summary>Suggested; the coordinator has not published it.</summary>
    Proposed,

    /// <summary>Published, with free places.</summary>
    Open,

    /// <summary>Published, without a free place.</summary>
    Full,

    /// <summary>Does not take place any more.</summary>
    Stopped,
}

/// <summary>Where a place in an activity stands.</summary>
public enum PlaceState
{
    /// <summary>Kept for the client.</summary>
    Reserved,

    /// <summary>The client waits for a free place.</summary>
    Waiting,

    /// <summary>Given up.</summary>
    Released,
}
