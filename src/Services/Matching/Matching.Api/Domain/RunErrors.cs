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

    public static readonly Error ChoiceUnclear = new("match.choice-unclear", 422,
        "Name a proposal of a run and nothing else, or a request, a volunteer and a reason.",
        "Noem alleen een voorstel uit een matchronde, of een vraag, een vrijwilliger en een reden.");

    public static readonly Error IsGroup = new("match.proposal-is-a-group", 422,
        "This proposal is a group: ask for a place in the activity instead.", "Dit voorstel is een groep: vraag een plek in de activiteit aan.");
}
