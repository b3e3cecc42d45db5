using Samenspel.Domain;

namespace Samenspel.Identity.Features.People;

/// <summary>What people are told about how somebody signs in. A letter alone can be read away by who has the mailbox.</summary>
internal static class AccountNotices
{
    public static readonly NoticeKind HelpAsked = new("sign-in-help.asked-for-you", TaskGroup.Read, SubjectKind.Person,
        "An administrator asked to help you sign in. Did you not want that? Call your administrator.",
        "Een beheerder vroeg om hulp voor u bij het inloggen. Wilde u dat niet? Bel uw beheerder.");

    public static readonly NoticeKind HelpGiven = new("sign-in-help.given-to-you", TaskGroup.Read, SubjectKind.Person,
        "Two administrators made it possible that you sign in anew. Did you not ask for that? Call your administrator.",
        "Twee beheerders maakten mogelijk dat u opnieuw kunt inloggen. Vroeg u daar niet om? Bel uw beheerder.");

    public static readonly NoticeKind HelpToConfirm = new("sign-in-help.to-confirm", TaskGroup.Answer, SubjectKind.Person,
        "A colleague asked to help somebody sign in. Check it, and confirm it within three days.",
        "Een collega vroeg om iemand te helpen bij het inloggen. Controleer het en bevestig het binnen drie dagen.")
    { StaysUntilDone = true };

    public static readonly NoticeKind HelpConfirmed = new("sign-in-help.confirmed-by-colleague", TaskGroup.Read, SubjectKind.Person,
        "Help with signing in was confirmed by a colleague.", "Een collega bevestigde hulp bij het inloggen.");

    public static readonly NoticeKind AddressChangeAsked = new("address.change-asked", TaskGroup.Read, SubjectKind.Person,
        "An administrator wants to use another e-mail address for you. Did you not want that? Call your administrator.",
        "Een beheerder wil een ander e-mailadres voor u gebruiken. Wilde u dat niet? Bel uw beheerder.");

    public static readonly NoticeKind AddressChanged = new("address.changed", TaskGroup.Read, SubjectKind.Person,
        "Your e-mail address was changed.", "Uw e-mailadres is gewijzigd.");

    public static readonly NoticeKind AddressChangedByColleague = new("address.changed-by-colleague", TaskGroup.Read, SubjectKind.Person,
        "The e-mail address of somebody was changed, as a colleague asked.", "Het e-mailadres van iemand is gewijzigd; een collega vroeg daarom.");

    public static readonly NoticeKind NameChanged = new("person.name-changed", TaskGroup.Read, SubjectKind.Person,
        "An administrator changed your name. Is that not right? Call your administrator.",
        "Een beheerder heeft uw naam gewijzigd. Klopt dat niet? Bel uw beheerder.");

    public static readonly NoticeKind NewColleague = new("role.new-colleague", TaskGroup.Read, SubjectKind.Person,
        "Somebody works in your team or organisation from now on. Do you not know who that is? Call your administrator.",
        "Iemand werkt vanaf nu in uw team of organisatie. Kent u diegene niet? Bel uw beheerder.");

    public static readonly NoticeKind NewAdministrator = new("role.new-administrator", TaskGroup.Read, SubjectKind.Person,
        "A colleague made somebody an administrator. Is that not right? Say so at once.",
        "Een collega maakte iemand beheerder. Klopt dat niet? Zeg het meteen.");

    /// <summary>What the person is told besides a letter by mail.</summary>
    public static readonly NoticeKind[] BesidesLetter = [HelpAsked, HelpGiven, AddressChangeAsked, NameChanged];

    public static readonly NoticeKind LetterNotDelivered = new("letter.not-delivered", TaskGroup.Call, SubjectKind.Person,
        "A message to somebody did not arrive. Call the person yourself, and check the e-mail address.",
        "Een bericht aan iemand kwam niet aan. Bel zelf, en controleer het e-mailadres.");
}
