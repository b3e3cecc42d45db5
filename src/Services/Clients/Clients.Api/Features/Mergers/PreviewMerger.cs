using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Mergers;

/// <summary>A professional looks at what merging another file into this one would do. Nothing is changed.</summary>
public static class PreviewMerger
{
    /// <param name="Code">The code with which it is refused.</param>
    /// <param name="Sentence">Why, and what can be done.</param>
    public sealed record Conflict(string Code, string Sentence);

    /// <param name="ScopeCode">For what.</param>
    /// <param name="Outcome">What becomes of it.</param>
    /// <param name="IsAllowed">Whether the client allows it afterwards.</param>
    public sealed record ConsentItem(string ScopeCode, ConsentOutcome Outcome, bool IsAllowed);

    /// <param name="KeptClientId">This file.</param>
    /// <param name="MergedClientId">The other.</param>
    /// <param name="IsPossible">Whether nothing stands in the way.</param>
    /// <param name="Conflicts">What stands in the way, all of it.</param>
    /// <param name="Differences">What the files say differently: this one stands.</param>
    /// <param name="Consents">What becomes of the consents.</param>
    /// <param name="Moves">How much of what goes along.</param>
    public sealed record Response(
        Guid KeptClientId, Guid MergedClientId, bool IsPossible, IReadOnlyList<Conflict> Conflicts, IReadOnlyList<FileDifference> Differences,
        IReadOnlyList<ConsentItem> Consents, IReadOnlyList<Moved> Moves);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/{id:guid}/mergers/preview/{mergedClientId:guid}", HandleAsync)
        .Require(Policies.MergeFiles)
        .WithName("PreviewMerger").WithSummary("See what merging another file into this one would do")
        .WithDescription("The ETag is the version of this file, which MergeFiles asks for.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Guid mergedClientId, HttpContext http, CurrentUser user, ClientsDb db, ClientFiles files, TimeProvider clock, CancellationToken cancel)
    {
        if (mergedClientId == id) return MergerErrors.SameFile.ToProblem();
        var kept = await db.ClientsOfTeams(user).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel);
        var merged = await db.ClientsOfTeams(user).AsNoTracking().SingleOrDefaultAsync(c => c.Id == mergedClientId, cancel);
        if (kept is null || merged is null) return ClientErrors.NotFound.ToProblem();

        var plan = await db.PlanMergerAsync(kept, merged, user.Id, clock.GetUtcNow(), cancel);
        await files.LogAsync([id, mergedClientId], cancel);
        http.Response.SetETag(kept);
        return TypedResults.Ok(new Response(
            id, mergedClientId, plan.Conflicts.Count == 0, [.. plan.Conflicts.Select(conflict => new Conflict(conflict.Code, conflict.Sentence(http.Request)))], plan.Differences,
            [.. plan.Consents.Select(consent => new ConsentItem(consent.Key, consent.Value, plan.Allowed.Contains(consent.Key)))], [.. plan.Counts.Where(count => count.Value > 0).Select(count => new Moved(count.Key, count.Value))]));
    }
}
