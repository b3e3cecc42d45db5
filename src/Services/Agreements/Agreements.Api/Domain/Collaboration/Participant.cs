using System.Text.Json.Serialization;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>Who has a part in a collaboration.</summary>
public enum Participant
{
    /// <summary>Who asked.</summary>
    [JsonStringEnumMemberName("client")]
    Client,

    /// <summary>Who cares for the client from an emotional bond.</summary>
    [JsonStringEnumMemberName("caregiver")]
    Caregiver,

    /// <summary>Who helps.</summary>
    [JsonStringEnumMemberName("volunteer")]
    Volunteer,

    /// <summary>The responsible professional.</summary>
    [JsonStringEnumMemberName("professional")]
    Professional,

    /// <summary>A coordinator of the volunteer's organisation.</summary>
    [JsonStringEnumMemberName("coordinator")]
    Coordinator,

    /// <summary>Who is reachable when the professional is not.</summary>
    [JsonStringEnumMemberName("backup")]
    Backup,
}
