using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

internal static class ClientErrors
{
    public static readonly Error NotFound = new("client.not-found", 404,
        "We could not find this client.", "We konden deze cliënt niet vinden.");

    public static readonly Error Merged = new("client.merged", 404,
        "This file was merged with another file of the same client. Look there: keptClientId says which.",
        "Dit dossier is samengevoegd met een ander dossier van dezelfde cliënt. Kijk daar.");

    public static readonly Error TeamNotOwn = new("client.team-not-own", 422,
        "Say which of your own teams will know this client.", "Kies bij welk van uw eigen teams deze cliënt hoort.");

    public static readonly Error BirthYearInFuture = new("client.birth-year-in-future", 422,
        "The year of birth lies in the future.", "Het geboortejaar ligt in de toekomst.");

    public static readonly Error EmergencyNotFound = new("emergency-access.not-found", 404,
        "We could not find this emergency access.", "We konden deze noodtoegang niet vinden.");

    public static readonly Error WorkGoesOn = new("client.work-goes-on", 409,
        "A support request, days off or a collaboration is still running. Close it first, or agree with the other team what happens to it.",
        "Er loopt nog een hulpvraag, respijt of samenwerking. Rond die eerst af, of spreek met het andere team af wat ermee gebeurt.");

    public static readonly Error TeamUnknown = new("client.team-unknown", 422,
        "Nobody works in this team. Choose a team with a professional.", "In dit team werkt niemand. Kies een team met een professional.");

    public static readonly Error HouseholdNotFound = new("household.not-found", 404,
        "We could not find this household.", "We konden dit huishouden niet vinden.");

    public static readonly Error LivesElsewhere = new("household.client-lives-elsewhere", 409,
        "One of these clients belongs to another household.", "Een van deze cliënten hoort bij een ander huishouden.");

    public static readonly Error ConsentInThePast = new("consent.until-in-the-past", 422,
        "Choose a last day that is today or later.", "Kies een laatste dag die vandaag of later is.");

    public static readonly Error ConsentHowSaid = new("consent.say-how-it-was-said", 422,
        "Write down how the client said this.", "Schrijf op hoe de cliënt dit heeft gezegd.");

    public static readonly Error CaregiverNotFound = new("caregiver.not-found", 404,
        "We could not find this caregiver.", "We konden deze mantelzorger niet vinden.");

    public static readonly Error CaregiverIsTheClient = new("caregiver.is-the-client", 422,
        "A client is not the client's own caregiver.", "Iemand kan niet de eigen mantelzorger zijn.");

    public static readonly Error InvitationNotFound = new("account-invitation.not-found", 404,
        "This code is not right, was used, or ran out. Ask your team for a new one.",
        "Deze code klopt niet, is al gebruikt of is verlopen. Vraag uw buurtteam om een nieuwe.");

    public static readonly Error InvitationNotForOneself = new("account-invitation.not-for-oneself", 409,
        "You made this invitation for somebody else. That person has to use it.",
        "U maakte deze uitnodiging voor iemand anders. Die moet haar zelf gebruiken.");

    public static readonly Error AccountLinked = new("account.linked-already", 409,
        "An account is linked already. Unlink it first.",
        "Er is al een account gekoppeld. Maak dat eerst los.");

    public static readonly Error AccountOfOtherFile = new("account.of-other-file", 409,
        "Your account belongs to another plan. Tell your team: the data of one person may stand here twice.",
        "Uw account hoort al bij een ander plan. Vertel het uw buurtteam: misschien staan gegevens van één persoon er twee keer.");

    public static readonly Error CaregiverKnown = new("caregiver.account-known", 409,
        "You are a caregiver of this person already.", "U bent al mantelzorger van deze persoon.");

    public static readonly Error AccountNotLinked = new("account.not-linked", 409,
        "No account is linked.", "Er is geen account gekoppeld.");

    public static readonly Error MaybeKnown = new("client.maybe-known", 409,
        "The team knows a client with this name and year of birth already. Look there first; when it is somebody else, say so with isSomebodyElse.",
        "Het team kent al een cliënt met deze naam en dit geboortejaar. Kijk daar eerst; is het iemand anders, geef dat dan aan.");

    public static readonly Error EmergencyTooOften = new("emergency-access.too-often", 409,
        "You opened as many files today as is possible because of an emergency. Call the client's team or its backup.",
        "U hebt vandaag zo veel dossiers geopend als bij noodgevallen kan. Bel het team van de cliënt of de achterwacht.");

    public static readonly Error EmergencySearchedTooOften = new("emergency-access.searched-too-often", 409,
        "You searched as often in an hour as is possible because of an emergency. Call the client's team, and 112 in danger.",
        "U hebt dit uur zo vaak gezocht als bij noodgevallen kan. Bel het team van de cliënt, en bij gevaar 112.");

    public static readonly Error EmergencyNotNeeded = new("emergency-access.not-needed", 422,
        "You can read this file already.", "U kunt dit dossier al lezen.");
}
