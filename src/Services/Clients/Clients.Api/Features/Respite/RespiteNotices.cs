using Samenspel.Domain;

namespace Samenspel.Clients.Features.Respite;

internal static class RespiteNotices
{
    public static readonly NoticeKind Asked = new("respite.asked", TaskGroup.Match, SubjectKind.Respite,
        "A caregiver asks for some days off. Look together who can help.",
        "Een mantelzorger vraagt om een paar vrije dagen. Kijk samen wie kan helpen.");

    public static readonly NoticeKind AskWhatIsFine = new("respite.ask-what-is-fine", TaskGroup.Call, SubjectKind.Respite,
        "A volunteer for the respite did not suit. Ask what would be fine: shorter, the own language, something together.",
        "Een vrijwilliger voor de vervangende zorg paste niet. Vraag wat wel goed is: korter, de eigen taal, samen iets doen.");

    public static readonly NoticeKind VolunteerGone = new("respite.volunteer-gone", TaskGroup.Call, SubjectKind.Respite,
        "A volunteer of the respite does not come after all. Fill that part anew.",
        "Een vrijwilliger voor de vervangende zorg komt toch niet. Vul dat deel opnieuw in.");

    public static readonly NoticeKind NotCovered = new("respite.not-covered", TaskGroup.Call, SubjectKind.Respite,
        "Respite starts within three days and is not filled yet. Please arrange a way out.",
        "Vervangende zorg begint binnen drie dagen en is nog niet rond. Regel een oplossing.");

    public static readonly NoticeKind Covered = new("respite.covered", TaskGroup.Read, SubjectKind.Respite,
        "All of the respite is arranged.", "De vervangende zorg is helemaal geregeld.");

    public static readonly NoticeKind HowWasIt = new("respite.how-was-it", TaskGroup.Call, SubjectKind.Respite,
        "The days off are over. How were they, and how are you?", "De vrije dagen zijn voorbij. Hoe waren ze, en hoe gaat het met u?");

    /// <summary>What waits to be done, and no longer once all is arranged or over.</summary>
    public static readonly NoticeKind[] Waiting = [Asked, AskWhatIsFine, VolunteerGone, NotCovered];
}
