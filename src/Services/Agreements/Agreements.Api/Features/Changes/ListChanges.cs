using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Changes;

/// <summary>Lists what was told to change, the newest first, and whether the volunteer read it.</summary>
public static class ListChanges
{
    public sealed record Item(Guid Id, string Text, Guid ToldBy, DateTimeOffset ToldAt, DateTimeOffset? ReadAt);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/changes", HandleAsync)
        .Require(CollaborationPolicies.ReadInformation)
        .WithName("ListChanges").WithSummary("List what was told to change")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, [FromQuery(Name = "isRead")] bool? isRead, CurrentUser user, AgreementsDb db, AccessLog log, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part || !(part.IsVolunteer || part.IsTeam || part.IsClient || part.IsCaregiver))
            return AgreementErrors.NotFound.ToProblem();
        log.Viewed(part.Agreement.ClientId, part.Agreement.ClientAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(await db.Set<ToldChange>().Where(change => change.AgreementId == id)
            .PageByDescending(change => change.ToldAt, change => change.Id)
            .Where(change => isRead == null || isRead == (change.ReadAt != null))
            .Select(change => new Item(change.Id, change.Text, change.ToldBy, change.ToldAt, change.ReadAt))
            .ToPageAsync(page, cancel));
    }
}
