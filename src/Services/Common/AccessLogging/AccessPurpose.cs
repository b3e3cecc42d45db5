using System.Text.Json.Serialization;

namespace Samenspel.AccessLogging;

/// <summary>For what somebody's data was looked at (doelbinding). It follows from what was done and is not chosen by the viewer.</summary>
public enum AccessPurpose
{
    /// <summary>Helping the person: the file, the five questions, the arrangement.</summary>
    [JsonStringEnumMemberName("support")]
    Support,

    /// <summary>Finding a volunteer who fits.</summary>
    [JsonStringEnumMemberName("matching")]
    Matching,

    /// <summary>Working together under an agreement.</summary>
    [JsonStringEnumMemberName("agreement")]
    Agreement,

    /// <summary>Looking into a signal.</summary>
    [JsonStringEnumMemberName("signal")]
    Signal,

    /// <summary>An ambassador looking along.</summary>
    [JsonStringEnumMemberName("consult")]
    Consult,

    /// <summary>Screening and guiding a volunteer.</summary>
    [JsonStringEnumMemberName("screening")]
    Screening,

    /// <summary>An emergency, without a relation and with a reason.</summary>
    [JsonStringEnumMemberName("emergency")]
    Emergency,
}
