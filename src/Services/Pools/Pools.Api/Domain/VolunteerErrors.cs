using Samenspel.Domain;

namespace Samenspel.Pools.Domain;

internal static class VolunteerErrors
{
    public static readonly Error NotFound = new("volunteer.not-found", 404,
        "We could not find this volunteer.", "We konden deze vrijwilliger niet vinden.");

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
}
