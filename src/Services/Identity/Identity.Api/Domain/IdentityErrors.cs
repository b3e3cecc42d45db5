using Samenspel.Domain;

namespace Samenspel.Identity.Domain;

/// <summary>Outcomes of this service that are no success.</summary>
internal static class IdentityErrors
{
    public static readonly Error EmailTaken = new("person.email-taken", 409,
        "Another person already uses this e-mail address. A couple can share an address when the second gets a sign-in name of his or her own.",
        "Iemand anders gebruikt dit e-mailadres al. Een stel kan een adres delen als de tweede een eigen inlognaam krijgt.");

    public static readonly Error SignInNameTaken = new("person.sign-in-name-taken", 409,
        "Another person already signs in with this name.", "Iemand anders logt al in met deze naam.");

    public static readonly Error NotToYourself = new("person.not-to-yourself", 409,
        "You cannot give yourself a role. Ask another administrator.",
        "U kunt uzelf geen rol geven. Vraag een andere beheerder.");

    public static readonly Error NotYourself = new("person.not-yourself", 409,
        "You cannot take away your own access. Ask another administrator.",
        "U kunt uw eigen toegang niet weghalen. Vraag een andere beheerder.");

    public static readonly Error Blocked = new("person.blocked", 409,
        "This person is blocked. Unblock the person first.", "Deze persoon is geblokkeerd. Hef eerst de blokkade op.");

    public static readonly Error NotJoined = new("person.not-joined", 409,
        "This person has not chosen a password yet. Renew the invitation instead.", "Deze persoon heeft nog geen wachtwoord gekozen. Vernieuw de uitnodiging.");

    public static readonly Error JoinedAlready = new("person.joined-already", 409,
        "This person has joined. Ask for help with signing in, which another administrator confirms.",
        "Deze persoon doet al mee. Vraag hulp bij inloggen aan; een andere beheerder bevestigt die.");

    public static readonly Error AddressJustChanged = new("sign-in-help.address-just-changed", 409,
        "The e-mail address of this person changed less than seven days ago. Wait, so that the person can object.",
        "Het e-mailadres van deze persoon is minder dan zeven dagen geleden gewijzigd. Wacht, zodat de persoon bezwaar kan maken.");

    public static readonly Error SecondAdministrator = new("sign-in-help.second-administrator", 409,
        "Another administrator than who asked, and not the person it is for, must confirm this.",
        "Een andere beheerder dan wie het vroeg, en niet de persoon zelf, moet dit bevestigen.");

    public static readonly Error RoleOfAdministrator = new("role.giver-too-new", 409,
        "You have been an administrator for less than seven days, and this person is one. Ask another administrator.",
        "U bent nog geen zeven dagen beheerder, en deze persoon is beheerder. Vraag een andere beheerder.");

    public static readonly Error AdministratorTooNew = new("sign-in-help.administrator-too-new", 409,
        "Who asks and who confirms must both have been an administrator for seven days. Ask a colleague who has been longer.",
        "Wie het vraagt en wie het bevestigt, moeten allebei al zeven dagen beheerder zijn. Vraag een collega die het langer is.");

    public static readonly Error HelpOver = new("sign-in-help.over", 409,
        "This has expired or was confirmed before. Ask again.", "Dit is verlopen of al bevestigd. Vraag het opnieuw.");

    public static readonly Error WrongScope = new("role.wrong-scope", 422,
        "A volunteer or coordinator belongs to an organisation, a professional to a team, an ambassador to one of both; the other roles to neither.",
        "Een vrijwilliger of coördinator hoort bij een organisatie, een professional bij een team, een ambassadeur bij een van beide; de andere rollen bij geen van beide.");

    public static readonly Error PeriodReversed = new("role.period-reversed", 422,
        "The last day lies before the first.", "De laatste dag ligt voor de eerste.");

    public static readonly Error AdministratorInPast = new("role.administrator-in-past", 422,
        "Nobody was an administrator before being made one: choose today or later as the first day.",
        "Niemand was al beheerder voordat de rol er was: kies vandaag of later als eerste dag.");

    public static readonly Error Overlaps = new("role.overlaps", 409,
        "This person already has this role in this period.", "Deze persoon heeft deze rol al in deze periode.");

    public static readonly Error UnknownOrganisation = new("role.unknown-organisation", 422,
        "There is no such organisation.", "Deze organisatie bestaat niet.");

    public static readonly Error UnknownTeam = new("role.unknown-team", 422,
        "There is no such team.", "Dit team bestaat niet.");

    public static readonly Error UnknownPerson = new("placement.unknown-person", 422,
        "There is no such person.", "Deze persoon bestaat niet.");

    public static readonly Error PlacementPeriod = new("placement.wrong-period", 422,
        "A placement begins at most a year from today, its last day comes after the first, and it is agreed for at most a year at a time.",
        "Een plaatsing begint hooguit een jaar voor of na vandaag, eindigt na de eerste dag en wordt voor hooguit een jaar tegelijk afgesproken.");

    public static readonly Error PlacementOverlaps = new("placement.overlaps", 409,
        "This person is already placed in this team in this period.", "Deze persoon is in deze periode al in dit team geplaatst.");

    public static readonly Error PlacementOver = new("placement.over", 409,
        "This placement is over.", "Deze plaatsing is voorbij.");

    public static readonly Error AbsencePeriod = new("absence.wrong-period", 422,
        "An absence is not over yet, begins within a year, lasts at most a year, and its last day does not lie before the first.",
        "Een afwezigheid is nog niet voorbij, begint binnen een jaar, duurt hooguit een jaar en de laatste dag ligt niet voor de eerste.");

    public static readonly Error AbsenceOverlaps = new("absence.overlaps", 409,
        "You said already that you are away on some of these days.", "U hebt voor een deel van deze dagen al afwezigheid doorgegeven.");

    public static readonly Error AbsenceOver = new("absence.over", 409,
        "This absence is over.", "Deze afwezigheid is voorbij.");
}
