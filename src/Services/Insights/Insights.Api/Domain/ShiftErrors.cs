using Samenspel.Domain;

namespace Samenspel.Insights.Domain;

internal static class ShiftErrors
{
    public static readonly Error NotFound = new("shift.not-found", 404,
        "We could not find this shift.", "We konden deze verschuiving niet vinden.");

    public static readonly Error AlreadyDecided = new("shift.already-decided", 409,
        "A decision was taken already; draft a new shift.", "Er is al een besluit genomen; maak een nieuwe verschuiving.");

    public static readonly Error NotApproved = new("shift.not-approved", 409,
        "Only a shift that was approved can be looked back at.", "Alleen op een goedgekeurde verschuiving kunt u terugkijken.");

    public static readonly Error NothingShifts = new("shift.nothing-shifts", 422,
        "Choose another kind of help to shift to.", "Kies een andere vorm van hulp om naartoe te verschuiven.");

    public static readonly Error ReviewBeforeStart = new("shift.review-before-start", 422,
        "Look at it again after it has started.", "Kijk er pas op terug nadat het is begonnen.");

    public static readonly Error ConditionsMissing = new("shift.conditions-missing", 422,
        "Write down the training, the budget and who makes it possible, or why one of them is not needed.",
        "Schrijf op welke scholing en welk geld er is en wie het mogelijk maakt, of waarom iets daarvan niet nodig is.");
}
