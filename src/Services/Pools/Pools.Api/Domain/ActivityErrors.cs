using Samenspel.Domain;

namespace Samenspel.Pools.Domain;

internal static class ActivityErrors
{
    public static readonly Error NotFound = new("activity.not-found", 404,
        "We could not find this activity.", "We konden deze activiteit niet vinden.");

    public static readonly Error OrganisationNotOwn = new("activity.organisation-not-own", 422,
        "Say which of your own organisations will own this activity.", "Kies bij welke van uw eigen organisaties deze activiteit hoort.");

    public static readonly Error Stopped = new("activity.stopped", 409,
        "This activity has stopped.", "Deze activiteit is gestopt.");

    public static readonly Error AlreadyPublished = new("activity.already-published", 409,
        "The coordinator changes an activity that is published.", "Een gepubliceerde activiteit wijzigt de coördinator.");

    public static readonly Error NotOpen = new("activity.not-open", 409,
        "This activity is not published, or nobody confirmed it lately.", "Deze activiteit is niet gepubliceerd of is lang niet bevestigd.");

    public static readonly Error Full = new("activity.full", 409,
        "This activity is full. You can put the client on the waiting list.",
        "Deze activiteit is vol. U kunt de cliënt op de wachtlijst zetten.");

    public static readonly Error PlacesTaken = new("activity.places-taken", 409,
        "More places than that are kept already.", "Er zijn al meer plekken bezet dan dit aantal.");

    public static readonly Error ClientNotFound = new("place.client-not-found", 404,
        "We could not find this client.", "We konden deze cliënt niet vinden.");

    public static readonly Error ConsentMissing = new("place.consent-missing", 422,
        "The client did not allow that a place is kept.", "De cliënt gaf geen toestemming om een plek te bewaren.");

    public static readonly Error PlaceNotFound = new("place.not-found", 404,
        "We could not find this place.", "We konden deze plek niet vinden.");
}
