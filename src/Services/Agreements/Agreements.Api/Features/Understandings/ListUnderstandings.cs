using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Understandings;

/// <summary>Lists how the volunteer saw the task, and what the professional answered, the newest first.</summary>
public static class ListUnderstandings
{
    public sealed record Item(Guid Id, string Sentence, DateTimeOffset StatedAt, bool? IsConfirmed, string? Comment, DateTimeOffset? ReviewedAt);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/understandings", HandleAsync)
        .Require(CollaborationPolicies.ReadInformation)
        .WithName("ListUnderstandings").WithSummary("List how the volunteer saw the task, and the answers")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, AgreementsDb db, AccessLog log, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part || !(part.IsVolunteer || part.IsTeam)) return AgreementErrors.NotFound.ToProblem();
        log.Viewed(part.Agreement.VolunteerId, part.Agreement.VolunteerAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(await db.Set<UnderstandingCheck>().Where(check => check.AgreementId == id)
            .PageByDescending(check => check.StatedAt, check => check.Id)
            .Select(check => new Item(check.Id, check.Sentence, check.StatedAt, check.IsConfirmed, check.Comment, check.ReviewedAt))
            .ToPageAsync(page, cancel));
    }
}
