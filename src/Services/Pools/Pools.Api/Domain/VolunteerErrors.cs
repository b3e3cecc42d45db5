using Samenspel.Domain;

namespace Samenspel.Pools.Domain;

internal static class VolunteerErrors
{
    public static readonly Error NotFound = new("volunteer.not-found", 404,
        "We could not find this volunteer.", "We konden deze vrijwilliger niet vinden.");

    public static readonly Error NotForOneself = new("volunteer.not-for-oneself", 409,
        "Nobody does this for himself or herself: ask a colleague of your organisation.",
        "Dit doet niemand voor zichzelf: vraag een collega van uw organisatie.");

    public static readonly Error RoleEnded = new("volunteer.role-ended", 409,
        "The role of this volunteer in the organisation ended, or the volunteer was blocked. Ask the administrator first.",
        "De rol van deze vrijwilliger bij de organisatie is beëindigd, of de vrijwilliger is geblokkeerd. Vraag het eerst aan de beheerder.");

    public static readonly Error InvitationNotFound = new("volunteer-invitation.not-found", 404,
        "This code is not right, was used, or ran out. Ask your organisation for a new one.",
        "Deze code klopt niet, is al gebruikt of is verlopen. Vraag uw organisatie om een nieuwe.");

    public static readonly Error InvitationNotForOneself = new("volunteer-invitation.not-for-oneself", 409,
        "You made this invitation for somebody else. That person has to use it.",
        "U maakte deze uitnodiging voor iemand anders. Die moet haar zelf gebruiken.");

    public static readonly Error AccountLinked = new("volunteer.account-linked-already", 409,
        "An account is linked already. Unlink it first.",
        "Er is al een account gekoppeld. Maak dat eerst los.");

    public static readonly Error AccountNotLinked = new("volunteer.account-not-linked", 409,
        "No account is linked.", "Er is geen account gekoppeld.");

    public static readonly Error TrainingNotClaimed = new("volunteer.training-not-claimed", 422,
        "Only a training in the profile of the volunteer can be confirmed.", "Alleen scholing in het profiel van de vrijwilliger kan worden bevestigd.");

    public static readonly Error AlreadyInPool = new("volunteer.already-in-pool", 409,
        "This person is already in this pool.", "Deze persoon staat al in deze pool.");

    public static readonly Error CertificateCheckNotCurrent = new("volunteer.certificate-check-not-current", 422,
        "You cannot have seen the conduct certificate in the future, and its check must still hold today.",
        "U kunt de VOG niet in de toekomst hebben gezien, en de controle moet vandaag nog geldig zijn.");

    public static readonly Error ConductCertificateMissing = new("volunteer.conduct-certificate-missing", 422,
        "One of the activities needs a valid conduct certificate. Record that you saw it first.",
        "Voor een van de activiteiten is een geldige VOG nodig. Leg eerst vast dat u die hebt gezien.");

    public static readonly Error NotActive = new("volunteer.not-active", 409,
        "Only an active volunteer can take a break.", "Alleen een actieve vrijwilliger kan pauze nemen.");

    public static readonly Error NotInScreening = new("volunteer.not-in-screening", 409,
        "This is only possible while you get acquainted with the applicant.",
        "Dit kan alleen zolang u kennismaakt met de aanmelder.");

    public static readonly Error NotInOnboarding = new("volunteer.not-in-onboarding", 409,
        "Finish the screening and start the onboarding first.", "Rond eerst de screening af en begin met inwerken.");

    public static readonly Error ReferenceNotFound = new("volunteer.reference-not-found", 404,
        "We could not find this reference.", "We konden deze referentie niet vinden.");

    public static readonly Error ReferenceNotSound = new("volunteer.reference-not-sound", 422,
        "A reference is positive or negative, was heard on or after the day it was asked, and not in the future.",
        "Een referentie is positief of negatief, is gehoord op of na de dag van de vraag, en niet in de toekomst.");

    public static readonly Error ReferenceOutstanding = new("volunteer.reference-outstanding", 409,
        "A reference that you asked did not answer yet.", "Een referentie die u vroeg, heeft nog niet geantwoord.");

    public static readonly Error InductionItemNotFound = new("volunteer.induction-item-not-found", 404,
        "We could not find this step of the induction plan.", "We konden deze stap van het inwerkplan niet vinden.");

    public static readonly Error InductionNotDone = new("volunteer.induction-not-done", 422,
        "A required step of the induction plan is not done yet.", "Een verplichte stap van het inwerkplan is nog niet gedaan.");

    public static readonly Error ProfileIncomplete = new("volunteer.profile-incomplete", 422,
        "Motives, availability, boundaries and the greatest number of clients must be filled in.",
        "Vul eerst motieven, beschikbaarheid, grenzen en het hoogste aantal cliënten in.");

    public static readonly Error DayInFuture = new("volunteer.day-in-future", 422,
        "This day cannot lie in the future.", "Deze dag kan niet in de toekomst liggen.");

    public static readonly Error TooMuch = new("volunteer.too-much", 422,
        "There cannot be more of these.", "Meer dan dit kunt u niet toevoegen.");

    public static readonly Error AlternativeMissing = new("volunteer.alternative-missing", 422,
        "Say what the person can do instead: an activity, a practical task or another organisation.",
        "Geef aan wat de aanmelder wel kan doen: een activiteit, een praktische taak of een andere organisatie.");

    public static readonly Error Gone = new("volunteer.gone", 409,
        "This person is no longer in the pool. A new application is possible.",
        "Deze persoon staat niet meer in de pool. Opnieuw aanmelden kan wel.");

    public static readonly Error NotLeaving = new("volunteer.not-leaving", 409,
        "Say first that the volunteer stops.", "Geef eerst aan dat de vrijwilliger stopt.");
}
