using System.ComponentModel.DataAnnotations;

namespace Samenspel.Retention;

/// <summary>For how many days each kind of record is kept; section <c>Retention</c>. Every service reads the whole section, so that one text holds for the platform.</summary>
public sealed class RetentionOptions
{
    private const int Century = 36_525;

    /// <summary>Who looked at whose data.</summary>
    [Range(1, Century)]
    public int AccessLogDays { get; set; } = 1827;

    /// <summary>What a person was told, after it was read or settled.</summary>
    [Range(1, Century)]
    public int ReadNoticeDays { get; set; } = 365;

    /// <summary>What a person was told, whether it was read or not.</summary>
    [Range(1, Century)]
    public int NoticeDays { get; set; } = 1096;

    /// <summary>Answers to commands that may be sent again.</summary>
    [Range(1, Century)]
    public int IdempotencyKeyDays { get; set; } = 14;

    /// <summary>Which messages were handled; longer than any message can live.</summary>
    [Range(7, Century)]
    public int InboxDays { get; set; } = 14;

    /// <summary>That something waited for a person, of which a mail was or was not written.</summary>
    [Range(7, Century)]
    public int WaitingNoticeDays { get; set; } = 90;

    /// <summary>Runs over the city, with what they proposed and why.</summary>
    [Range(1, Century)]
    public int MatchingRunDays { get; set; } = 365;

    /// <summary>Private checks, with their answers; longer than one is waited for.</summary>
    [Range(90, Century)]
    public int CheckInDays { get; set; } = 731;

    /// <summary>Which visits were counted for the next private check; longer than a message is known as handled.</summary>
    [Range(30, Century)]
    public int CountedVisitDays { get; set; } = 90;

    /// <summary>Whether the link of a private check was delivered; longer than it is tried.</summary>
    [Range(7, Century)]
    public int CheckDeliveryDays { get; set; } = 90;

    /// <summary>Of what people were reminded.</summary>
    [Range(366, Century)]
    public int ReminderDays { get; set; } = 731;

    /// <summary>How much guidance a volunteer said to need, as who guides reads it back; the pool keeps what holds.</summary>
    [Range(366, Century)]
    public int SupportNeedDays { get; set; } = 1827;

    /// <summary>Absences, after their last day.</summary>
    [Range(1, Century)]
    public int AbsenceDays { get; set; } = 365;

    /// <summary>Places in activities, after they were given up; longer than a message about one can live.</summary>
    [Range(30, Century)]
    public int ReleasedPlaceDays { get; set; } = 365;

    /// <summary>Emergency accesses to a file, after they closed; the access log tells of them longer.</summary>
    [Range(1, Century)]
    public int EmergencyAccessDays { get; set; } = 1827;

    /// <summary>Invitations to link an account, after they ran out.</summary>
    [Range(1, Century)]
    public int InvitationDays { get; set; } = 90;

    /// <summary>That access tokens were revoked; longer than any of them lives.</summary>
    [Range(1, Century)]
    public int RevocationDays { get; set; } = 2;

    /// <summary>Messages to people by mail and changes of their addresses; longer than one is tried.</summary>
    [Range(14, Century)]
    public int LetterDays { get; set; } = 90;

    /// <summary>For whom administrators asked help with signing in, and who confirmed it.</summary>
    [Range(14, Century)]
    public int SignInHelpDays { get; set; } = 1827;

    /// <summary>Tokens and sign-ins, after they ended.</summary>
    [Range(1, Century)]
    public int TokenDays { get; set; } = 14;

    /// <summary>Sessions of the website and forms that waited for signing in again, after they ran out.</summary>
    [Range(1, Century)]
    public int WebSessionDays { get; set; } = 1;
}
