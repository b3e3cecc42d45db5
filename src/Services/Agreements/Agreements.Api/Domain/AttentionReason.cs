namespace Samenspel.Agreements.Domain;

/// <summary>Why an agreement asks for attention. The place of each is that of its bit, which is kept: a new one comes last.</summary>
public enum AttentionReason
{
    /// <summary>The responsible professional no longer is one in this team.</summary>
    ProfessionalLeft,

    /// <summary>The backup is no longer a professional or a coordinator.</summary>
    BackupLeft,

    /// <summary>Professional and backup are away on the same day.</summary>
    BothAbsent,

    /// <summary>The volunteer stopped.</summary>
    VolunteerLeft,

    /// <summary>The client no longer shares contact data with the volunteer.</summary>
    ContactWithdrawn,

    /// <summary>The client no longer wants a volunteer for the question.</summary>
    MatchingWithdrawn,

    /// <summary>The check of the volunteer's conduct certificate no longer holds, and what they do together needs it.</summary>
    CertificateMissing,

    /// <summary>The volunteer takes a break, or is about to stop.</summary>
    VolunteerPaused,

    /// <summary>The responsible professional is away today; the backup is there.</summary>
    ProfessionalAbsent,

    /// <summary>The volunteer no longer is one of the organisation: the role ended, or the person was blocked.</summary>
    VolunteerRoleEnded,

    /// <summary>The responsible professional or the backup is the client, a caregiver or the volunteer.</summary>
    ResponsibleIsParty,

    /// <summary>The client or a caregiver can no longer sign in: the professional writes down what they say.</summary>
    SignInEnded,
}

/// <summary>Reasons together, as one number: a bit for each.</summary>
internal static class AttentionReasons
{
    /// <summary>In the order of haste: of several, the first is shown.</summary>
    public static readonly IReadOnlyList<AttentionReason> All =
    [
        AttentionReason.ProfessionalLeft, AttentionReason.ResponsibleIsParty, AttentionReason.BackupLeft, AttentionReason.BothAbsent, AttentionReason.VolunteerLeft, AttentionReason.VolunteerRoleEnded,
        AttentionReason.ContactWithdrawn, AttentionReason.MatchingWithdrawn, AttentionReason.CertificateMissing, AttentionReason.VolunteerPaused,
        AttentionReason.ProfessionalAbsent, AttentionReason.SignInEnded,
    ];

    /// <summary>With these alone it can start: the backup is there, or the professional writes down what people say.</summary>
    public static readonly int Bearable = Bits([AttentionReason.ProfessionalAbsent, AttentionReason.SignInEnded]);

    /// <summary>While one of these holds there are no visits, and the volunteer reads nothing new about the client.</summary>
    public static readonly int Holding = Bits(
        [AttentionReason.VolunteerLeft, AttentionReason.ContactWithdrawn, AttentionReason.MatchingWithdrawn, AttentionReason.CertificateMissing, AttentionReason.VolunteerPaused, AttentionReason.VolunteerRoleEnded]);

    public static readonly int VolunteerGone = 1 << (int)AttentionReason.VolunteerLeft;

    public static int Bits(IEnumerable<AttentionReason> reasons) => reasons.Aggregate(0, (bits, reason) => bits | (1 << (int)reason));

    public static IReadOnlyList<AttentionReason> In(int bits) => [.. All.Where(reason => (bits & (1 << (int)reason)) != 0)];
}
