using Samenspel.Domain;

namespace Samenspel.Clients.Features.Respite;

internal static class RespiteNotices
{
    public static readonly NoticeKind Asked = new("respite.asked", TaskGroup.Match, SubjectKind.Respite,
        "A caregiver asks for some days off. Look together who can help.",
        "Een mantelzorger vraagt om een paar vrije dagen. Kijk samen wie kan helpen.");

    public static readonly NoticeKind ToApprove = new("respite.to-approve", TaskGroup.Answer, SubjectKind.Respite,
        "A volunteer would come on days on which your caregiver is away. Read it and say whether that is right.",
        "Op dagen dat uw mantelzorger weg is, zou er een vrijwilliger komen. Lees het en zeg of u dat goed vindt.")
    { StaysUntilDone = true };

    public static readonly NoticeKind AskWhatIsFine = new("respite.ask-what-is-fine", TaskGroup.Call, SubjectKind.Respite,
        "A volunteer for the respite did not suit. Ask what would be fine: shorter, the own language, something together.",
        "Een vrijwilliger voor de vrije dagen paste niet. Vraag wat wel goed is: korter, de eigen taal, samen iets doen.");

    public static readonly NoticeKind VolunteerGone = new("respite.volunteer-gone", TaskGroup.Call, SubjectKind.Respite,
        "A volunteer of the respite does not come after all. Fill that part anew.",
        "Een vrijwilliger voor de vrije dagen komt toch niet. Vul dat deel opnieuw in.")
    { IsUrgent = true };

    public static readonly NoticeKind NotCovered = new("respite.not-covered", TaskGroup.Call, SubjectKind.Respite,
        "Respite starts within three days and is not filled yet. Please arrange a way out.",
        "De vrije dagen beginnen binnen drie dagen en zijn nog niet rond. Regel een oplossing.")
    { IsUrgent = true };

    public static readonly NoticeKind Covered = new("respite.covered", TaskGroup.Read, SubjectKind.Respite,
        "All of the respite is arranged.", "De vrije dagen zijn helemaal geregeld.");

    public static readonly NoticeKind HowWasIt = new("respite.how-was-it", TaskGroup.Call, SubjectKind.Respite,
        "The days off are over. How were they, and how are you?", "De vrije dagen zijn voorbij. Hoe waren ze, en hoe gaat het met u?");

    public static readonly NoticeKind ProfessionalLeft = new("respite.professional-left", TaskGroup.Backup, SubjectKind.Respite,
        "A colleague who arranged days off for a caregiver left. Who takes over?",
        "Een collega die vrije dagen voor een mantelzorger regelde, is weg. Wie neemt het over?")
    { StaysUntilDone = true };

    public static readonly NoticeKind HandedToYou = new("respite.handed-to-you", TaskGroup.Read, SubjectKind.Respite,
        "A colleague handed the days off of a caregiver over to you.", "Een collega heeft de vrije dagen van een mantelzorger aan u overgedragen.");

    public static readonly NoticeKind TakenOver = new("respite.taken-over", TaskGroup.Read, SubjectKind.Respite,
        "A colleague took the days off of a caregiver over from you.", "Een collega heeft de vrije dagen van een mantelzorger van u overgenomen.");

    public static readonly NoticeKind Withdrawn = new("respite.withdrawn", TaskGroup.Read, SubjectKind.Respite,
        "The days off are no longer asked.", "De vrije dagen worden niet meer gevraagd.");

    /// <summary>What waits to be done, and no longer once all is arranged or over.</summary>
    public static readonly NoticeKind[] Waiting = [Asked, ToApprove, AskWhatIsFine, VolunteerGone, NotCovered, ProfessionalLeft];
}
