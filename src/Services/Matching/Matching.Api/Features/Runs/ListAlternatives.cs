using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Rules;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Runs;

/// <summary>What would give candidates for a request, judged anew by the same rules: "zondag erbij geeft 4 kandidaten".</summary>
public static class ListAlternatives
{
    /// <param name="BindingRuleId">What stands in the way most: a hard rule, taken or several.</param>
    /// <param name="Fitting">How many fit now.</param>
    /// <param name="Items">First what asks least of people. Two changes together only when one alone gives nobody.</param>
    /// <param name="Advice">What to do when nothing of this helps; null when something does.</param>
    public sealed record Response(string BindingRuleId, int Fitting, IReadOnlyList<Item> Items, Sentence? Advice);

    /// <param name="Code">Stable code.</param>
    /// <param name="Dutch">What to do.</param>
    /// <param name="English">The same in English.</param>
    public sealed record Sentence(string Code, string Dutch, string English);

    private static readonly Sentence AskAmbassador = new("ask-ambassador",
        "Eén of twee dingen anders vragen geeft niemand. Vraag de ambassadeur om mee te kijken.", "Asking one or two things otherwise gives nobody. Ask the ambassador to look along.");

    /// <param name="Code">What is changed.</param>
    /// <param name="Dutch">What it would give.</param>
    /// <param name="English">The same in English.</param>
    /// <param name="RelaxedBy">Who may decide it.</param>
    /// <param name="AlsoRelaxedBy">Who may decide the second, of two together.</param>
    /// <param name="Candidates">How many would fit who do not now.</param>
    /// <param name="Free">How many of them nobody else needs now.</param>
    public sealed record Item(string Code, string Dutch, string English, RelaxedBy RelaxedBy, RelaxedBy? AlsoRelaxedBy, int Candidates, int Free);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/{id:guid}/alternatives", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("ListAlternatives").WithSummary("List what would give candidates for a request")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, EngineInputReader engineInput, TimeProvider clock, CancellationToken cancel)
    {
        var request = await db.RequestsFor(user, clock.Today()).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (request is null) return MatchErrors.RequestNotFound.ToProblem();
        var why = await engineInput.ExplainUnmatchedAsync(request, cancel);
        return TypedResults.Ok(new Response(
            why.BindingRuleId, why.Fitting, [.. why.WhatIfs.Select(one => new Item(one.Code, one.Dutch, one.English, one.RelaxedBy, one.AlsoRelaxedBy, one.Candidates, one.Free))],
            why is { Fitting: 0, WhatIfs.Count: 0 } ? AskAmbassador : null));
    }
}
