using static Samenspel.ServiceDefaults.Access.MatrixRow;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>
/// The permission matrix of the platform: the widest that each role may ever go. Every permission of a service belongs to a row
/// and gives no role more than the row does. The order of the signs is that of the roles: client, caregiver, volunteer,
/// professional, coordinator, ambassador, administrator.
/// </summary>
public static class Matrix
{
    /// <summary>Who a client is and how to reach the client.</summary>
    public static readonly MatrixRow ClientContact = Of("Read a client's name and contact", "○ ○ ○ ○ ○ – –");

    /// <summary>A client's file: registering, needs in words.</summary>
    public static readonly MatrixRow ClientFile = Of("Keep a client's file; read needs in words", "○ ○ – ○ – – –");

    /// <summary>The five questions, the network and the arrangement.</summary>
    public static readonly MatrixRow Arrangement = Of("The five questions, the network and the arrangement", "○ ○ – ○ – – –");

    /// <summary>The profile text (P1).</summary>
    public static readonly MatrixRow ProfileText = Of("Write the profile of the volunteer wanted, and approve it", "● ○ – ○ – – –");

    /// <summary>Consents of a client, and caregivers.</summary>
    public static readonly MatrixRow Consents = Of("Give and withdraw consent", "○ – – ○ – – –");

    /// <summary>Opening a file without a relation.</summary>
    public static readonly MatrixRow EmergencyAccess = Of("Open a file in an emergency: with a reason, logged, the client told", "– – – ● – – –");

    /// <summary>A volunteer's profile.</summary>
    public static readonly MatrixRow VolunteerProfile = Of("Read a volunteer's profile", "○ ○ ● ○ ● – –");

    /// <summary>Applying, and changing one's own profile.</summary>
    public static readonly MatrixRow OwnVolunteering = Of("Apply as a volunteer and keep the own profile", "○ ○ ● ○ ● ○ ○");

    /// <summary>Screening and the conduct certificate.</summary>
    public static readonly MatrixRow Screening = Of("Screen, activate and redirect volunteers", "– – – – ● – –");

    /// <summary>Pools, activities and supply.</summary>
    public static readonly MatrixRow Supply = Of("Read pools, activities and free places", "● ● ● ● ● ● ●");

    /// <summary>Keeping pools and activities.</summary>
    public static readonly MatrixRow KeepSupply = Of("Keep pools and activities", "– – – – ● ○ –");

    /// <summary>Places in activities for a client.</summary>
    public static readonly MatrixRow Places = Of("Keep a place in an activity for a client", "○ – – ○ ○ – –");

    /// <summary>Looking for a volunteer.</summary>
    public static readonly MatrixRow Matching = Of("See who fits and why", "– – – ○ ● – –");

    /// <summary>Runs over the whole city, in numbers. What a run proposes for whom is in the row of matching.</summary>
    public static readonly MatrixRow MatchingRun = Of("Have the whole city matched, and see in numbers how it went", "– – – ◇ ◇ – ◇");

    /// <summary>Matches.</summary>
    public static readonly MatrixRow Match = Of("Take part in a match: read, accept, meet, say whether it clicks, decline", "○ ○ ○ ○ ● – –");

    /// <summary>Consults of ambassadors.</summary>
    public static readonly MatrixRow Consult = Of("An ambassador looks along at a case without names", "– – – ○ – ◇ ◇");

    /// <summary>Agreements.</summary>
    public static readonly MatrixRow Agreement = Of("Read an agreement, propose changes and consent", "○ ○ ○ ● ○ – –");

    /// <summary>Responsibility for agreements.</summary>
    public static readonly MatrixRow Responsibility = Of("Be responsible or backup for an agreement", "– – – ● ○ – –");

    /// <summary>The information pack.</summary>
    public static readonly MatrixRow InformationPack = Of("What the volunteer is told; the client decides per item", "● ○ ○ ○ – – –");

    /// <summary>Guidance, appreciation and alignment.</summary>
    public static readonly MatrixRow Guidance = Of("Guidance and appreciation in an agreement", "○ ○ ● ○ ○ – –");

    /// <summary>Reporting signals.</summary>
    public static readonly MatrixRow ReportSignal = Of("Report a signal or ask a question", "● ● ● ● ● ● –");

    /// <summary>Reading signals.</summary>
    public static readonly MatrixRow ReadSignal = Of("Read signals: one's own with the answer, or assigned", "○ ○ ○ ○ ○ ○ –");

    /// <summary>Answering signals.</summary>
    public static readonly MatrixRow AnswerSignal = Of("Triage, answer and close assigned signals", "– – – ○ ○ – –");

    /// <summary>Private checks. A volunteer never.</summary>
    public static readonly MatrixRow CheckIn = Of("Answer the private check; a volunteer never sees it", "○ ○ – ○ – – –");

    /// <summary>Placement of ambassadors.</summary>
    public static readonly MatrixRow Placement = Of("Placement of ambassadors in teams", "– – – ○ ○ ○ ●");

    /// <summary>Absence.</summary>
    public static readonly MatrixRow Absence = Of("Report one's own absence", "– – ○ ○ ○ ○ –");

    /// <summary>Counts without persons.</summary>
    public static readonly MatrixRow Counts = Of("Counts without persons", "– – – ◇ ◇ ◇ ◇");

    /// <summary>Deciding about shifts of help.</summary>
    public static readonly MatrixRow KeepShift = Of("Draft and decide a shift of help", "– – – – – – ●");

    /// <summary>Policy that was decided is public to whoever takes part.</summary>
    public static readonly MatrixRow ReadShift = Of("Read which shifts of help were decided, and why", "● ● ● ● ● ● ●");

    /// <summary>The access log.</summary>
    public static readonly MatrixRow AccessLog = Of("Who looked at whose data: about oneself, and one's own actions", "○ ○ ○ ○ ○ ○ ○");

    /// <summary>Control of the access log.</summary>
    public static readonly MatrixRow AccessControl = Of("Counts of the access log, without content", "– – – – – – ◇");

    /// <summary>Notices to oneself.</summary>
    public static readonly MatrixRow Notices = Of("What the platform tells oneself", "○ ○ ○ ○ ○ ○ ○");

    /// <summary>Accounts, roles, organisations and teams; undelivered messages.</summary>
    public static readonly MatrixRow Administration = Of("Keep accounts, roles, organisations, teams and messages", "– – – – – – ●");
}
