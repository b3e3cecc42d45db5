using Samenspel.Domain;

namespace Samenspel.Matching.Domain;

internal static class RunErrors
{
    public static readonly Error NotFound = new("run.not-found", 404,
        "We could not find this run.", "We konden deze matchronde niet vinden.");

    public static readonly Error ProposalNotFound = new("run.proposal-not-found", 404,
        "We could not find this proposal.", "We konden dit voorstel niet vinden.");

    public static readonly Error AlreadyOver = new("run.already-over", 409,
        "This run is over: it cannot be stopped any more.", "Deze matchronde is voorbij en kan niet meer worden gestopt.");

    public static readonly Error NotCompleted = new("run.not-completed", 409,
        "This run has no outcome, or not yet.", "Deze matchronde heeft geen uitkomst, of nog niet.");
}
