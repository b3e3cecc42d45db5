using System.Text.Json.Serialization;

namespace Samenspel.Matching.Domain;

/// <summary>Where a consult stands.</summary>
public enum ConsultStatus
{
    /// <summary>A professional asked.</summary>
    Requested,

    /// <summary>The ambassador looks.</summary>
    Looking,

    /// <summary>Something is asked elsewhere; there is a day on which to look again.</summary>
    Waiting,

    /// <summary>Something was found.</summary>
    Answered,

    /// <summary>The professional goes on with it.</summary>
    Taken,

    /// <summary>Nothing was found.</summary>
    NotFound,

    /// <summary>The client allows it no longer, or the professional no longer asks.</summary>
    Withdrawn,
}

/// <summary>What is missing in the neighbourhood.</summary>
public enum ConsultGap
{
    /// <summary>There is no such activity.</summary>
    [JsonStringEnumMemberName("no-activity")]
    NoActivity,

    /// <summary>What there is, is full.</summary>
    [JsonStringEnumMemberName("no-place")]
    NoPlace,

    /// <summary>No volunteer fits.</summary>
    [JsonStringEnumMemberName("no-volunteer")]
    NoVolunteer,

    /// <summary>Paid support fits better.</summary>
    [JsonStringEnumMemberName("needs-professional")]
    NeedsProfessional,

    /// <summary>Something else.</summary>
    [JsonStringEnumMemberName("other")]
    Other,
}
