using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Problems;

/// <summary>Outcomes that any endpoint may have before or around its own rules.</summary>
public static class CommonErrors
{
    /// <summary>The request cannot be read or misses something.</summary>
    public static readonly Error Invalid = new("request.invalid", 400,
        "The request is not complete or not well formed.", "De aanvraag is niet compleet of niet goed opgebouwd.");

    /// <summary>A list cannot go on where it is asked to.</summary>
    public static readonly Error UnknownAfter = new("list.unknown-after", 400,
        "The list cannot go on after this item, because it is not in the list. Read the list from the start.",
        "De lijst kan na dit onderdeel niet verder: het staat er niet in. Lees de lijst opnieuw vanaf het begin.");

    /// <summary>Nobody is signed in.</summary>
    public static readonly Error NotSignedIn = new("access.sign-in-first", 401, "Sign in first.", "Log eerst in.");

    /// <summary>The token was made before a role or the sign-in ended.</summary>
    public static readonly Error AccessRevoked = new("access.revoked", 401,
        "Your access has changed since you signed in. Sign in again.", "Uw toegang is veranderd sinds u inlogde. Log opnieuw in.");

    /// <summary>The identity service has not given its keys yet: nobody can tell whose token it is.</summary>
    public static readonly Error AccessUnknown = new("access.cannot-be-checked", 503,
        "We cannot check your access for a moment. Please try again shortly.", "We kunnen uw toegang even niet nagaan. Probeer het zo nog eens.");

    /// <summary>The role does not allow it.</summary>
    public static readonly Error NotAllowed = new("access.not-allowed", 403,
        "Your role does not allow this.", "Met uw rol kunt u dit niet doen.");

    /// <summary>Unknown, or not for this person: the two are told apart by nobody.</summary>
    public static readonly Error NotFound = new("request.not-found", 404, "We could not find this.", "We konden dit niet vinden.");

    /// <summary>The address exists, but not with this method.</summary>
    public static readonly Error MethodNotAllowed = new("request.method-not-allowed", 405,
        "This cannot be done at this address.", "Dit kan niet op dit adres.");

    /// <summary>Two people changed the same thing at once, and trying again did not help.</summary>
    public static readonly Error ChangedMeanwhile = new("request.changed-meanwhile", 409,
        "Somebody else changed this at the same moment. Please look again and retry.",
        "Iemand anders wijzigde dit op hetzelfde moment. Kijk opnieuw en probeer het nog eens.");

    /// <summary>What was edited is not what it is now.</summary>
    public static readonly Error ChangedSinceRead = new("request.changed-since-read", 412,
        "Somebody changed this since you read it. Please look again.", "Iemand wijzigde dit nadat u het las. Kijk eerst opnieuw.");

    /// <summary>Without the version that was read, somebody else's change could be lost.</summary>
    public static readonly Error IfMatchRequired = new("request.say-which-version", 428,
        "Say with If-Match which version you read.", "Zeg met If-Match welke versie u las.");

    /// <summary>One key is for one request.</summary>
    public static readonly Error IdempotencyKeyReused = new("request.key-used-otherwise", 422,
        "This Idempotency-Key was used for another request.", "Deze Idempotency-Key is al voor een andere aanvraag gebruikt.");

    /// <summary>The body is larger than any honest one.</summary>
    public static readonly Error TooLarge = new("request.too-large", 413, "The request is too large.", "De aanvraag is te groot.");

    /// <summary>The body is not JSON.</summary>
    public static readonly Error NotJson = new("request.unsupported-media-type", 415,
        "Send the request as JSON.", "Stuur de aanvraag als JSON.");

    /// <summary>A defect or broken infrastructure.</summary>
    public static readonly Error Unexpected = new("platform.unexpected", 500,
        "Something went wrong on our side. Nothing was saved. Please try again later.",
        "Er ging bij ons iets mis. Er is niets opgeslagen. Probeer het later opnieuw.");

    /// <summary>The one that fits a status which no handler explained.</summary>
    public static Error ForStatus(int status) => status switch
    {
        401 => NotSignedIn,
        403 => NotAllowed,
        404 => NotFound,
        405 => MethodNotAllowed,
        409 => ChangedMeanwhile,
        413 => TooLarge,
        415 => NotJson,
        >= 500 => Unexpected,
        _ => Invalid,
    };
}
