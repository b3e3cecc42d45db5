using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenspel.Signals.Domain;

/// <summary>What a signal is about.</summary>
public enum SignalKind
{
    /// <summary>Something is different than before.</summary>
    [JsonStringEnumMemberName("change")]
    Change,

    /// <summary>Niet pluis.</summary>
    [JsonStringEnumMemberName("gut-feeling")]
    GutFeeling,

    /// <summary>A client who may not dare to tell.</summary>
    [JsonStringEnumMemberName("quiet-client")]
    QuietClient,

    /// <summary>It goes over somebody's limit.</summary>
    [JsonStringEnumMemberName("boundary-crossed")]
    BoundaryCrossed,

    /// <summary>It becomes too much for a caregiver.</summary>
    [JsonStringEnumMemberName("caregiver-overload")]
    CaregiverOverload,

    /// <summary>Somebody wants to know something.</summary>
    [JsonStringEnumMemberName("question")]
    Question,

    /// <summary>Somebody knows how it could be better.</summary>
    [JsonStringEnumMemberName("idea")]
    Idea,

    /// <summary>Somebody may not be safe.</summary>
    [JsonStringEnumMemberName("safety")]
    Safety,

    /// <summary>Nobody is responsible, or nobody is reachable. Only the platform tells this.</summary>
    [JsonStringEnumMemberName("backup-gap")]
    BackupGap,
}

/// <summary>Where a signal comes from.</summary>
public enum SignalSource
{
    /// <summary>A person reported it, and hears what is done with it.</summary>
    [JsonStringEnumMemberName("person")]
    Person,

    /// <summary>An answer to a private check.</summary>
    [JsonStringEnumMemberName("check")]
    Check,

    /// <summary>Private checks that were not answered.</summary>
    [JsonStringEnumMemberName("silence")]
    Silence,

    /// <summary>The platform noticed it.</summary>
    [JsonStringEnumMemberName("platform")]
    Platform,
}

/// <summary>Where a signal stands.</summary>
public enum SignalStatus
{
    /// <summary>Nobody looked at it yet.</summary>
    Reported,

    /// <summary>Somebody judged how urgent it is and who takes it up.</summary>
    Triaged,

    /// <summary>Something was done.</summary>
    InProgress,

    /// <summary>The reporter can read an answer.</summary>
    FollowedUp,

    /// <summary>Nothing more is to be done.</summary>
    Closed,
}

/// <summary>How a signal ended.</summary>
public enum SignalOutcome
{
    /// <summary>It is solved.</summary>
    [JsonStringEnumMemberName("resolved")]
    Resolved,

    /// <summary>It is solved, and the volunteer stayed.</summary>
    [JsonStringEnumMemberName("resolved-volunteer-kept")]
    ResolvedVolunteerKept,

    /// <summary>They agreed something else.</summary>
    [JsonStringEnumMemberName("agreement-changed")]
    AgreementChanged,

    /// <summary>Somebody else takes it from here.</summary>
    [JsonStringEnumMemberName("handed-over")]
    HandedOver,

    /// <summary>They stopped.</summary>
    [JsonStringEnumMemberName("collaboration-ended")]
    CollaborationEnded,

    /// <summary>It was good to know; nothing had to be done.</summary>
    [JsonStringEnumMemberName("no-action-needed")]
    NoActionNeeded,
}

/// <summary>Who takes a signal or a question up.</summary>
public enum SignalHandler
{
    /// <summary>The responsible professional.</summary>
    [JsonStringEnumMemberName("professional")]
    Professional,

    /// <summary>The backup.</summary>
    [JsonStringEnumMemberName("backup")]
    Backup,

    /// <summary>A colleague of the team to whom it was handed.</summary>
    [JsonStringEnumMemberName("colleague")]
    Colleague,

    /// <summary>The professionals of the team who are there, when professional and backup are not.</summary>
    [JsonStringEnumMemberName("team")]
    Team,

    /// <summary>The coordinators of the volunteer's organisation, when nobody of the team is there.</summary>
    [JsonStringEnumMemberName("coordinator")]
    Coordinator,
}

internal static class EnumCodes
{
    /// <summary>The code other services know.</summary>
    public static string Code(this Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
