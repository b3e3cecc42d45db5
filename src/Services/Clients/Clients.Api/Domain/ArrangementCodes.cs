using System.Text.Json.Serialization;

namespace Samenspel.Clients.Domain;

/// <summary>How heavy a situation is.</summary>
public enum Severity
{
    /// <summary>Light.</summary>
    [JsonStringEnumMemberName("light")]
    Light,

    /// <summary>In between.</summary>
    [JsonStringEnumMemberName("medium")]
    Medium,

    /// <summary>Heavy.</summary>
    [JsonStringEnumMemberName("heavy")]
    Heavy,
}

/// <summary>Whether help is given as a profession.</summary>
public enum Provision
{
    /// <summary>By paid people or organisations.</summary>
    [JsonStringEnumMemberName("formal")]
    Formal,

    /// <summary>By family, friends, neighbours and volunteers.</summary>
    [JsonStringEnumMemberName("informal")]
    Informal,
}

/// <summary>Whether help is for one person or for a group.</summary>
public enum Reach
{
    /// <summary>For a group or the whole neighbourhood.</summary>
    [JsonStringEnumMemberName("collective")]
    Collective,

    /// <summary>For this person alone.</summary>
    [JsonStringEnumMemberName("individual")]
    Individual,
}

/// <summary>What a line of an arrangement is.</summary>
public enum LineKind
{
    /// <summary>Somebody who helps.</summary>
    [JsonStringEnumMemberName("person")]
    Person,

    /// <summary>Something people do together.</summary>
    [JsonStringEnumMemberName("activity")]
    Activity,

    /// <summary>A provision, such as a day centre.</summary>
    [JsonStringEnumMemberName("facility")]
    Facility,

    /// <summary>Something technical, such as an alarm.</summary>
    [JsonStringEnumMemberName("technology")]
    Technology,

    /// <summary>Something the client pays for, such as a meal service.</summary>
    [JsonStringEnumMemberName("paid-service")]
    PaidService,

    /// <summary>Something neighbours began.</summary>
    [JsonStringEnumMemberName("neighbourhood-initiative")]
    NeighbourhoodInitiative,
}

/// <summary>Why a mix may not fit the situation. It warns and forbids nothing.</summary>
public enum ArrangementWarning
{
    /// <summary>A heavy situation without any formal line.</summary>
    [JsonStringEnumMemberName("heavy-without-formal")]
    HeavyWithoutFormal,

    /// <summary>A light situation with formal lines only.</summary>
    [JsonStringEnumMemberName("light-only-formal")]
    LightOnlyFormal,

    /// <summary>Help of a professional for one person, while the fifth question was answered with no.</summary>
    [JsonStringEnumMemberName("professional-not-needed")]
    ProfessionalNotNeeded,

    /// <summary>A line is said to come from a question that was not answered.</summary>
    [JsonStringEnumMemberName("line-without-answer")]
    LineWithoutAnswer,
}
