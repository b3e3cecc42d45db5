using Samenspel.Domain;

namespace Samenspel.Clients.Features.Clients;

internal static class ClientNotices
{
    public static readonly NoticeKind FileOpenedInEmergency = new("client.file-opened-in-emergency", TaskGroup.Read, SubjectKind.Client,
        "A professional from outside your team opened your data because of an emergency. You may ask why.",
        "Een professional van buiten uw team opende uw gegevens vanwege een noodgeval. U mag vragen waarom.");

    public static readonly NoticeKind InformClientOfEmergencyAccess = new("client.tell-of-emergency", TaskGroup.Call, SubjectKind.Client,
        "A colleague opened the plan of an inhabitant because of an emergency. Please tell the inhabitant, who has no account.",
        "Een collega opende het plan van een inwoner vanwege een noodgeval. Vertel het de inwoner, die geen account heeft.");

    public static readonly NoticeKind MovedToYourTeam = new("client.moved-to-your-team", TaskGroup.Call, SubjectKind.Client,
        "A client comes to your team from another one. Get acquainted.",
        "Een inwoner komt van een ander team naar uw team. Maak kennis.");

    public static readonly NoticeKind OtherTeam = new("client.other-team", TaskGroup.Read, SubjectKind.Client,
        "Another neighbourhood team helps you from now on. It will call you.",
        "Vanaf nu helpt een ander buurtteam u. Het belt u.");

    public static readonly NoticeKind ProfileApproved = new("support-request.profile-approved", TaskGroup.Match, SubjectKind.SupportRequest,
        "Your client approved the profile. A volunteer is being looked for.",
        "Uw cliënt heeft het profiel goedgekeurd. Er wordt een vrijwilliger gezocht.");

    public static readonly NoticeKind CaregiverSaidSomething = new("support-request.caregiver-view", TaskGroup.Read, SubjectKind.SupportRequest,
        "A caregiver wrote down a view of a support request.",
        "Een mantelzorger schreef op hoe die een hulpvraag ziet.");

    public static readonly NoticeKind ProfileToApprove = new("support-request.profile-to-approve", TaskGroup.Answer, SubjectKind.SupportRequest,
        "There is a text about the volunteer you are looking for. Read it and say whether it is right.",
        "Er staat een tekst klaar over de vrijwilliger die u zoekt. Lees hem en zeg of hij klopt.")
    { StaysUntilDone = true };

    public static readonly NoticeKind RequestWithdrawn = new("support-request.withdrawn-by-client", TaskGroup.Call, SubjectKind.SupportRequest,
        "Your client no longer asks for a volunteer. Call, and ask how it goes.",
        "Een inwoner stopte de eigen vraag. Bel, en vraag hoe het gaat.");

    public static readonly NoticeKind ProfileQuestioned = new("support-request.profile-questioned", TaskGroup.Call, SubjectKind.SupportRequest,
        "Your client wants to be called about the text about the volunteer. Call, and write it anew together.",
        "Een inwoner wil gebeld worden over de tekst over de vrijwilliger. Bel en pas de tekst samen aan.")
    { StaysUntilDone = true };

    public static readonly NoticeKind RequestToDecide = new("support-request.to-decide", TaskGroup.Call, SubjectKind.SupportRequest,
        "The collaboration with a volunteer ended. Talk with your client: look for somebody else, or is it done?",
        "De samenwerking met een vrijwilliger is gestopt. Bespreek met uw cliënt: iemand anders zoeken, of is het klaar?")
    { StaysUntilDone = true };

    public static readonly NoticeKind RequestProfessionalLeft = new("support-request.professional-left", TaskGroup.Backup, SubjectKind.SupportRequest,
        "A colleague who helped a client of your team left. Who takes over?",
        "Een collega die een cliënt van uw team hielp, is weg. Wie neemt het over?")
    { StaysUntilDone = true };

    public static readonly NoticeKind RequestHandedToYou = new("support-request.handed-to-you", TaskGroup.Read, SubjectKind.SupportRequest,
        "A colleague handed a support request over to you.", "Een collega heeft een hulpvraag aan u overgedragen.");

    public static readonly NoticeKind RequestTakenOver = new("support-request.taken-over", TaskGroup.Read, SubjectKind.SupportRequest,
        "A colleague took a support request over from you.", "Een collega heeft een hulpvraag van u overgenomen.");

    public static readonly NoticeKind ConsentWithdrawn = new("consent.withdrawn", TaskGroup.Call, SubjectKind.Client,
        "Your client no longer allows something. Talk about what that means.",
        "Uw cliënt geeft ergens geen toestemming meer voor. Bespreek wat dat betekent.")
    { IsUrgent = true };

    public static readonly NoticeKind ConsentRanOut = new("consent.ran-out", TaskGroup.Call, SubjectKind.Client,
        "A permission of your client ran out. Ask whether it still holds, and talk about what it means when it does not.",
        "Een toestemming van uw cliënt is verlopen. Vraag of die nog geldt, en bespreek wat het betekent als dat niet zo is.")
    { IsUrgent = true };

    public static readonly NoticeKind ConsentEndsSoon = new("consent.ends-soon", TaskGroup.Call, SubjectKind.Client,
        "A permission of your client ends within two weeks. Ask whether it may go on.",
        "Een toestemming van uw cliënt loopt binnen twee weken af. Vraag of die mag doorlopen.");

    public static readonly NoticeKind CaregiverLinked = new("caregiver.linked", TaskGroup.Read, SubjectKind.Caregiver,
        "You are known as a caregiver from now on.", "U staat vanaf nu bekend als mantelzorger.");

    public static readonly NoticeKind MayRead = new("caregiver.may-read", TaskGroup.Read, SubjectKind.Caregiver,
        "Whom you care for lets you read along from now on.", "Voor wie u zorgt, laat u vanaf nu meelezen.");

    public static readonly NoticeKind MayReadNoMore = new("caregiver.may-read-no-more", TaskGroup.Read, SubjectKind.Caregiver,
        "You no longer read along with whom you care for. You did nothing wrong. Call the team when you have a question.",
        "U kunt nu niet meer meelezen bij degene voor wie u zorgt. U hebt niets verkeerd gedaan. Bel het buurtteam als u iets wilt vragen.");

    public static readonly NoticeKind CaregiverUnlinked = new("caregiver.unlinked", TaskGroup.Read, SubjectKind.Caregiver,
        "You are no longer known as a caregiver. Call the team when that is not right.",
        "U staat niet meer bekend als mantelzorger. Bel het team als dat niet klopt.");

    public static readonly NoticeKind AccountLinked = new("account.linked", TaskGroup.Read, SubjectKind.Client,
        "Somebody you invited linked the own account.", "Iemand die u uitnodigde, heeft het eigen account gekoppeld.");

    public static readonly NoticeKind AccountUnlinked = new("account.unlinked", TaskGroup.Read, SubjectKind.Client,
        "Your account was unlinked from a plan. Call the team when that is not right.",
        "Uw account is losgemaakt van een plan. Bel het buurtteam als dat niet klopt.");

    public static readonly NoticeKind CaregiverAccountLinked = AccountLinked with { Code = "caregiver.account-linked", Subject = SubjectKind.Caregiver };

    public static readonly NoticeKind CaregiverAccountUnlinked = AccountUnlinked with { Code = "caregiver.account-unlinked", Subject = SubjectKind.Caregiver };

    public static readonly NoticeKind AskAgain = new("account.ask-again", TaskGroup.Call, SubjectKind.Client,
        "A wrong account was unlinked from your client. What was said with it no longer holds: ask your client again.",
        "Bij uw cliënt is een verkeerd account losgemaakt. Wat daarmee is gezegd, geldt niet meer: vraag het uw cliënt opnieuw.");

    public static readonly NoticeKind SignInEnded = new("client.sign-in-ended", TaskGroup.Call, SubjectKind.Client,
        "Your client, or a caregiver, can no longer sign in. Call, and write down what they say.",
        "Uw cliënt of een mantelzorger kan niet meer inloggen. Bel, en schrijf zelf op wat zij zeggen.")
    { IsUrgent = true };

    public static readonly NoticeKind NobodyLeft = new("team.nobody-left", TaskGroup.Backup, SubjectKind.Team,
        "A team has clients who wait and no professional any more. Give somebody the role.",
        "Een buurtteam heeft geen professional meer, en er wachten cliënten. Geef iemand de rol.")
    { IsUrgent = true, StaysUntilDone = true };

    public static readonly NoticeKind FilesMerged = new("client.files-merged", TaskGroup.Read, SubjectKind.Client,
        "Your data stood here twice. They are together now. Look whether it is right, and call your team when it is not.",
        "Uw gegevens stonden hier twee keer. Die staan nu bij elkaar. Kijk of alles klopt en bel uw buurtteam als dat niet zo is.");

    public static readonly NoticeKind FilesMergedByColleague = new("client.files-merged-by-colleague", TaskGroup.Read, SubjectKind.Client,
        "A colleague merged two files of your client. Look whether everything is right.",
        "Een collega voegde twee dossiers van uw cliënt samen. Kijk of alles klopt.");

    public static readonly NoticeKind SecondEmergency = new("client.second-emergency", TaskGroup.Call, SubjectKind.Client,
        "A colleague opened a second file in an hour because of an emergency, of a client of your team. Call and ask.",
        "Een collega opende binnen een uur een tweede dossier vanwege een noodgeval, van een cliënt van uw team. Bel en vraag ernaar.")
    { IsUrgent = true };

    /// <summary>What waits of a support request, and no longer once it is done.</summary>
    public static readonly NoticeKind[] OfRequest = [ProfileToApprove, ProfileQuestioned, RequestToDecide, RequestProfessionalLeft, ProfileApproved];

    /// <summary>What whoever sees to a client is asked, whoever that is: it cannot wait until somebody is back.</summary>
    public static readonly NoticeKind[] OfClient = [ConsentWithdrawn, ConsentRanOut, SignInEnded, SecondEmergency, InformClientOfEmergencyAccess];

    /// <summary>What is so as long as an account is linked.</summary>
    public static readonly NoticeKind[] WhileLinked = [AccountLinked, CaregiverAccountLinked, CaregiverLinked];

    /// <summary>What is so for an account as long as it is not linked again.</summary>
    public static readonly NoticeKind[] WhileUnlinked = [AccountUnlinked, CaregiverAccountUnlinked, CaregiverUnlinked];

    /// <summary>What is so until the file moves on to another team.</summary>
    public static readonly NoticeKind[] OfTeam = [MovedToYourTeam, OtherTeam];
}
