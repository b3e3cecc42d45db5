using System.Text.Json.Serialization;

namespace Samenspel.Matching.Domain.Peers;

/// <summary>How far two peers are.</summary>
public enum PeerStatus
{
    /// <summary>Not everybody has answered.</summary>
    Asked,

    /// <summary>All said yes; the first meeting is to be planned.</summary>
    Agreed,

    /// <summary>The first meeting is planned.</summary>
    Planned,

    /// <summary>They met; both are asked whether it clicks.</summary>
    Met,

    /// <summary>They are peers.</summary>
    Confirmed,

    /// <summary>It does not go on. Whose no it was, is not kept.</summary>
    Ended,
}

/// <summary>Where peers meet for the first time.</summary>
public enum PeerPlace
{
    /// <summary>At home, in the own room of one of them.</summary>
    [JsonStringEnumMemberName("at-home")]
    AtHome,

    /// <summary>In a community centre of the neighbourhood.</summary>
    [JsonStringEnumMemberName("meeting-place")]
    MeetingPlace,

    /// <summary>Outdoors.</summary>
    [JsonStringEnumMemberName("outdoors")]
    Outdoors,
}
