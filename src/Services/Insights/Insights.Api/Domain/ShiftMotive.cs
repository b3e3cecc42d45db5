using System.Text.Json.Serialization;

namespace Samenspel.Insights.Domain;

/// <summary>Why help shifts. Each shift says it (S3).</summary>
public enum ShiftMotive
{
    /// <summary>Because it makes life better for people.</summary>
    [JsonStringEnumMemberName("value")]
    Value,

    /// <summary>Because it costs less.</summary>
    [JsonStringEnumMemberName("financial")]
    Financial,

    /// <summary>For both reasons at once.</summary>
    [JsonStringEnumMemberName("both")]
    Both,
}

/// <summary>The four kinds of help of an arrangement.</summary>
public enum HelpKind
{
    [JsonStringEnumMemberName("formal-individual")]
    FormalIndividual,

    [JsonStringEnumMemberName("formal-collective")]
    FormalCollective,

    [JsonStringEnumMemberName("informal-individual")]
    InformalIndividual,

    [JsonStringEnumMemberName("informal-collective")]
    InformalCollective,
}

/// <summary>Where a shift stands.</summary>
public enum ShiftStatus
{
    /// <summary>Being written; only administrators see it.</summary>
    Drafted,

    /// <summary>Decided: it goes on.</summary>
    Approved,

    /// <summary>Decided: it does not go on.</summary>
    Rejected,

    /// <summary>Looked back at.</summary>
    Evaluated,
}
