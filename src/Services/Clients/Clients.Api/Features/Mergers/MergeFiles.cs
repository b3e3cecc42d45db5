using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Mergers;

/// <summary>A client was registered twice: a professional of the team merges the second file into this one. It cannot be undone.</summary>
public static class MergeFiles
{
    /// <param name="MergedClientId">The file that goes into this one.</param>
    public sealed record Request([GivenId] Guid MergedClientId);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/{id:guid}/mergers", HandleAsync)
        .Require(Policies.MergeFiles)
        .Idempotent()
        .OneAtATime(command => About(command.GetArgument<Guid>(0), command.GetArgument<Request>(1).MergedClientId))
        .WithName("MergeFiles").WithSummary("Merge another file of the same client into this one")
        .WithDescription("Look first with PreviewMerger what it would do: it cannot be undone. If-Match names the version of this file that was read there. All of the other file is this client's from then on, in every service.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    /// <summary>The same whichever of the two goes into the other.</summary>
    private static string About(Guid one, Guid other) => one.CompareTo(other) < 0 ? $"merger {one} {other}" : $"merger {other} {one}";

    private static async Task<Results<Created<ListMergers.Item>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, HttpRequest http, CurrentUser user, ClientsDb db, FileMover mover, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (request.MergedClientId == id) return MergerErrors.SameFile.ToProblem();
        await db.WaitForFilesAsync([id, request.MergedClientId], cancel);
        var kept = await db.ClientsOfTeams(user).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (kept is null) return ClientErrors.NotFound.ToProblem();
        if (await mover.FindAsync(id, request.MergedClientId, cancel) is { } done) return Answer(done); // sent again
        var merged = await db.ClientsOfTeams(user).SingleOrDefaultAsync(c => c.Id == request.MergedClientId, cancel);
        if (merged is null) return ClientErrors.NotFound.ToProblem();
        if (http.IfMatchFails(kept) is { } stale) return stale.ToProblem();

        var now = clock.GetUtcNow();
        var plan = await db.PlanMergerAsync(kept, merged, user.Id, now, cancel);
        if (plan.Conflicts.Count > 0) return plan.Conflicts[0].ToProblem();
        HashSet<Guid> responsible = [.. await db.ResponsibleForAsync(kept, now.DutchDay(), cancel), .. await db.ResponsibleForAsync(merged, now.DutchDay(), cancel)];
        var merger = await mover.MoveAsync(kept, merged, plan, user.Id, now, cancel);

        var isTakenBack = plan.Consents.Values.Contains(ConsentOutcome.TakenBack);
        foreach (var professional in responsible.Where(person => person != user.Id))
        {
            await notices.NotifyAsync(professional, ClientNotices.FilesMergedByColleague, id, cancel);
            if (isTakenBack) await notices.NotifyAsync(professional, ClientNotices.ConsentWithdrawn, id, cancel);
        }
        if (kept.AccountId is { } account) await TellClientAsync(id, account, db, notices, cancel);
        await db.SaveChangesAsync(cancel);
        return Answer(merger);
    }

    /// <summary>Besides, the client is asked what waits in the requests that came along.</summary>
    private static async Task TellClientAsync(Guid id, Guid account, ClientsDb db, Notifier notices, CancellationToken cancel)
    {
        await notices.NotifyAsync(account, ClientNotices.FilesMerged, id, cancel);
        foreach (var request in await db.ProfilesToApprove(id).ToListAsync(cancel)) await notices.NotifyAsync(account, ClientNotices.ProfileToApprove, request, cancel);
    }

    private static Created<ListMergers.Item> Answer(ClientMerger merger) => TypedResults.Created($"/api/clients/v1/clients/{merger.KeptId}/mergers", ListMergers.Item.Of(merger));
}
