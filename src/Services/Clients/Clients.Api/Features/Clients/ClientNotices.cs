using Samenspel.Domain;

namespace Samenspel.Clients.Features.Clients;

internal static class ClientNotices
{
    public static readonly NoticeKind FileOpenedInEmergency = new("client.file-opened-in-emergency", TaskGroup.Read, SubjectKind.Client,
        "A professional from outside your team opened your file because of an emergency. You may ask why.",
        "Een professional van buiten uw team opende uw dossier vanwege een noodgeval. U mag vragen waarom.");

    public static readonly NoticeKind InformClientOfEmergencyAccess = new("client.tell-of-emergency", TaskGroup.Call, SubjectKind.Client,
        "A colleague opened the file of your client because of an emergency. Please tell the client, who has no account.",
        "Een collega opende het dossier van uw cliënt vanwege een noodgeval. Vertel het de cliënt, die geen account heeft.");

    public static readonly NoticeKind ProfileApproved = new("support-request.profile-approved", TaskGroup.Match, SubjectKind.SupportRequest,
        "Your client approved the profile. A volunteer is being looked for.",
        "Uw cliënt heeft het profiel goedgekeurd. Er wordt een vrijwilliger gezocht.");

    public static readonly NoticeKind CaregiverSaidSomething = new("support-request.caregiver-view", TaskGroup.Read, SubjectKind.SupportRequest,
        "A caregiver wrote down a view of a support request.",
        "Een mantelzorger schreef op hoe die een hulpvraag ziet.");

    public static readonly NoticeKind ProfileToApprove = new("support-request.profile-to-approve", TaskGroup.Answer, SubjectKind.SupportRequest,
        "There is a text about the volunteer you are looking for. Read it and say whether it is right.",
        "Er staat een tekst klaar over de vrijwilliger die u zoekt. Lees hem en zeg of hij klopt.");
}
