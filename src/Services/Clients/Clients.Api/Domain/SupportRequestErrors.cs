using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

internal static class SupportRequestErrors
{
    public static readonly Error NotFound = new("support-request.not-found", 404,
        "We could not find this support request.", "We konden deze hulpvraag niet vinden.");

    public static readonly Error ReviewNotWithinAYear = new("support-request.review-not-within-a-year", 422,
        "Support by a volunteer is temporary: choose a day within a year to look at it again.",
        "Hulp van een vrijwilliger is tijdelijk: kies een dag binnen een jaar om opnieuw te kijken.");

    public static readonly Error AlreadyArranged = new("support-request.already-arranged", 409,
        "A volunteer was already found; end the agreement instead.",
        "Er is al een vrijwilliger gevonden; beëindig dan de afspraak.");
}
