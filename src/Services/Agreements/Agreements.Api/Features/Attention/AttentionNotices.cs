using Samenspel.Agreements.Domain;
using Samenspel.Domain;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>What people are told when an agreement asks for attention, and when it no longer does.</summary>
internal static class AttentionNotices
{
    public static readonly NoticeKind ProfessionalLeft = Task("agreement.professional-left", TaskGroup.Backup,
        "The responsible professional of an agreement left: somebody has to take over.",
        "De verantwoordelijke professional van een afspraak is weg: iemand moet het overnemen.");

    public static readonly NoticeKind ResponsibleIsParty = Task("agreement.responsible-is-party", TaskGroup.Backup,
        "The professional or the backup of an agreement is the volunteer, the client or a caregiver: those do not go together. Somebody else has to take over.",
        "De professional of de achterwacht van een afspraak is zelf de vrijwilliger, de cliënt of een mantelzorger: dat gaat niet samen. Iemand anders moet het overnemen.");

    public static readonly NoticeKind ContactLeft = new("agreement.contact-left", TaskGroup.Read, SubjectKind.Agreement,
        "Your contact person left. Somebody takes over; until then, see at your agreement whom you can call.",
        "Uw contactpersoon is weg. Iemand neemt het over; kijk tot die tijd bij uw afspraak wie u kunt bellen.");

    public static readonly NoticeKind BackupLeft = Task("agreement.backup-left", TaskGroup.Backup,
        "The backup of an agreement left: name another.", "De achterwacht van een afspraak is weg: wijs een ander aan.");

    public static readonly NoticeKind BothAbsent = Task("agreement.both-absent", TaskGroup.Backup,
        "Professional and backup of an agreement are away on the same day: arrange somebody.",
        "Professional en achterwacht van een afspraak zijn op dezelfde dag afwezig: regel iemand.");

    public static readonly NoticeKind StandIn = new("agreement.stand-in", TaskGroup.Backup, SubjectKind.Agreement,
        "The responsible professional of an agreement is away: you are called now.",
        "De verantwoordelijke professional van een afspraak is afwezig: u wordt nu gebeld.");

    public static readonly NoticeKind VolunteerLeft = Task("agreement.volunteer-left", TaskGroup.Call,
        "The volunteer of an agreement stopped: talk with the client about how to go on.",
        "De vrijwilliger van een afspraak is gestopt: bespreek met de inwoner hoe het verder gaat.");

    public static readonly NoticeKind VolunteerRoleEnded = Task("agreement.volunteer-role-ended", TaskGroup.Call,
        "The volunteer of an agreement is no longer a volunteer of the organisation: call the client about how to go on.",
        "De vrijwilliger van een afspraak is geen vrijwilliger meer van de organisatie: bel de inwoner over hoe het verder gaat.");

    /// <summary>For a coordinator, who cannot end an agreement.</summary>
    public static readonly NoticeKind OwnVolunteerLeft = new("agreement.own-volunteer-left", TaskGroup.Call, SubjectKind.Agreement,
        "A volunteer of your organisation who has an agreement stopped: call the professional, who talks with the client.",
        "Een vrijwilliger van uw organisatie met een afspraak is gestopt: bel de professional, die het met de inwoner bespreekt.")
    { IsUrgent = true };

    public static readonly NoticeKind OwnVolunteerRoleEnded = OwnVolunteerLeft with
    {
        Code = "agreement.own-volunteer-role-ended",
        English = "Somebody who has an agreement is no longer a volunteer of your organisation: call the professional, who talks with the client.",
        Dutch = "Iemand met een afspraak is geen vrijwilliger meer van uw organisatie: bel de professional, die het met de inwoner bespreekt.",
    };

    public static readonly NoticeKind StopVisiting = new("agreement.stop-visiting", TaskGroup.Read, SubjectKind.Agreement,
        "You are no longer a volunteer of the organisation: please do not visit any more. Call your coordinator if this is not right.",
        "U bent geen vrijwilliger meer van de organisatie: ga niet meer op bezoek. Klopt dit niet? Bel dan uw coördinator.")
    { IsUrgent = true };

    public static readonly NoticeKind SignInEnded = Task("agreement.sign-in-ended", TaskGroup.Call,
        "The client or a caregiver of an agreement can no longer sign in: call, and write down what they say.",
        "De cliënt of een mantelzorger van een afspraak kan niet meer inloggen: bel, en schrijf op wat zij zeggen.");

    public static readonly NoticeKind VolunteerPaused = Task("agreement.volunteer-paused", TaskGroup.Call,
        "The volunteer of an agreement takes a break: call, and agree what happens until then.",
        "De vrijwilliger van een afspraak neemt rust: bel, en spreek af wat er zolang gebeurt.");

    public static readonly NoticeKind CertificateMissing = Task("agreement.certificate-missing", TaskGroup.Call,
        "The check of the conduct certificate for an agreement no longer holds: call, and have it renewed.",
        "De controle van de VOG bij een afspraak geldt niet meer: bel, en laat hem vernieuwen.");

    public static readonly NoticeKind TalkWithClient = Task("agreement.talk-with-client", TaskGroup.Call,
        "The client took back a consent: talk with the client.", "De cliënt trok een toestemming in. Praat met de cliënt.");

    public static readonly NoticeKind WaitForCall = new("agreement.wait-for-call", TaskGroup.Read, SubjectKind.Agreement,
        "Please wait with visiting: the professional calls you first. You did nothing wrong.",
        "Wacht nog even met op bezoek gaan: de professional belt u eerst. U hebt niets verkeerd gedaan.")
    { IsUrgent = true };

    public static readonly NoticeKind OnHold = new("agreement.on-hold", TaskGroup.Read, SubjectKind.Agreement,
        "An agreement of one of your volunteers stands still for now; the professional calls the people.",
        "Een afspraak van een van uw vrijwilligers staat even stil; de professional belt de mensen.");

    public static readonly NoticeKind GoOn = new("agreement.go-on", TaskGroup.Read, SubjectKind.Agreement,
        "The agreement goes on: visits can be planned again.", "De afspraak gaat verder: u kunt weer een bezoek plannen.");

    /// <summary>All of which nothing is left when nothing is wrong.</summary>
    public static readonly NoticeKind[] All = [ProfessionalLeft, ContactLeft, BackupLeft, BothAbsent, StandIn, VolunteerLeft, VolunteerPaused, CertificateMissing, TalkWithClient, WaitForCall, OnHold, VolunteerRoleEnded, StopVisiting, SignInEnded, ResponsibleIsParty, OwnVolunteerLeft, OwnVolunteerRoleEnded];

    /// <summary>What is asked of whoever is responsible, whoever that is.</summary>
    public static readonly NoticeKind[] OfResponsible = [BackupLeft, BothAbsent, VolunteerLeft, VolunteerPaused, VolunteerRoleEnded, CertificateMissing, TalkWithClient, SignInEnded];

    /// <summary>What was told because of this, and no longer asks for anything.</summary>
    public static NoticeKind[] Of(AttentionReason reason) => reason switch
    {
        AttentionReason.ProfessionalLeft => [ProfessionalLeft, ContactLeft],
        AttentionReason.BackupLeft => [BackupLeft],
        AttentionReason.BothAbsent => [BothAbsent],
        AttentionReason.ProfessionalAbsent => [StandIn],
        AttentionReason.VolunteerLeft => [VolunteerLeft, OwnVolunteerLeft],
        AttentionReason.VolunteerPaused => [VolunteerPaused],
        AttentionReason.VolunteerRoleEnded => [VolunteerRoleEnded, OwnVolunteerRoleEnded, StopVisiting],
        AttentionReason.ResponsibleIsParty => [ResponsibleIsParty],
        AttentionReason.SignInEnded => [SignInEnded],
        AttentionReason.CertificateMissing => [CertificateMissing],
        _ => [],
    };

    private static NoticeKind Task(string code, TaskGroup group, string english, string dutch) =>
        new(code, group, SubjectKind.Agreement, english, dutch) { IsUrgent = true, StaysUntilDone = true };
}
