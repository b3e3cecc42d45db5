using System.Text.Json.Serialization;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>What a piece of information is about.</summary>
public enum InformationStream
{
    /// <summary>About the client: the client decides whether the volunteer reads it.</summary>
    [JsonStringEnumMemberName("client")]
    Client,

    /// <summary>About the task.</summary>
    [JsonStringEnumMemberName("task")]
    Task,

    /// <summary>About the organisation.</summary>
    [JsonStringEnumMemberName("organisation")]
    Organisation,
}

/// <summary>What kind of information it is, in the order in which it is read: what somebody can comes first.</summary>
public enum InformationKind
{
    /// <summary>What somebody can, likes and is good at.</summary>
    [JsonStringEnumMemberName("possibility")]
    Possibility,

    /// <summary>What does not go, or not without care.</summary>
    [JsonStringEnumMemberName("limit")]
    Limit,

    /// <summary>What is handy to know.</summary>
    [JsonStringEnumMemberName("practical")]
    Practical,
}
