using System.Text.Json.Serialization;

namespace Samenspel.Clients.Domain;

/// <summary>What becomes of one consent when two files of one client become one.</summary>
public enum ConsentOutcome
{
    /// <summary>What the kept file says stands.</summary>
    [JsonStringEnumMemberName("stands")]
    Stands,

    /// <summary>Only the merged file had heard something, and that goes along.</summary>
    [JsonStringEnumMemberName("carried")]
    Carried,

    /// <summary>The kept file has a yes, and the client took it back in the other: it is taken back.</summary>
    [JsonStringEnumMemberName("taken-back")]
    TakenBack,

    /// <summary>Only the merged file has a yes, said with an account that is not the client's: ask again.</summary>
    [JsonStringEnumMemberName("ask-again")]
    AskAgain,
}
