using System.Text.Json.Serialization;

namespace Samenspel.Clients.Domain;

/// <summary>Something two files of one client say differently. What the kept file says stands.</summary>
public enum FileDifference
{
    /// <summary>The name.</summary>
    [JsonStringEnumMemberName("name")]
    Name,

    /// <summary>Where the client lives.</summary>
    [JsonStringEnumMemberName("district")]
    District,

    /// <summary>The e-mail address.</summary>
    [JsonStringEnumMemberName("email")]
    Email,

    /// <summary>The phone number.</summary>
    [JsonStringEnumMemberName("phone")]
    Phone,

    /// <summary>With whom the client lives.</summary>
    [JsonStringEnumMemberName("household")]
    Household,

    /// <summary>What the client can do for others: too long to stand together.</summary>
    [JsonStringEnumMemberName("can-offer")]
    CanOffer,

    /// <summary>What the client needs, in words: too long to stand together.</summary>
    [JsonStringEnumMemberName("needs-in-words")]
    NeedsInWords,

    /// <summary>How heavy the situation is.</summary>
    [JsonStringEnumMemberName("severity")]
    Severity,
}
